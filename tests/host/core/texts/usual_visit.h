#pragma once

#include "host/base/utf8.h"
#include "host/core/civil_time.h"
#include "host/core/default_texts.h"
#include "host/core/text_template.h"
#include "host/core/wait_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

/// Turnbell's words with what an ordinary visit puts into them.
namespace turnbell::test {

inline constexpr std::array kLanguages{"en", "ka", "de", "ja", "zh"};

inline TextFields usualVisit(const std::string& language) {
    return {.firstName = "Ana",
            .location = "12 Rustaveli Ave",
            .desk = language == "de" ? "Schalter 3" : "Desk 3",
            .branch = "Old Town Clinic",
            .service = language == "de" ? "Blutabnahme" : "Blood test",
            .ticket = "A017",
            .ahead = "12",
            .notice = "We close at 15:00 today.",
            .wait = waitWords(120, 150, language),
            .waitFrom = "120",
            .waitTo = "150",
            .appointment = civilWords(
                UtcTime{std::chrono::sys_days{std::chrono::year{2026} / 11 / 25} + std::chrono::minutes{390}},
                "Asia/Tbilisi", language),
            .link = "https://old.town/q/7Kd2",
            .time = "14:30",
            .date = "Wed, Nov 25",
            .choices = "1 General, 2 Blood test"};
}

inline std::string rendered(const std::string& text, const TextFields& fields) {
    const auto parsed = TextTemplate::parse(text);
    EXPECT_TRUE(parsed) << text;
    return parsed ? parsed->render(fields) : std::string{};
}

/// 3GPP TS 23.038 6.2.1, without what an extension would cost.
inline bool isGsm7(const std::string& text) {
    constexpr std::u32string_view kOthers = U"\n !\"#%&'()*+,-./:;<=>?@£$¥èéùìòÇØøÅåÆæßÉ¡ÄÖÑÜ§¿äöñüà_";
    const auto characters = decodeUtf8Lossy(text);
    return std::ranges::all_of(characters, [&](char32_t c) {
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
               kOthers.find(c) != std::u32string_view::npos;
    });
}

/// All texts of a language in both tones, as an ordinary visit has them.
template <typename Check>
void forEachText(const char* language, Check check) {
    for (const auto& rules : allPurposes()) {
        for (const auto tone : {Formality::Formal, Formality::Informal}) {
            Branch branch;
            branch.formality = tone;
            const auto text = defaultText(branch, rules.purpose, language);
            ASSERT_TRUE(text) << rules.word;
            check(rules, *text, rendered(*text, usualVisit(language)));
        }
    }
}

/// What holds in every language: the branch comes first, placeholders are as those of a branch's own words,
/// no name goes to a number that nobody has verified, and the first texts say how to end them.
inline void expectGoodTexts(const char* language, std::size_t mostCharacters) {
    forEachText(language, [&](const PurposeRules& rules, const std::string& text, const std::string& sent) {
        const auto parsed = TextTemplate::parseFor(rules.purpose, text);
        ASSERT_TRUE(parsed) << rules.word << ": " << parsed.error().message;
        EXPECT_TRUE(text.starts_with("{branch}: ")) << text;
        EXPECT_FALSE(parsed->placeholders().has(Placeholder::FirstName)) << text;
        EXPECT_FALSE(parsed->placeholders().has(Placeholder::LastName)) << text;
        EXPECT_LE(decodeUtf8Lossy(sent).size(), mostCharacters) << sent;
        using enum TextPurpose;
        const std::array firstTexts{Welcome, Booked, BookingConfirmed, BookingMoved, TextPurpose::Survey,
                                    Start,   Help};
        if (std::ranges::find(firstTexts, rules.purpose) != firstTexts.end()) {
            EXPECT_NE(text.find("STOP"), std::string::npos) << text;
        }
    });
}

/// Texts that say different things in the two tones.
inline int tonesOf(const char* language) {
    Branch informal;
    informal.formality = Formality::Informal;
    return static_cast<int>(std::ranges::count_if(allPurposes(), [&](const PurposeRules& rules) {
        return defaultText({}, rules.purpose, language) != defaultText(informal, rules.purpose, language);
    }));
}

}  // namespace turnbell::test
