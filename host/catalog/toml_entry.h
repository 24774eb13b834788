#pragma once

#include "host/base/clock.h"
#include "host/catalog/catalog_file.h"
#include "host/catalog/text_place.h"
#include "host/core/language.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace turnbell {

/// What reading a file has found so far. A path is "service[2].queue", as in CatalogProblem.
struct FileReport {
    std::vector<FileProblem> problems;
    std::map<std::string, TextPlace> places;  ///< where each path of the file stands
    std::set<std::string> unreadable;         ///< paths whose value could not be taken
    std::string_view toml = {};               ///< the file

    /// The line of `path`, or of the nearest thing around it that the file has.
    int lineOf(const std::string& path) const { return placeOf(path).line; }

    /// What is wrong there; of a text it is the place in the file that is named, not the one in the text.
    FileProblem problemAt(const std::string& path, const CatalogProblem& problem) const;

private:
    TextPlace placeOf(std::string path) const;
};

/// One table of a file, taken key by key into values that keep their default where a key is missing. What has
/// the wrong type is reported. The table and the report must outlive it.
class TomlEntry {
public:
    TomlEntry(const toml::table& table, std::string path, FileReport& report);

    void take(std::string_view key, std::string& value);
    void take(std::string_view key, int& value);
    void take(std::string_view key, std::optional<int>& value);
    void take(std::string_view key, bool& value);
    void take(std::string_view key, std::optional<bool>& value);
    void take(std::string_view key, milliseconds& value);
    void take(std::string_view key, std::optional<milliseconds>& value);  ///< "off": nothing
    void take(std::string_view key, std::vector<std::string>& value);

    /// A plain text is a text in `language`; a table has a text by language.
    void take(std::string_view key, LocalizedText& value, const std::string& language);

    /// A word that `read` knows; `expectation` says which there are: "is expected to be ...".
    template <typename Value>
    void take(std::string_view key, Value& value, std::optional<Value> (*read)(std::string_view),
              const std::string& expectation) {
        std::string word;
        take(key, word);
        if (const auto known = read(word)) {
            value = *known;
        } else if (has(key) && !report_->unreadable.contains(pathOf(key))) {
            complain(key, expectation);
        }
    }

    template <typename Value>
    void take(std::string_view key, std::optional<Value>& value,
              std::optional<Value> (*read)(std::string_view), const std::string& expectation) {
        if (has(key)) {
            take(key, value.emplace(), read, expectation);
        } else {
            taken_.emplace_back(key);
        }
    }

    /// A list of such words.
    template <typename Value>
    void take(std::string_view key, std::vector<Value>& values,
              std::optional<Value> (*read)(std::string_view), const std::string& expectation) {
        std::vector<std::string> words;
        take(key, words);
        values.clear();
        for (const auto& word : words) {
            if (const auto known = read(word)) {
                values.push_back(*known);
            } else {
                return complain(key, expectation);
            }
        }
    }

    /// The table `key`, as an entry of its own; nothing if there is none.
    std::optional<TomlEntry> table(std::string_view key);

    /// The tables `[[key]]` or `key = [{}, {}]`, in order.
    std::vector<TomlEntry> tables(std::string_view key);

    bool has(std::string_view key) const { return table_->contains(key); }

    /// Reports a key that is there or should be.
    void complain(std::string_view key, const std::string& expectation);

    /// Reports whatever key nobody took. Call last.
    void refuseOtherKeys();

private:
    template <typename Value>
    void takeOptional(std::string_view key, std::optional<Value>& value);

    const toml::node* find(std::string_view key);
    std::string pathOf(std::string_view key) const;
    std::optional<milliseconds> duration(std::string_view key, const toml::node& node,
                                         const std::string& expectation);
    void note(const std::string& path, const toml::node& node);

    const toml::table* table_;
    std::string path_;
    FileReport* report_;
    std::vector<std::string> taken_;
};

}  // namespace turnbell
