#include "host/core/survey_plan.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

SurveyQuestion question(QuestionKind kind, const char* condition = nullptr) {
    return {.kind = kind, .askIf = condition == nullptr ? std::nullopt : askIf(condition)};
}

SurveyPlan threeQuestions() {
    return {.questions = {question(QuestionKind::Rating), question(QuestionKind::Open, "q1 <= 3"),
                          question(QuestionKind::YesNo)}};
}

TEST(QuestionKinds, HaveWordsAndScales) {
    for (const auto kind : kQuestionKinds) {
        EXPECT_EQ(questionKind(toString(kind)), kind);
    }
    EXPECT_EQ(questionKind("stars"), std::nullopt);
    EXPECT_EQ(scaleOf(QuestionKind::Rating).lowest, 1);
    EXPECT_EQ(scaleOf(QuestionKind::Nps).highest, 10);
    EXPECT_EQ(scaleOf(QuestionKind::YesNo).highest, 1);
}

TEST(Conditions, AreReadAsPeopleWriteThem) {
    EXPECT_EQ(askIf("q1 <= 3"), (AskIf{1, Comparison::AtMost, 3}));
    EXPECT_EQ(askIf(" q2>=9 "), (AskIf{2, Comparison::AtLeast, 9}));
    EXPECT_EQ(askIf("q3 = yes"), (AskIf{3, Comparison::Equal, 1}));
    EXPECT_EQ(askIf("q3 = no"), (AskIf{3, Comparison::Equal, 0}));
    for (const auto* const wrong : {"", "q", "=", "q1", "1 <= 3", "q1 < 3", "q1 <= three", "q1 <= -1",
                                    "q <= 3", "q1 <=", "q1 == 3", "qq1 = 3", "q1 <= 333"}) {
        EXPECT_EQ(askIf(wrong), std::nullopt) << wrong;
    }
}

TEST(Conditions, AreReadAgainFromTheirWord) {
    for (const auto* const word : {"q1 <= 3", "q2 >= 9", "q4 = 0"}) {
        EXPECT_EQ(toString(askIf(word).value()), word);
    }
}

TEST(Conditions, HoldForTheAnswersThatTheyName) {
    EXPECT_TRUE(askIf("q1 <= 3")->holdsFor(3));
    EXPECT_FALSE(askIf("q1 <= 3")->holdsFor(4));
    EXPECT_TRUE(askIf("q1 >= 3")->holdsFor(3));
    EXPECT_FALSE(askIf("q1 >= 3")->holdsFor(2));
    EXPECT_TRUE(askIf("q1 = 3")->holdsFor(3));
    EXPECT_FALSE(askIf("q1 = 3")->holdsFor(2));
}

TEST(NextQuestion, IsTheFirstOneWhoseConditionHolds) {
    const auto plan = threeQuestions();

    EXPECT_EQ(nextQuestion(plan, {}, 0), 1);
    EXPECT_EQ(nextQuestion(plan, {{1, 3}}, 1), 2);
    EXPECT_EQ(nextQuestion(plan, {{1, 4}}, 1), 3);
    EXPECT_EQ(nextQuestion(plan, {{1, 3}, {2, 0}}, 2), 3);
    EXPECT_EQ(nextQuestion(plan, {{1, 4}, {3, 1}}, 3), 0);
}

TEST(NextQuestion, IsNotOneThatHangsOnAQuestionThatWasNotAsked) {
    const SurveyPlan plan{.questions = {question(QuestionKind::Rating),
                                        question(QuestionKind::YesNo, "q1 <= 3"),
                                        question(QuestionKind::Open, "q2 = no")}};

    EXPECT_EQ(nextQuestion(plan, {{1, 5}}, 1), 0);
}

TEST(NextQuestion, IsNoneOfASurveyThatHasLostItsQuestions) {
    EXPECT_EQ(nextQuestion(SurveyPlan{}, {{1, 5}}, 3), 0);
}

TEST(UsualSurvey, IsOneRating) {
    ASSERT_EQ(usualSurvey().questions.size(), 1U);
    EXPECT_EQ(usualSurvey().questions[0], SurveyQuestion{});
    EXPECT_EQ(usualSurvey().window, std::chrono::hours{72});
}

TEST(QuestionPurposes, AskHowItWasInTheFirstRatingWhereverItStands) {
    const SurveyPlan plan{.questions = {question(QuestionKind::YesNo), question(QuestionKind::Rating),
                                        question(QuestionKind::Nps), question(QuestionKind::Rating),
                                        question(QuestionKind::Open)}};

    EXPECT_EQ(firstOf(plan, QuestionKind::Rating), 2);
    EXPECT_EQ(purposeOf(plan, 1), TextPurpose::SurveyYesNo);
    EXPECT_EQ(purposeOf(plan, 2), TextPurpose::Survey);
    EXPECT_EQ(purposeOf(plan, 3), TextPurpose::SurveyNps);
    EXPECT_EQ(purposeOf(plan, 4), TextPurpose::SurveyEase);
    EXPECT_EQ(purposeOf(plan, 5), TextPurpose::SurveyOpen);
    EXPECT_EQ(purposeOf(usualSurvey(), 1), TextPurpose::Survey);
    EXPECT_EQ(firstOf(usualSurvey(), QuestionKind::Nps), 0);
}

TEST(LowScores, LieAtOrBelowTheLimitOfTheirScale) {
    const auto& plan = usualSurvey();

    EXPECT_TRUE(isLow(plan, QuestionKind::Rating, 2));
    EXPECT_FALSE(isLow(plan, QuestionKind::Rating, 3));
    EXPECT_TRUE(isLow(plan, QuestionKind::Nps, 6));
    EXPECT_FALSE(isLow(plan, QuestionKind::Nps, 7));
    EXPECT_FALSE(isLow(plan, QuestionKind::YesNo, 0));
    EXPECT_FALSE(isLow(plan, QuestionKind::Open, 0));
    EXPECT_FALSE(isLow({.lowScore = 0}, QuestionKind::Rating, 1));
    EXPECT_FALSE(isLow({.lowNps = -1}, QuestionKind::Nps, 0));
}

}  // namespace
}  // namespace turnbell
