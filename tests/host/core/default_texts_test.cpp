#include "host/core/default_texts.h"

#include "host/core/inbound/interpret.h"
#include "host/core/text_template.h"
#include "tests/host/core/texts/usual_visit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace turnbell {
namespace {

using test::kLanguages;
using test::rendered;
using test::usualVisit;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(DefaultTexts, TellTheWaitInTheWelcomeTheApproachAndTheExcuse) {
    for (const auto purpose : {TextPurpose::Welcome, TextPurpose::Approach, TextPurpose::Delay}) {
        for (const auto* language : kLanguages) {
            const auto fields = usualVisit(language);
            EXPECT_THAT(rendered(templateFor({}, purpose, "", language).text, fields),
                        HasSubstr(fields.wait));
        }
    }
}

TEST(DefaultTexts, ReadWellWhenNobodyCanSayHowLongItTakes) {
    const auto welcome = [](const char* language) {
        auto fields = usualVisit(language);
        fields.wait.clear();
        return rendered(templateFor({}, TextPurpose::Welcome, "", language).text, fields);
    };
    EXPECT_THAT(welcome("en"), HasSubstr("12 ahead of you. We will text you"));
    EXPECT_THAT(welcome("ja"), HasSubstr("お待ちは12人。順番に"));
    EXPECT_THAT(welcome("zh"), HasSubstr("前面有12位。轮到您时"));

    auto fields = usualVisit("de");
    fields.wait.clear();
    EXPECT_THAT(rendered(templateFor({}, TextPurpose::Approach, "", "de").text, fields),
                HasSubstr("bald an der Reihe. Bitte"));
}

TEST(DefaultTexts, ReadWellWithoutALocation) {
    auto fields = usualVisit("en");
    fields.location.clear();
    fields.wait.clear();

    EXPECT_EQ(rendered(templateFor({}, TextPurpose::Approach, "", "en").text, fields),
              "Old Town Clinic: ticket A017, it is nearly your turn. Please come near.");
}

TEST(DefaultTexts, SayWhatAnAppointmentIsForOnlyWhereThatMayHaveChanged) {
    for (const auto* language : kLanguages) {
        for (const auto purpose :
             {TextPurpose::Booked, TextPurpose::BookingConfirmed, TextPurpose::BookingCancelled}) {
            EXPECT_THAT(templateFor({}, purpose, "", language).text, Not(HasSubstr("{service}")));
        }
        EXPECT_THAT(templateFor({}, TextPurpose::BookingMoved, "", language).text, HasSubstr("{service}"));
    }
}

TEST(DefaultTexts, AskForWordsThatAreUnderstood) {
    for (const std::string language : kLanguages) {
        const auto meaning = [&](const char* word) {
            InboundContext context;
            context.language = language;
            context.mayRejoin = true;
            context.mayUndo = true;
            context.pendingYesNo = true;
            return interpret(word, context);
        };
        const bool german = language == "de";
        EXPECT_THAT(templateFor({}, TextPurpose::MassNotice, "", language).text,
                    HasSubstr(german ? "JA" : "YES"));
        EXPECT_EQ(meaning(german ? "JA" : "YES").kind, InboundKind::YesNo) << language;
        EXPECT_EQ(meaning(german ? "NEIN" : "NO").kind, InboundKind::YesNo) << language;
        EXPECT_EQ(meaning("STOP").kind, InboundKind::OptOut) << language;
        EXPECT_EQ(meaning("START").kind, InboundKind::OptIn) << language;
    }
}

TEST(DefaultTexts, NameTheWordsThatTakeSomethingBackInTheirOwnLanguage) {
    struct Words {
        const char* back;
        const char* undo;
    };
    const std::map<std::string, Words> words{{"en", {"BACK", "UNDO"}},
                                             {"de", {"ZURÜCK", "RÜCKGÄNGIG"}},
                                             {"ka", {"„დაბრუნება“", "„შემეშალა“"}},
                                             {"ja", {"「戻る」", "「元に戻す」"}},
                                             {"zh", {"“回来”", "“发错了”"}}};
    for (const std::string language : kLanguages) {
        InboundContext context;
        context.language = language;
        context.mayRejoin = true;
        context.mayUndo = true;
        const auto& [back, undo] = words.at(language);
        for (const auto purpose : {TextPurpose::RejoinOffer, TextPurpose::Leave}) {
            EXPECT_THAT(templateFor({}, purpose, "", language).text, HasSubstr(back));
        }
        for (const auto purpose : {TextPurpose::Late, TextPurpose::MoreTime}) {
            EXPECT_THAT(templateFor({}, purpose, "", language).text, HasSubstr(undo));
        }
        EXPECT_EQ(interpret(back, context).keyword, InboundKeyword::Back) << language;
        EXPECT_EQ(interpret(undo, context).keyword, InboundKeyword::Undo) << language;
    }
}

TEST(DefaultTexts, SayNothingInALanguageThatTurnbellDoesNotSpeak) {
    EXPECT_EQ(defaultText({}, TextPurpose::Turn, "fr"), std::nullopt);
}

TEST(DefaultTexts, AddressCustomersAsTheBranchDoes) {
    Branch branch;
    EXPECT_THAT(*defaultText(branch, TextPurpose::Turn, "de"), HasSubstr("Sie sind"));
    EXPECT_THAT(*defaultText(branch, TextPurpose::Turn, "zh"), HasSubstr("您"));

    branch.formality = Formality::Informal;
    EXPECT_THAT(*defaultText(branch, TextPurpose::Turn, "de"), HasSubstr("du bist"));
    EXPECT_THAT(*defaultText(branch, TextPurpose::Turn, "ka"), HasSubstr("შენი"));
    EXPECT_THAT(*defaultText(branch, TextPurpose::Turn, "zh"), Not(HasSubstr("您")));
    EXPECT_EQ(defaultText(branch, TextPurpose::Status, "en"), defaultText({}, TextPurpose::Status, "en"))
        << "no difference in English";
}

TEST(DefaultTexts, EndWithTheSignatureInsteadOfBeginningWithTheBranch) {
    Branch branch;
    branch.signature = "Your {best} clinic";
    const auto text = *defaultText(branch, TextPurpose::Turn, "en");

    EXPECT_EQ(text, "Ticket {ticket}, it is your turn. Please go to {desk}.\nYour {{best}} clinic");
    EXPECT_THAT(rendered(text, usualVisit("en")), EndsWith("\nYour {best} clinic"));
    EXPECT_THAT(*defaultText(branch, TextPurpose::Menu, "de"), StartsWith("Was können"));
    EXPECT_THAT(*defaultText(branch, TextPurpose::MassNotice, "en"), StartsWith("{notice}"));
}

TEST(DefaultTexts, HaveAnEmojiIfTheBranchWantsThem) {
    Branch branch;
    branch.emoji = true;
    EXPECT_THAT(*defaultText(branch, TextPurpose::Turn, "en"), EndsWith("{desk}. 🔔"));
    EXPECT_EQ(defaultText(branch, TextPurpose::Stop, "en"), defaultText({}, TextPurpose::Stop, "en"))
        << "nothing to smile at";

    branch.signature = "Us";
    EXPECT_THAT(*defaultText(branch, TextPurpose::Turn, "en"), EndsWith("{desk}. 🔔\nUs"));
}

class TemplateFor : public testing::Test {
protected:
    TemplateFor() { catalog_.branch.languages = {"de", "en"}; }

    void add(const char* language, const char* service, const char* text) {
        catalog_.templates.push_back({TextPurpose::Turn, language, service, text});
    }
    std::string turnFor(const char* service, const char* language) const {
        return templateFor(catalog_, TextPurpose::Turn, service, language).text;
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

    EXPECT_EQ(turnFor("G", "ka"), templateFor({}, TextPurpose::Turn, "", "ka").text);
}

TEST_F(TemplateFor, FallsBackToTheFirstLanguageOfTheBranch) {
    EXPECT_EQ(turnFor("G", "fr"), templateFor({}, TextPurpose::Turn, "", "de").text);

    add("de", "", "eigene");
    EXPECT_EQ(turnFor("G", "fr"), "eigene");
    add("de", "G", "eigene für G");
    EXPECT_EQ(turnFor("G", "fr"), "eigene für G");
}

TEST_F(TemplateFor, FallsBackToEnglishLast) {
    catalog_.branch.languages = {"fr"};

    EXPECT_EQ(turnFor("G", "it"), templateFor({}, TextPurpose::Turn, "", "en").text);
}

TEST_F(TemplateFor, LeavesTheWordsOfTheBranchAsTheyAre) {
    add("en", "", "come 👋");
    catalog_.branch.signature = "Us";
    catalog_.branch.emoji = false;

    EXPECT_EQ(turnFor("G", "en"), "come 👋");
}

TEST_F(TemplateFor, IsNeverEmpty) {
    for (const auto& rules : allPurposes()) {
        EXPECT_NE(templateFor({}, rules.purpose, "", "fr").text, "") << rules.word;
    }
}

TEST_F(TemplateFor, TakesNoWordsOfAnotherKind) {
    catalog_.templates.push_back({TextPurpose::Recall, "en", "", "again"});

    EXPECT_NE(turnFor("G", "en"), "again");
}

}  // namespace
}  // namespace turnbell
