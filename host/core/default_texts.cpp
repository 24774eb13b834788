#include "host/core/default_texts.h"

#include "host/core/text_template.h"
#include "host/core/texts/language_texts.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

constexpr std::string_view kNamesBranch = "{branch}: ";

struct Sign {
    TextPurpose purpose;
    const char* emoji;
};

/// Purposes that are not here read better without one.
constexpr std::array kSigns{
    Sign{TextPurpose::Welcome, "👋"},
    Sign{TextPurpose::Approach, "⏳"},
    Sign{TextPurpose::Turn, "🔔"},
    Sign{TextPurpose::Recall, "🔔"},
    Sign{TextPurpose::NoShow, "👀"},
    Sign{TextPurpose::RejoinOffer, "👀"},
    Sign{TextPurpose::Joined, "👋"},
    Sign{TextPurpose::Delay, "🙏"},
    Sign{TextPurpose::Closing, "🙏"},
    Sign{TextPurpose::Booked, "📅"},
    Sign{TextPurpose::BookingConfirmed, "📅"},
    Sign{TextPurpose::BookingMoved, "📅"},
    Sign{TextPurpose::ThankYou, "💙"},
    Sign{TextPurpose::Survey, "⭐"},
    Sign{TextPurpose::SurveyOpen, "💬"},
    Sign{TextPurpose::SurveyLink, "💙"},
    Sign{TextPurpose::LowScore, "🙏"},
    Sign{TextPurpose::NoticeYes, "👍"},
    Sign{TextPurpose::Start, "👋"},
    Sign{TextPurpose::Here, "👋"},
    Sign{TextPurpose::Late, "👍"},
    Sign{TextPurpose::MoreTime, "👍"},
    Sign{TextPurpose::Leave, "👋"},
    Sign{TextPurpose::Back, "👋"},
    Sign{TextPurpose::Undone, "👍"},
    Sign{TextPurpose::Full, "🙏"},
    Sign{TextPurpose::EnoughToday, "🙏"},
    Sign{TextPurpose::Courtesy, "💬"},
};

const LanguageTexts* textsIn(std::string_view language) {
    static const std::array kLanguages{&englishTexts(), &georgianTexts(), &germanTexts(), &japaneseTexts(),
                                       &chineseTexts()};
    const auto found = std::ranges::find(
        kLanguages, language, [](const LanguageTexts* texts) { return std::string_view{texts->language}; });
    return found == kLanguages.end() ? nullptr : *found;
}

const DefaultText& wordsFor(const LanguageTexts& texts, TextPurpose purpose) {
    return *std::ranges::find(texts.texts, purpose, &DefaultText::purpose);
}

/// As a template has it: a brace is written twice.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out.append(c == '{' || c == '}' ? 2 : 1, c);
    }
    return out;
}

/// "{branch}: your ticket" -> "Your ticket".
std::string withoutBranch(std::string_view text) {
    return text.starts_with(kNamesBranch) ? capitalised(text.substr(kNamesBranch.size())) : std::string{text};
}

}  // namespace

std::optional<std::string> defaultText(const Branch& branch, TextPurpose purpose, std::string_view language) {
    const auto* texts = textsIn(language);
    if (texts == nullptr) {
        return std::nullopt;
    }
    const auto& words = wordsFor(*texts, purpose);
    const bool informal = branch.formality == Formality::Informal && words.informal != nullptr;
    std::string text = informal ? words.informal : words.formal;
    if (!branch.signature.empty()) {
        text = withoutBranch(text);
    }
    if (const auto* sign = std::ranges::find(kSigns, purpose, &Sign::purpose);
        branch.emoji && sign != kSigns.end()) {
        text.append(" ").append(sign->emoji);
    }
    if (!branch.signature.empty()) {
        text.append("\n").append(escaped(branch.signature));
    }
    return text;
}

const TemplateText* ownTemplate(const Catalog& catalog, TextPurpose purpose, const std::string& service,
                                const std::string& language) {
    const auto found = std::ranges::find_if(catalog.templates, [&](const TemplateText& own) {
        return own.kind == purpose && own.service == service && own.language == language;
    });
    return found == catalog.templates.end() ? nullptr : &*found;
}

FoundTemplate templateFor(const Catalog& catalog, TextPurpose purpose, const std::string& service,
                          const std::string& language) {
    const auto& languages = catalog.branch.languages;
    for (const auto& wanted :
         {language, languages.empty() ? std::string{} : languages.front(), std::string{"en"}}) {
        for (const auto& scope : {service, std::string{}}) {
            if (const auto* own = ownTemplate(catalog, purpose, scope, wanted)) {
                return {own->text, wanted};
            }
        }
        if (auto text = defaultText(catalog.branch, purpose, wanted)) {
            return {*std::move(text), wanted};
        }
    }
    return {};
}

}  // namespace turnbell
