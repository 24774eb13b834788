#include "host/service/early_answers.h"

#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::seconds;

class EarlyAnswersTest : public testing::Test {
protected:
    PhoneNumber phone_ = *PhoneNumber::fromE164("+995555123456");
    ManualClock clock_;
    EarlyAnswers early_;
};

TEST_F(EarlyAnswersTest, NobodyHasReadAQuestionWithinSeconds) {
    EXPECT_TRUE(early_.mayBeRead(SurveyId{1}, clock_.now()))
        << "after a start, or a question that went long ago";
    early_.asked(SurveyId{1}, clock_.now());

    clock_.advance(seconds{4});
    EXPECT_FALSE(early_.mayBeRead(SurveyId{1}, clock_.now()));
    EXPECT_TRUE(early_.mayBeRead(SurveyId{2}, clock_.now()));
    clock_.advance(seconds{1});
    EXPECT_TRUE(early_.mayBeRead(SurveyId{1}, clock_.now()));
}

TEST_F(EarlyAnswersTest, TheSameTextOfTheSameNumberIsARepetitionForSeconds) {
    early_.answered(phone_, "5", InboundKind::Rating, clock_.now());

    clock_.advance(seconds{14});
    EXPECT_EQ(early_.repeated(phone_, "5", clock_.now()), InboundKind::Rating);
    EXPECT_FALSE(early_.repeated(phone_, "4", clock_.now()));
    EXPECT_FALSE(early_.repeated(*PhoneNumber::fromE164("+995555654321"), "5", clock_.now()));
    clock_.advance(seconds{1});
    EXPECT_FALSE(early_.repeated(phone_, "5", clock_.now()));
}

TEST_F(EarlyAnswersTest, WhatWasRolledBackIsForgotten) {
    early_.asked(SurveyId{1}, clock_.now());
    early_.answered(phone_, "5", InboundKind::Rating, clock_.now());

    early_.forget();

    EXPECT_TRUE(early_.mayBeRead(SurveyId{1}, clock_.now()));
    EXPECT_FALSE(early_.repeated(phone_, "5", clock_.now()));
}

}  // namespace
}  // namespace turnbell
