#pragma once

#include "host/core/catalog.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// What the checks of a catalog share. For validate() and its parts alone.
namespace turnbell {

/// The shortest and the longest of a duration, with the words in which a catalog file says them.
struct DurationLimits {
    milliseconds least;
    milliseconds most;
    const char* words;  ///< R"("1s" to "24h")"
};

/// "queue[2]"
std::string element(const std::string& path, std::size_t index);

std::string quoted(const std::string& text);

/// Collects what is wrong with a catalog.
class CatalogFindings {
public:
    explicit CatalogFindings(const Catalog& catalog) : catalog_{catalog} {}

    const Catalog& catalog() const { return catalog_; }
    std::vector<CatalogProblem> take() { return std::move(problems_); }

    /// Runs `check(findings, entry, path)` for each entry; what expectOnce() has seen is forgotten before.
    template <typename Entry, typename Check>
    void checkEach(const std::string& section, const std::vector<Entry>& entries, Check check) {
        seen_.clear();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            check(*this, entries[i], element(section, i));
        }
    }

    void expect(bool holds, std::string path, std::string message, int column = 0);

    /// That `key` has not been seen in this section.
    void expectOnce(const std::string& key, const std::string& path, const std::string& what);
    void expectCode(const std::string& code, const std::string& path);
    void expectName(const std::string& name, const std::string& path);
    void expectName(const std::string& name, std::size_t longest, const std::string& path);
    void expectNames(const LocalizedText& names, const std::string& path);

    /// A name, or nothing.
    void expectRemark(const std::string& text, const std::string& path);
    void expectText(const std::string& text, const std::string& path);
    void expectPrefix(const std::string& prefix, const std::string& path);
    void expectLanguage(const std::string& code, const std::string& path);
    void expectCountry(const std::string& code, const std::string& path);
    void expectQueue(const std::string& code, const std::string& path);
    void expectQueues(const std::vector<std::string>& codes, const std::string& path);
    void expectService(const std::string& code, const std::string& path);
    void expectBetween(int value, int least, int most, const std::string& path);
    void expectBetween(std::optional<int> value, int least, int most, const std::string& path);
    void expectDuration(std::optional<milliseconds> value, const DurationLimits& limits,
                        const std::string& path);

    /// Priorities of services, rules and customers.
    void expectPriority(std::optional<int> value, const std::string& path);

private:
    const Catalog& catalog_;
    std::set<std::string> seen_;
    std::vector<CatalogProblem> problems_;
};

}  // namespace turnbell
