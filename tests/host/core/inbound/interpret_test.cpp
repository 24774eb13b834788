#include "host/core/inbound/interpret.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string meaning(std::string_view text, bool asked = false) {
    InboundContext context{.language = "en"};
    if (asked) {
        context.question = openQuestion(QuestionKind::Rating);
    }
    const auto meant = interpret(text, context);
    return meant.rule + (meant.kind == InboundKind::Rating ? "=" + std::to_string(meant.value) : "");
}

TEST(Interpret, ObeysAnOptOutWordStandingAlone) {
    for (const auto* text :
         {"STOP", "stop", " Stop. ", "STOP!!!", "ＳＴＯＰ", "Stopp", "stop all", "UNSUBSCRIBE", "quit", "End",
          "სტოპ", "სტოპი.", "Ს\u1CA2\u1C9D\u1C9E", "sto\u200Dp", "stop\r\n"}) {
        EXPECT_EQ(meaning(text), "opt_out.word") << text;
        EXPECT_EQ(meaning(text, true), "opt_out.word") << text;
    }
}

TEST(Interpret, ObeysAnOptInWordStandingAlone) {
    for (const auto* text : {"START", "start!", "სტარტი", "unstop"}) {
        EXPECT_EQ(meaning(text, true), "opt_in.word") << text;
    }
}

TEST(Interpret, HearsACallForHelp) {
    for (const auto* text : {"HELP", "help?", "Hilfe", "დახმარება"}) {
        EXPECT_EQ(meaning(text), "help.word") << text;
    }
}

TEST(Interpret, LeavesAWordInsideASentenceToAPerson) {
    for (const auto* text : {"please stop the drill", "stop it was 5", "start of the queue?", "nonstop",
                             "I need help", "cancel"}) {
        EXPECT_EQ(meaning(text, true), "conversation.other") << text;
    }
}

TEST(Interpret, ReadsDigitsOfAnyScriptAsTheAnswerToTheQuestion) {
    for (const auto* text : {"5", " 5 ", "5.", "5!", "5\n", "５", "٥", "۵", "५", "⑤", "⁵"}) {
        EXPECT_EQ(meaning(text, true), "rating.digits=5") << text;
    }
    EXPECT_EQ(meaning("1", true), "rating.digits=1");
}

TEST(Interpret, ReadsNoRatingWhenNothingWasAsked) {
    EXPECT_EQ(meaning("5"), "conversation.other");
}

TEST(Interpret, LeavesNumbersOutsideTheScaleAndEverythingElseToAPerson) {
    for (const auto* text : {"0", "6", "10", "100000000000000000000", "-1", "4.5", "4-5", "4 or 5", "five",
                             "5 stars", "?", "👍", "I forgot my ID card", "ნახევარი", "½"}) {
        EXPECT_EQ(meaning(text, true), "conversation.other") << text;
    }
}

TEST(Interpret, FollowsTheScaleOfTheQuestion) {
    const InboundContext nps{.question = openQuestion(QuestionKind::Nps)};

    EXPECT_EQ(interpret("10", nps).value, 10);
    EXPECT_EQ(interpret("0", nps).kind, InboundKind::Rating);
    EXPECT_EQ(interpret("11", nps).kind, InboundKind::Conversation);
}

TEST(Interpret, FindsNothingInATextWithoutVisibleCharacters) {
    using namespace std::string_view_literals;
    for (const auto text : {""sv, "   "sv, "\r\n\t"sv, "\0\x01"sv, "\u200B\u200F"sv, "\u00A0"sv}) {
        EXPECT_EQ(meaning(text, true), "empty.blank");
    }
}

TEST(Interpret, SurvivesBytesThatAreNoUtf8) {
    EXPECT_EQ(meaning("\xFF\xFE\xC3", true), "conversation.other");
}

}  // namespace
}  // namespace turnbell
