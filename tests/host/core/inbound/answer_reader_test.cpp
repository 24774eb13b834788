#include "host/core/inbound/answer_reader.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::optional<InboundMeaning> answer(std::string_view text, QuestionKind question) {
    return readAnswer(CustomerText{text, "en"}, {.language = "en", .question = openQuestion(question)});
}

TEST(AnswerReader, KnowsNothingWhereNothingWasAsked) {
    EXPECT_FALSE(readAnswer(CustomerText{"5", "en"}, {}));
}

TEST(AnswerReader, TakesAYesWithAComment) {
    EXPECT_EQ(answer("yes", QuestionKind::YesNo)->value, 1);
    EXPECT_EQ(answer("👎", QuestionKind::YesNo)->value, 0);

    const auto comment = answer("No, the door was shut", QuestionKind::YesNo);
    ASSERT_TRUE(comment);
    EXPECT_EQ(comment->value, 0);
    EXPECT_TRUE(comment->hasComment);
    EXPECT_FALSE(answer("no idea", QuestionKind::YesNo));
}

TEST(AnswerReader, TakesOwnWordsForAnOpenQuestion) {
    const auto words = answer("More chairs, please", QuestionKind::Open);

    ASSERT_TRUE(words);
    EXPECT_EQ(words->kind, InboundKind::Conversation);
    EXPECT_TRUE(words->answersQuestion);
}

TEST(AnswerReader, FollowsTheScale) {
    EXPECT_EQ(answer("10", QuestionKind::Nps)->value, 10);
    EXPECT_EQ(answer("0", QuestionKind::Nps)->kind, InboundKind::Rating);
    EXPECT_EQ(answer("5", QuestionKind::Rating)->value, 5);
}

TEST(AnswerReader, LeavesATextWithStopToAPerson) {
    EXPECT_FALSE(answer("stop it was 5", QuestionKind::Rating));
    EXPECT_FALSE(answer("please stop asking me that", QuestionKind::Open));
}

}  // namespace
}  // namespace turnbell
