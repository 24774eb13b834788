#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unicode/uversion.h>

U_NAMESPACE_BEGIN
class Transliterator;
U_NAMESPACE_END

namespace turnbell {

/// How a language is written in Latin letters.
struct TransliterationRule {
    const char* language;  ///< ISO 639-1
    const char* icu;       ///< transform of ICU
    const char* widest;    ///< no letter of a name becomes longer than this one, in UTF-16 units
};

/// Writes the texts of one language in letters that the GSM 7-bit alphabet has, so that an SMS takes 160
/// characters, not 70: Georgian by the national system of 2002, others by BGN or UNGEGN as ICU has them;
/// languages with Latin letters lose the marks that the alphabet lacks. Dashes, quotes and dots become plain
/// ones. What is in no such letters (emoji, Chinese) stays as it is.
class Transliteration {
public:
    /// Nothing: there are no rules for this language.
    static const TransliterationRule* ruleOf(std::string_view language);

    /// "az, bg, cs, ..."
    static std::string languages();

    static std::optional<Transliteration> of(std::string_view language);

    Transliteration(Transliteration&& other) noexcept;
    Transliteration& operator=(Transliteration&& other) noexcept;
    Transliteration(const Transliteration&) = delete;
    Transliteration& operator=(const Transliteration&) = delete;
    ~Transliteration();

    std::string apply(std::string_view text) const;

private:
    explicit Transliteration(std::unique_ptr<icu::Transliterator> transform);

    std::unique_ptr<icu::Transliterator> transform_;
};

}  // namespace turnbell
