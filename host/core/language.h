#pragma once

#include <map>
#include <string>

namespace turnbell {

/// A text in several languages, keyed by ISO 639-1 code ("en", "ka").
struct LocalizedText {
    std::map<std::string, std::string> byLanguage;

    /// The text in `language`, else in `fallback` (the branch's first language), else any, else "".
    const std::string& in(const std::string& language, const std::string& fallback) const;

    bool operator==(const LocalizedText&) const = default;
};

}  // namespace turnbell
