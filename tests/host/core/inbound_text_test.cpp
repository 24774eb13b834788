#include "host/core/inbound_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

std::string meaning(std::string_view text, int pendingQuestion = 0) {
    const auto meant = interpret(text, {.language = "en", .pendingQuestion = pendingQuestion});
    return meant.rule + (meant.kind == InboundKind::Rating ? "=" + std::to_string(meant.value) : "");
}

TEST(Interpret, ObeysAnOptOutWordStandingAlone) {
    for (const auto* text :
         {"STOP", "stop", " Stop. ", "STOP!!!", "ＳＴＯＰ", "Stopp", "stop all", "UNSUBSCRIBE", "quit", "End",
          "სტოპ", "სტოპი.", "Ს\u1CA2\u1C9D\u1C9E", "sto\u200Dp", "stop\r\n"}) {
        EXPECT_EQ(meaning(text), "opt_out.word") << text;
        EXPECT_EQ(meaning(text, 1), "opt_out.word") << text;
    }
}

TEST(Interpret, ObeysAnOptInWordStandingAlone) {
    for (const auto* text : {"START", "start!", "სტარტი", "unstop"}) {
        EXPECT_EQ(meaning(text, 1), "opt_in.word") << text;
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
        EXPECT_EQ(meaning(text, 1), "conversation.other") << text;
    }
}

TEST(Interpret, ReadsDigitsOfAnyScriptAsTheAnswerToTheQuestion) {
    for (const auto* text : {"5", " 5 ", "5.", "5!", "5\n", "５", "٥", "۵", "५", "⑤", "⁵"}) {
        EXPECT_EQ(meaning(text, 1), "rating.digits=5") << text;
    }
    EXPECT_EQ(meaning("1", 3), "rating.digits=1");
}

TEST(Interpret, ReadsNoRatingWhenNothingWasAsked) {
    EXPECT_EQ(meaning("5"), "conversation.other");
}

TEST(Interpret, LeavesNumbersOutsideTheScaleAndEverythingElseToAPerson) {
    for (const auto* text : {"0", "6", "10", "100000000000000000000", "-1", "4.5", "4-5", "4 or 5", "five",
                             "5 stars", "?", "👍", "I forgot my ID card", "ნახევარი", "½"}) {
        EXPECT_EQ(meaning(text, 1), "conversation.other") << text;
    }
}

TEST(Interpret, FollowsTheScaleOfTheQuestion) {
    const InboundContext nps{.pendingQuestion = 1, .scaleLowest = 0, .scaleHighest = 10};

    EXPECT_EQ(interpret("10", nps).value, 10);
    EXPECT_EQ(interpret("0", nps).kind, InboundKind::Rating);
    EXPECT_EQ(interpret("11", nps).kind, InboundKind::Conversation);
}

TEST(Interpret, FindsNothingInATextWithoutVisibleCharacters) {
    using namespace std::string_view_literals;
    for (const auto text : {""sv, "   "sv, "\r\n\t"sv, "\0\x01"sv, "\u200B\u200F"sv, "\u00A0"sv}) {
        EXPECT_EQ(meaning(text, 1), "empty.blank");
    }
}

TEST(Interpret, SurvivesBytesThatAreNoUtf8) {
    EXPECT_EQ(meaning("\xFF\xFE\xC3", 1), "conversation.other");
}

TEST(InboundKindWord, IsThatOfTheProtocol) {
    const std::vector<std::pair<InboundKind, std::string>> words{{InboundKind::Rating, "rating"},
                                                                 {InboundKind::YesNo, "yes_no"},
                                                                 {InboundKind::Keyword, "keyword"},
                                                                 {InboundKind::OptOut, "opt_out"},
                                                                 {InboundKind::OptIn, "opt_in"},
                                                                 {InboundKind::Help, "help"},
                                                                 {InboundKind::AskCancel, "ask_cancel"},
                                                                 {InboundKind::Reask, "reask"},
                                                                 {InboundKind::Conversation, "conversation"},
                                                                 {InboundKind::Empty, "empty"}};
    for (const auto& [kind, word] : words) {
        EXPECT_EQ(toString(kind), word);
    }
}

}  // namespace
}  // namespace turnbell
