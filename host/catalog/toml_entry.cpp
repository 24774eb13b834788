#include "host/catalog/toml_entry.h"

#include "host/catalog/duration_word.h"

#include <algorithm>
#include <limits>

namespace turnbell {
namespace {

constexpr auto kText = "is expected to be a text in quotes";
constexpr auto kTexts = R"(is expected to be a list of texts, such as ["A", "B"])";
constexpr auto kNumber = "is expected to be a whole number, such as 1";
constexpr auto kBoolean = "is expected to be true or false";
constexpr auto kDuration = R"(is expected to be a time such as "0", "90s", "5m" or "1h")";
constexpr auto kDurationOrOff = R"(is expected to be a time such as "0", "90s", "5m" or "1h", or "off")";
constexpr auto kLocalized = R"(is expected to be a text in quotes, or one for each language: { en = "..." })";

std::string quoted(std::string_view text) {
    return "\"" + std::string{text} + "\"";
}

std::string element(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

}  // namespace

TextPlace FileReport::placeOf(std::string path) const {
    while (!path.empty()) {
        if (const auto found = places.find(path); found != places.end()) {
            return found->second;
        }
        const auto end = path.find_last_of(".[");
        path.resize(end == std::string::npos ? 0 : end);
    }
    return {};
}

FileProblem FileReport::problemAt(const std::string& path, const CatalogProblem& problem) const {
    const auto begin = placeOf(path);
    const auto place = problem.column > 0 ? placeInFile(toml, begin, problem.column) : std::nullopt;
    if (!place) {
        return {begin.line, path + ": " + problem.message};
    }
    const auto inText = wordsOf(place->inText) + ": ";
    const auto words = problem.message.substr(problem.message.starts_with(inText) ? inText.size() : 0);
    return {place->inFile.line, path + ": column " + std::to_string(place->inFile.column) + ": " + words};
}

TomlEntry::TomlEntry(const toml::table& table, std::string path, FileReport& report)
    : table_{&table}, path_{std::move(path)}, report_{&report} {
}

void TomlEntry::take(std::string_view key, std::string& value) {
    const auto* node = find(key);
    if (node == nullptr) {
        return;
    }
    if (const auto* text = node->as_string()) {
        value = text->get();
    } else {
        complain(key, kText);
    }
}

void TomlEntry::take(std::string_view key, int& value) {
    const auto* node = find(key);
    if (node == nullptr) {
        return;
    }
    using Int = std::numeric_limits<int>;
    const auto* number = node->as_integer();
    if (number != nullptr && number->get() >= Int::min() && number->get() <= Int::max()) {
        value = static_cast<int>(number->get());
    } else {
        complain(key, kNumber);
    }
}

void TomlEntry::take(std::string_view key, bool& value) {
    const auto* node = find(key);
    if (node == nullptr) {
        return;
    }
    if (const auto* flag = node->as_boolean()) {
        value = flag->get();
    } else {
        complain(key, kBoolean);
    }
}

template <typename Value>
void TomlEntry::takeOptional(std::string_view key, std::optional<Value>& value) {
    Value given{};
    take(key, given);
    if (has(key) && !report_->unreadable.contains(pathOf(key))) {
        value = given;
    }
}

void TomlEntry::take(std::string_view key, std::optional<int>& value) {
    takeOptional(key, value);
}

void TomlEntry::take(std::string_view key, std::optional<bool>& value) {
    takeOptional(key, value);
}

void TomlEntry::take(std::string_view key, milliseconds& value) {
    if (const auto* node = find(key)) {
        value = duration(key, *node, kDuration).value_or(value);
    }
}

void TomlEntry::take(std::string_view key, std::optional<milliseconds>& value) {
    const auto* node = find(key);
    if (node == nullptr) {
        return;
    }
    if (node->value_exact<std::string_view>() == "off") {
        value.reset();
    } else if (const auto taken = duration(key, *node, kDurationOrOff)) {
        value = taken;
    }
}

void TomlEntry::take(std::string_view key, std::vector<std::string>& value) {
    const auto* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto* list = node->as_array();
    if (list == nullptr || !(list->empty() || list->is_homogeneous<std::string>())) {
        complain(key, kTexts);
        return;
    }
    value.clear();
    for (const auto& item : *list) {
        note(element(pathOf(key), value.size()), item);
        value.push_back(item.as_string()->get());
    }
}

void TomlEntry::take(std::string_view key, LocalizedText& value, const std::string& language) {
    const auto* node = find(key);
    if (node == nullptr) {
        return;
    }
    if (const auto* text = node->as_string()) {
        value.byLanguage = {{language, text->get()}};
    } else if (const auto* texts = node->as_table();
               texts != nullptr && texts->is_homogeneous<std::string>()) {
        value.byLanguage.clear();
        for (const auto& [name, item] : *texts) {
            note(pathOf(key) + "." + std::string{name.str()}, item);
            value.byLanguage[std::string{name.str()}] = item.as_string()->get();
        }
    } else {
        complain(key, kLocalized);
    }
}

std::optional<TomlEntry> TomlEntry::table(std::string_view key) {
    const auto* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (const auto* found = node->as_table()) {
        return TomlEntry{*found, pathOf(key), *report_};
    }
    complain(key, "is expected to be a section: [" + std::string{key} + "]");
    return std::nullopt;
}

std::vector<TomlEntry> TomlEntry::tables(std::string_view key) {
    std::vector<TomlEntry> entries;
    const auto* node = find(key);
    if (node == nullptr) {
        return entries;
    }
    const auto* list = node->as_array();
    if (list == nullptr || !(list->empty() || list->is_homogeneous<toml::table>())) {
        complain(key, "is expected to be a section with two brackets, [[" + std::string{key} +
                          "]], or a list of tables, [{ ... }, { ... }]");
        return entries;
    }
    for (const auto& item : *list) {
        const auto path = element(pathOf(key), entries.size());
        note(path, item);
        entries.emplace_back(*item.as_table(), path, *report_);
    }
    return entries;
}

void TomlEntry::complain(std::string_view key, const std::string& expectation) {
    const auto path = pathOf(key);
    report_->unreadable.insert(path);
    report_->problems.push_back({report_->lineOf(path), path + " " + expectation});
}

void TomlEntry::refuseOtherKeys() {
    std::string known;
    for (const auto& key : taken_) {
        known += (known.empty() ? "" : ", ") + key;
    }
    for (const auto& [key, node] : *table_) {
        if (std::find(taken_.begin(), taken_.end(), key.str()) == taken_.end()) {
            report_->problems.push_back({static_cast<int>(key.source().begin.line),
                                         quoted(key.str()) + " is no key here; there are " + known});
        }
    }
}

const toml::node* TomlEntry::find(std::string_view key) {
    taken_.emplace_back(key);
    const auto* node = table_->get(key);
    if (node != nullptr) {
        note(pathOf(key), *node);
    }
    return node;
}

std::string TomlEntry::pathOf(std::string_view key) const {
    return (path_.empty() ? "" : path_ + ".") + std::string{key};
}

std::optional<milliseconds> TomlEntry::duration(std::string_view key, const toml::node& node,
                                                const std::string& expectation) {
    const auto word = node.value_exact<std::string_view>();
    const auto taken = word ? readDuration(*word) : std::nullopt;
    if (!taken) {
        complain(key, expectation);
    }
    return taken;
}

void TomlEntry::note(const std::string& path, const toml::node& node) {
    const auto& begin = node.source().begin;
    report_->places[path] = {static_cast<int>(begin.line), static_cast<int>(begin.column)};
}

}  // namespace turnbell
