#include "host/core/inbound/interpret.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using namespace std::string_view_literals;

InboundContext asked() {
    return {.language = "en", .question = openQuestion(QuestionKind::Rating)};
}

InboundKind kindOf(std::string_view text, const InboundContext& context) {
    return interpret(text, context).kind;
}

TEST(Interpret, ReadsAnOptOutBeforeEverythingElse) {
    auto everything = asked();
    everything.activeVisit = everything.mayRejoin = everything.pendingYesNo = true;
    everything.choices = {"stop", "go"};
    everything.codeWords = {{"STOP", "A"}};

    EXPECT_EQ(kindOf("stop", everything), InboundKind::OptOut);
    EXPECT_EQ(kindOf("START", everything), InboundKind::OptIn);
    EXPECT_EQ(kindOf("help", everything), InboundKind::Help);
    EXPECT_EQ(kindOf("cancel", everything), InboundKind::AskCancel);
}

TEST(Interpret, ReadsAPendingChoiceBeforeTheSurveysNumber) {
    auto both = asked();
    both.choices = {"A012", "B003"};

    EXPECT_EQ(kindOf("2", both), InboundKind::Choice);
    EXPECT_EQ(kindOf("5", both), InboundKind::Rating);
}

TEST(Interpret, ReadsAPendingYesNoBeforeTheSurveysYesNo) {
    InboundContext both{.pendingYesNo = true, .question = openQuestion(QuestionKind::YesNo)};
    EXPECT_FALSE(interpret("yes", both).answersQuestion);

    both.pendingYesNo = false;
    EXPECT_TRUE(interpret("yes", both).answersQuestion);
}

TEST(Interpret, ReadsAKeywordBeforeAnOpenQuestion) {
    const InboundContext open{.activeVisit = true, .question = openQuestion(QuestionKind::Open)};

    EXPECT_EQ(kindOf("late", open), InboundKind::Keyword);
    EXPECT_TRUE(interpret("It was too loud", open).answersQuestion);
}

TEST(Interpret, SaysInWhichLanguageSomebodyStopped) {
    const InboundContext unknown{.language = "en", .languages = {"en", "ka", "de"}};
    EXPECT_EQ(interpret("გააუქმეთ", unknown).language, "ka");
    EXPECT_EQ(interpret("abmelden", unknown).language, "de");
    EXPECT_EQ(interpret("starten", unknown).language, "de");
    EXPECT_EQ(interpret("keine Umfragen mehr", unknown).language, "de");
    EXPECT_EQ(interpret("umfrage stopp", unknown).language, "de");
    EXPECT_EQ(interpret("აღარ მინდა გამოკითხვა", unknown).language, "ka");
    EXPECT_EQ(interpret("stop surveys", unknown).language, "en");

    const InboundContext georgian{.language = "ka", .languages = {"en", "ka", "de"}};
    EXPECT_EQ(interpret("STOP", georgian).language, "ka") << "German has the word too";
    EXPECT_EQ(interpret("CANCEL", georgian).language, "ka");
}

TEST(Interpret, ReadsNoRatingWhenNothingWasAsked) {
    EXPECT_EQ(kindOf("5", {.activeVisit = true}), InboundKind::Conversation);
}

TEST(Interpret, TakesTheWordOfTheVisitsOwnLanguageWhereTwoDiffer) {
    const InboundContext german{.language = "de", .activeVisit = true, .pendingYesNo = true};
    const InboundContext russian{.language = "und", .activeVisit = true, .pendingYesNo = true};

    EXPECT_EQ(interpret("da", german).keyword, InboundKeyword::Here);
    EXPECT_EQ(kindOf("да", german), InboundKind::YesNo);
    EXPECT_EQ(kindOf("да", russian), InboundKind::YesNo);
}

TEST(Interpret, FindsNothingInATextWithoutVisibleCharacters) {
    for (const auto text : {""sv, "   "sv, "\r\n\t"sv, "\0\x01"sv, "\u200B\u200F"sv, "\u00A0"sv}) {
        EXPECT_EQ(kindOf(text, asked()), InboundKind::Empty);
    }
}

TEST(Interpret, SurvivesBytesThatAreNoUtf8) {
    EXPECT_EQ(kindOf("\xFF\xFE\xC3", asked()), InboundKind::Conversation);
}

TEST(Interpret, NamesItsRule) {
    EXPECT_EQ(interpret("STOP", {}).rule, "opt_out.word");
    EXPECT_EQ(interpret("", {}).rule, "empty.blank");
    EXPECT_EQ(interpret("hm", {}).rule, "conversation.other");
}

TEST(Interpret, TellsOfStopInASentence) {
    EXPECT_TRUE(interpret("please stop the drill", {}).mentionsStop);
    EXPECT_FALSE(interpret("nonstop", {}).mentionsStop);
    EXPECT_FALSE(interpret("stop", {}).mentionsStop);
}

}  // namespace
}  // namespace turnbell
