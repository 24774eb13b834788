#include "host/core/transliteration.h"

#include <algorithm>
#include <array>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace turnbell {
namespace {

/// Letters with marks that the GSM 7-bit alphabet has (3GPP TS 23.038 6.2.1) stay.
constexpr auto kMarked = "[[:^ASCII:]-[£¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüà€]] Latin-ASCII";

// BGN parts two letters that could be read as one by a middle dot, which the alphabet lacks.
constexpr std::array kRules{
    TransliterationRule{"az", kMarked, "ﬃ"},
    TransliterationRule{"bg", "Bulgarian-Latin/BGN; Latin-ASCII; [·] Remove", "щ"},
    TransliterationRule{"cs", kMarked, "ﬃ"},
    TransliterationRule{"el", "Greek-Latin/UNGEGN; Latin-ASCII", "ﬃ"},
    TransliterationRule{"et", kMarked, "ﬃ"},
    TransliterationRule{"hr", kMarked, "ﬃ"},
    TransliterationRule{"hu", kMarked, "ﬃ"},
    TransliterationRule{"hy", "Armenian-Latin/BGN; Latin-ASCII", "ﬃ"},
    TransliterationRule{"ka", "Georgian-Latin/BGN; Latin-ASCII", "ჭ"},
    TransliterationRule{"lt", kMarked, "ﬃ"},
    TransliterationRule{"lv", kMarked, "ﬃ"},
    TransliterationRule{"mk", "Macedonian-Latin/BGN; Latin-ASCII", "ﬃ"},
    TransliterationRule{"pl", kMarked, "ﬃ"},
    TransliterationRule{"ro", kMarked, "ﬃ"},
    TransliterationRule{"ru", "Russian-Latin/BGN; Latin-ASCII; [·] Remove", "щ"},
    TransliterationRule{"sk", kMarked, "ﬃ"},
    TransliterationRule{"sl", kMarked, "ﬃ"},
    TransliterationRule{"sr", "Serbian-Latin/BGN; Latin-ASCII", "ﬃ"},
    TransliterationRule{"tr", kMarked, "ﬃ"},
    TransliterationRule{"uk", "Ukrainian-Latin/BGN; Latin-ASCII; [·] Remove", "щ"},
};

}  // namespace

const TransliterationRule* Transliteration::ruleOf(std::string_view language) {
    const auto* const found = std::ranges::find(
        kRules, language, [](const TransliterationRule& rule) { return std::string_view{rule.language}; });
    return found == kRules.end() ? nullptr : found;
}

std::string Transliteration::languages() {
    std::string all;
    for (const auto& rule : kRules) {
        all.append(all.empty() ? "" : ", ").append(rule.language);
    }
    return all;
}

std::optional<Transliteration> Transliteration::of(std::string_view language) {
    const auto* rule = ruleOf(language);
    if (rule == nullptr) {
        return std::nullopt;
    }
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> transform{
        icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(rule->icu), UTRANS_FORWARD, error)};
    if (U_FAILURE(error)) {
        return std::nullopt;
    }
    return Transliteration{std::move(transform)};
}

Transliteration::Transliteration(std::unique_ptr<icu::Transliterator> transform)
    : transform_{std::move(transform)} {
}

Transliteration::Transliteration(Transliteration&& other) noexcept = default;
Transliteration& Transliteration::operator=(Transliteration&& other) noexcept = default;
Transliteration::~Transliteration() = default;

std::string Transliteration::apply(std::string_view text) const {
    auto letters =
        icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
    letters.findAndReplace(u"„", u"\"");  // to Latin-ASCII it is two commas
    transform_->transliterate(letters);
    std::string out;
    letters.toUTF8String(out);
    return out;
}

}  // namespace turnbell
