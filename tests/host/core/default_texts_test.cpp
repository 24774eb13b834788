#include "host/core/default_texts.h"

#include "host/base/utf8.h"
#include "host/core/civil_time.h"
#include "host/core/text_template.h"
#include "host/core/wait_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::array kByItself{
    MessageKind::Welcome, MessageKind::Approach, MessageKind::Turn,   MessageKind::Recall,
    MessageKind::NoShow,  MessageKind::ThankYou, MessageKind::Survey, MessageKind::Stop,
    MessageKind::Start,   MessageKind::Courtesy, MessageKind::Notice,
};

TextFields usualVisit(const char* desk) {
    return {.location = "12 Rustaveli Ave",
            .desk = desk,
            .branch = "Old Town Clinic",
            .ticket = "A017",
            .ahead = "12"};
}

TextFields usualVisit(const char* desk, const char* language) {
    auto fields = usualVisit(desk);
    fields.wait = waitWords(120, 150, language);
    return fields;
}

std::string rendered(const std::string& text, const TextFields& fields) {
    const auto parsed = TextTemplate::parse(text);
    EXPECT_TRUE(parsed) << text;
    return parsed ? parsed->render(fields) : std::string{};
}

/// 3GPP TS 23.038 6.2.1, without what an extension would cost.
bool isGsm7(const std::string& text) {
    constexpr std::u32string_view kOthers = U"\n !\"#%&'()*+,-./:;<=>?@£$¥èéùìòÇØøÅåÆæßÉ¡ÄÖÑÜ§¿äöñüà_";
    const auto characters = decodeUtf8Lossy(text);
    return std::all_of(characters.begin(), characters.end(), [&](char32_t c) {
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
               kOthers.find(c) != std::u32string_view::npos;
    });
}

TEST(DefaultTexts, AreThereInThreeLanguagesForWhateverTurnbellSendsByItself) {
    for (const auto kind : kByItself) {
        const auto english = templateFor({}, kind, "", "en");
        const auto georgian = templateFor({}, kind, "", "ka");
        const auto german = templateFor({}, kind, "", "de");

        EXPECT_THAT(english, Not(testing::IsEmpty())) << toString(kind);
        EXPECT_NE(english, georgian) << toString(kind);
        EXPECT_NE(english, german) << toString(kind);
    }
}

TEST(DefaultTexts, FitIntoOneSmsInEnglishAndGerman) {
    constexpr std::size_t kOnePart = 160;
    for (const auto kind : kByItself) {
        for (const auto& [language, desk] : {std::pair{"en", "Desk 3"}, std::pair{"de", "Schalter 3"}}) {
            const auto text = rendered(templateFor({}, kind, "", language), usualVisit(desk, language));
            EXPECT_TRUE(isGsm7(text)) << text;
            EXPECT_LE(decodeUtf8Lossy(text).size(), kOnePart) << text;
        }
    }
}

TEST(DefaultTexts, FitIntoTwoSmsInGeorgian) {
    constexpr std::size_t kTwoParts = std::size_t{2} * 67;  // UCS-2, 3GPP TS 23.040 9.2.3.24.1
    for (const auto kind : kByItself) {
        const auto text = rendered(templateFor({}, kind, "", "ka"), usualVisit("მაგიდა 3", "ka"));
        EXPECT_LE(decodeUtf8Lossy(text).size(), kTwoParts) << text;
    }
}

TEST(DefaultTexts, FitWithEachNoticeIntoOneSmsAndInGeorgianIntoTwo) {
    for (const auto notice : {Notice::Cancelled, Notice::Closing, Notice::Transferred, Notice::Booked,
                              Notice::Confirmed, Notice::Moved, Notice::CalledOff}) {
        for (const auto& [language, service, most] : {std::tuple{"en", "Blood test", 160},
                                                      {"de", "Blutabnahme", 160},
                                                      {"ka", "სისხლის ანალიზი", 2 * 67}}) {
            auto fields = usualVisit("");
            fields.service = service;
            fields.appointment = civilWords(
                UtcTime{std::chrono::sys_days{std::chrono::year{2026} / 11 / 25} + std::chrono::minutes{390}},
                "Asia/Tbilisi", language);
            fields.notice = rendered(noticeFor(notice, language), fields);
            const auto text = rendered(templateFor({}, MessageKind::Notice, "", language), fields);
            EXPECT_THAT(text, HasSubstr(fields.notice));
            EXPECT_LE(decodeUtf8Lossy(text).size(), std::size_t(most)) << text;
            EXPECT_TRUE(std::string_view{language} == "ka" || isGsm7(text)) << text;
        }
    }
    EXPECT_STREQ(noticeFor(Notice::Closing, "fr"), noticeFor(Notice::Closing, "en"));
}

TEST(DefaultTexts, TellTheWaitInTheWelcomeTheApproachAndTheExcuse) {
    for (const auto kind : {MessageKind::Welcome, MessageKind::Approach, MessageKind::Courtesy}) {
        for (const auto* language : {"en", "ka", "de"}) {
            const auto fields = usualVisit("Desk 3", language);
            EXPECT_THAT(rendered(templateFor({}, kind, "", language), fields), HasSubstr(fields.wait));
        }
    }
}

TEST(DefaultTexts, ReadWellWhenNobodyCanSayHowLongItTakes) {
    EXPECT_THAT(rendered(templateFor({}, MessageKind::Welcome, "", "en"), usualVisit("Desk 3")),
                HasSubstr("12 ahead of you. We will text you"));
    EXPECT_THAT(rendered(templateFor({}, MessageKind::Approach, "", "de"), usualVisit("Desk 3")),
                HasSubstr("bald an der Reihe. Bitte"));
}

TEST(DefaultTexts, CarryNoNameToANumberThatNobodyHasVerified) {
    for (const auto kind : kByItself) {
        for (const auto* language : {"en", "ka", "de"}) {
            EXPECT_THAT(templateFor({}, kind, "", language), Not(HasSubstr("_name}"))) << toString(kind);
        }
    }
}

TEST(DefaultTexts, NameTheBranchFirst) {
    for (const auto kind : kByItself) {
        for (const auto* language : {"en", "ka", "de"}) {
            EXPECT_TRUE(templateFor({}, kind, "", language).starts_with("{branch}: ")) << toString(kind);
        }
    }
}

TEST(DefaultTexts, SayInTheFirstTextAndInTheSurveyHowToEndThem) {
    for (const auto kind : {MessageKind::Welcome, MessageKind::Survey, MessageKind::Start}) {
        for (const auto* language : {"en", "ka", "de"}) {
            EXPECT_THAT(templateFor({}, kind, "", language), HasSubstr("STOP")) << toString(kind);
        }
    }
}

TEST(DefaultTexts, SayOfAnAppointmentWhenItIsAndInWhatMayBeTheFirstTextHowToEndThem) {
    for (const auto notice : {Notice::Booked, Notice::Confirmed, Notice::Moved, Notice::CalledOff}) {
        for (const auto* language : {"en", "ka", "de"}) {
            const std::string text = noticeFor(notice, language);
            EXPECT_THAT(text, HasSubstr("{appointment}"));
            EXPECT_EQ(text.find("STOP") != std::string::npos, notice != Notice::CalledOff) << text;
        }
    }
}

TEST(DefaultTexts, SayWhatAnAppointmentIsForOnlyWhereThatMayHaveChanged) {
    for (const auto notice : {Notice::Booked, Notice::Confirmed, Notice::CalledOff}) {
        for (const auto* language : {"en", "ka", "de"}) {
            EXPECT_THAT(noticeFor(notice, language), Not(HasSubstr("{service}")));
        }
    }
    EXPECT_THAT(noticeFor(Notice::Moved, "en"), HasSubstr("{service}"));
}

TEST(DefaultTexts, ReadWellWithoutALocation) {
    auto fields = usualVisit("Desk 3");
    fields.location.clear();

    EXPECT_EQ(rendered(templateFor({}, MessageKind::Approach, "", "en"), fields),
              "Old Town Clinic: ticket A017, it is nearly your turn. Please come near.");
}

TEST(DefaultTexts, AreMissingForWhatAPersonWrites) {
    EXPECT_EQ(templateFor({}, MessageKind::Reply, "", "en"), "");
}

class TemplateFor : public testing::Test {
protected:
    TemplateFor() { catalog_.branch.languages = {"de", "en"}; }

    void add(const char* language, const char* service, const char* text) {
        catalog_.templates.push_back({MessageKind::Turn, language, service, text});
    }
    std::string turnFor(const char* service, const char* language) const {
        return templateFor(catalog_, MessageKind::Turn, service, language);
    }

    Catalog catalog_;
};

TEST_F(TemplateFor, PrefersTheWordsOfTheBranchForTheService) {
    add("en", "", "all");
    add("en", "G", "general");

    EXPECT_EQ(turnFor("G", "en"), "general");
    EXPECT_EQ(turnFor("B", "en"), "all");
}

TEST_F(TemplateFor, PrefersTurnbellsWordsInTheRightLanguageToThoseOfTheBranchInAnother) {
    add("de", "", "eigene");

    EXPECT_EQ(turnFor("G", "ka"), templateFor({}, MessageKind::Turn, "", "ka"));
}

TEST_F(TemplateFor, FallsBackToTheFirstLanguageOfTheBranch) {
    EXPECT_EQ(turnFor("G", "fr"), templateFor({}, MessageKind::Turn, "", "de"));

    add("de", "", "eigene");
    EXPECT_EQ(turnFor("G", "fr"), "eigene");
    add("de", "G", "eigene für G");
    EXPECT_EQ(turnFor("G", "fr"), "eigene für G");
}

TEST_F(TemplateFor, FallsBackToEnglishLast) {
    catalog_.branch.languages = {"fr"};

    EXPECT_EQ(turnFor("G", "it"), templateFor({}, MessageKind::Turn, "", "en"));
}

TEST_F(TemplateFor, TakesNoWordsOfAnotherKind) {
    catalog_.templates.push_back({MessageKind::Recall, "en", "", "again"});

    EXPECT_NE(turnFor("G", "en"), "again");
}

}  // namespace
}  // namespace turnbell
