#include "host/core/catalog_findings.h"

#include "host/base/utf8.h"
#include "host/core/phone_rules.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/uloc.h>

namespace turnbell {
namespace {

constexpr std::size_t kMostCodeCharacters = 16;
constexpr std::size_t kMostPrefixCharacters = 4;
constexpr std::size_t kMostNameCharacters = 100;
constexpr std::size_t kMostTextCharacters = 1000;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isCode(const std::string& code) {
    const auto allowed = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    };
    return !code.empty() && code.size() <= kMostCodeCharacters &&
           std::all_of(code.begin(), code.end(), allowed);
}

bool isLanguage(const std::string& code) {
    for (const auto* const* known = uloc_getISOLanguages(); *known != nullptr; ++known) {
        if (code.size() == 2 && code == *known) {
            return true;
        }
    }
    return false;
}

/// Default-ignorable characters with a use in honest text: joiners of scripts and emoji, variation selectors,
/// direction marks (not overrides), the tags of regional flags.
bool isUsefulThoughInvisible(char32_t c) {
    return c == 0x061C || (c >= 0x200C && c <= 0x200F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

/// True for what a person cannot see, and for what turns the reading direction around: what the catalog says
/// must read on a screen as it was written.
bool isHidden(char32_t c) {
    const auto character = static_cast<UChar32>(c);
    return u_charType(character) == U_CONTROL_CHAR ||
           (!isUsefulThoughInvisible(c) &&
            (u_hasBinaryProperty(character, UCHAR_BIDI_CONTROL) != 0 ||
             u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0));
}

/// Valid UTF-8 of at most `most` characters, none of them hidden other than `allowed`.
bool isPlain(const std::string& text, std::size_t most, char32_t allowed = U' ') {
    const auto characters = decodeUtf8(text);
    return characters && characters->size() <= most &&
           std::all_of(characters->begin(), characters->end(),
                       [&](char32_t c) { return c == allowed || !isHidden(c); });
}

}  // namespace

std::string element(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

void CatalogFindings::expect(bool holds, std::string path, std::string message, int column) {
    if (!holds) {
        problems_.push_back({std::move(path), std::move(message), column});
    }
}

void CatalogFindings::expectOnce(const std::string& key, const std::string& path, const std::string& what) {
    expect(seen_.insert(key).second, path, what + " is there twice: only one is expected");
}

void CatalogFindings::expectCode(const std::string& code, const std::string& path) {
    expect(isCode(code), path,
           quoted(code) + " is no code: 1 to " + std::to_string(kMostCodeCharacters) +
               " letters a-z A-Z, digits, '-' or '_' are expected");
    expectOnce(code, path, "code " + quoted(code));
}

void CatalogFindings::expectName(const std::string& name, const std::string& path) {
    expectName(name, kMostNameCharacters, path);
}

void CatalogFindings::expectName(const std::string& name, std::size_t longest, const std::string& path) {
    expect(!name.empty() && isPlain(name, longest), path,
           "a name of 1 to " + std::to_string(longest) +
               " characters without control or hidden characters is expected");
}

void CatalogFindings::expectNames(const LocalizedText& names, const std::string& path) {
    expect(!names.byLanguage.empty(), path, "a name is expected");
    for (const auto& [language, name] : names.byLanguage) {
        auto key = path;
        key.append(".").append(language);
        expectLanguage(language, key);
        expectName(name, key);
    }
}

void CatalogFindings::expectRemark(const std::string& text, const std::string& path) {
    expect(isPlain(text, kMostNameCharacters), path,
           "at most " + std::to_string(kMostNameCharacters) +
               " characters without control or hidden characters are expected");
}

void CatalogFindings::expectText(const std::string& text, const std::string& path) {
    expect(!text.empty() && isPlain(text, kMostTextCharacters, U'\n'), path,
           "a text of 1 to " + std::to_string(kMostTextCharacters) +
               " characters without control or hidden characters is expected");
}

void CatalogFindings::expectPrefix(const std::string& prefix, const std::string& path) {
    expect(isPlain(prefix, kMostPrefixCharacters) && prefix.find(' ') == std::string::npos, path,
           "a prefix of at most " + std::to_string(kMostPrefixCharacters) +
               " characters without spaces is expected");
}

void CatalogFindings::expectLanguage(const std::string& code, const std::string& path) {
    expect(isLanguage(code), path,
           quoted(code) + " is no language: a code of ISO 639-1 such as \"en\" is expected");
}

void CatalogFindings::expectCountry(const std::string& code, const std::string& path) {
    expect(isCountry(code), path,
           quoted(code) + " is no country: a code of ISO 3166-1 such as \"GE\" is expected");
}

void CatalogFindings::expectQueue(const std::string& code, const std::string& path) {
    expect(catalog_.queue(code) != nullptr, path, "there is no queue with the code " + quoted(code));
}

void CatalogFindings::expectQueues(const std::vector<std::string>& codes, const std::string& path) {
    for (std::size_t i = 0; i < codes.size(); ++i) {
        expectQueue(codes[i], element(path, i));
    }
}

void CatalogFindings::expectService(const std::string& code, const std::string& path) {
    expect(catalog_.service(code) != nullptr, path, "there is no service with the code " + quoted(code));
}

void CatalogFindings::expectBetween(int value, int least, int most, const std::string& path) {
    expect(least <= value && value <= most, path,
           std::to_string(value) + " is out of range: " + std::to_string(least) + " to " +
               std::to_string(most) + " is expected");
}

void CatalogFindings::expectBetween(std::optional<int> value, int least, int most, const std::string& path) {
    expectBetween(value.value_or(least), least, most, path);
}

void CatalogFindings::expectDuration(std::optional<milliseconds> value, const DurationLimits& limits,
                                     const std::string& path) {
    const auto held = value.value_or(limits.least);
    expect(limits.least <= held && held <= limits.most, path, std::string{limits.words} + " is expected");
}

void CatalogFindings::expectPriority(std::optional<int> value, const std::string& path) {
    expectBetween(value, -kMostPriority, kMostPriority, path);
}

}  // namespace turnbell
