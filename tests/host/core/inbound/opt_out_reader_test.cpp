#include "host/core/inbound/opt_out_reader.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::optional<InboundMeaning> read(std::string_view text, bool visit = false) {
    return readOptOut(CustomerText{text, "en"}, {.language = "en", .activeVisit = visit});
}

TEST(OptOutReader, ObeysEveryWordOfTheLaw) {
    for (const auto* word : {"stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"}) {
        ASSERT_TRUE(read(word)) << word;
        EXPECT_EQ(read(word)->kind, InboundKind::OptOut) << word;
    }
}

TEST(OptOutReader, AsksWhatCancelMeansOnlyWithAVisit) {
    EXPECT_EQ(read("cancel", true)->kind, InboundKind::AskCancel);
    EXPECT_EQ(read("cancel", false)->rule, "opt_out.cancel");
}

TEST(OptOutReader, KnowsTheScope) {
    EXPECT_EQ(read("stop surveys")->scope, TextScope::Survey);
    EXPECT_EQ(read("notices stop")->scope, TextScope::Notice);
    EXPECT_EQ(read("stop visit texts")->scope, TextScope::Visit);
    EXPECT_EQ(read("stop all")->scope, TextScope::All);
    EXPECT_EQ(read("start surveys")->kind, InboundKind::OptIn);
    EXPECT_EQ(read("start surveys")->scope, TextScope::Survey);
    EXPECT_EQ(read("cancel survey", true)->scope, TextScope::Survey);
}

TEST(OptOutReader, EndsSurveysByStopAskingOnlyWhileOneAsks) {
    const CustomerText text{"stop asking me", "en"};
    const InboundContext asked{.language = "en", .question = openQuestion(QuestionKind::Rating)};
    auto both = asked;
    both.pendingYesNo = true;

    ASSERT_TRUE(readOptOut(text, asked));
    EXPECT_EQ(readOptOut(text, asked)->scope, TextScope::Survey);
    EXPECT_FALSE(readOptOut(text, both));
    EXPECT_FALSE(readOptOut(text, {.language = "en"}));
}

TEST(OptOutReader, PassesOverANumber) {
    EXPECT_EQ(read("STOP 12345")->rule, "opt_out.number");
}

TEST(OptOutReader, LeavesSentencesAlone) {
    for (const auto* text :
         {"we have to stop this bill", "stop it was 5", "I need help", "start of the queue?"}) {
        EXPECT_FALSE(read(text)) << text;
    }
}

TEST(MentionsStop, FindsTheWordAnywhere) {
    EXPECT_TRUE(mentionsStop(CustomerText{"stop it was 5", "en"}));
    EXPECT_TRUE(mentionsStop(CustomerText{"请不要停止服务", "zh"}));
    EXPECT_FALSE(mentionsStop(CustomerText{"the end of the line", "en"}));
}

TEST(MentionsStop, FindsAStopOfSurveysInASentence) {
    EXPECT_TRUE(mentionsStop(CustomerText{"5, no more surveys", "en"}));
    EXPECT_TRUE(mentionsStop(CustomerText{"忙しいのでアンケートは送らないでくれませんか", "ja"}));
    EXPECT_TRUE(mentionsStop(CustomerText{"don't ask again", "en"}));
    EXPECT_FALSE(mentionsStop(CustomerText{"no more of your survey", "en"}));
}

}  // namespace
}  // namespace turnbell
