#include "tools/turnbellctl/survey_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

using testing::HasSubstr;
using testing::Not;

wire::SurveyResults twoAnswers() {
    const wire::EstimateRow mean{3.5, 1, 5};
    const wire::EstimateRow half{0.5, 0.0945, 0.9055};
    return {
        .by = SurveyBy::Desk,
        .scheduled = 8,
        .sent = 6,
        .delivered = 5,
        .answered = 2,
        .completed = 1,
        .mean = 3.5,
        .meanInterval = mean,
        .n = 2,
        .medianAnswer = 95.4,
        .unsent = {{"no_consent", 3}},
        .questions = {{.survey = "short", .n = 2, .count = {0, 1, 0, 0, 1}, .mean = mean, .topTwo = half}},
        .rows = {{.key = "1", .sent = 6, .n = 40, .few = false, .nps = wire::EstimateRow{29.2, 15, 43.3}}}};
}

TEST(SurveyTable, TellsHowFarSurveysCameAndWhyOthersDidNotGo) {
    const auto text = surveyTable(twoAnswers());

    EXPECT_THAT(text, HasSubstr("scheduled 8, sent 6, delivered 5, answered 2, completed 1\n"));
    EXPECT_THAT(text, HasSubstr("mean 3.50 (1.00 to 5.00), answers 2*, median time to answer 95 s\n"));
    EXPECT_THAT(text, HasSubstr("not sent, no_consent: 3\n"));
}

TEST(SurveyTable, TellsTheTimeToAnswerInItsUnit) {
    auto results = twoAnswers();
    results.medianAnswer = 600;
    EXPECT_THAT(surveyTable(results), HasSubstr("median time to answer 10 min\n"));
    results.medianAnswer = 5793;
    EXPECT_THAT(surveyTable(results), HasSubstr("median time to answer 1 h 37 min\n"));
    results.answered = 0;
    EXPECT_THAT(surveyTable(results), HasSubstr("median time to answer none\n"));
}

TEST(SurveyTable, ShowsIntervalsAndMarksFewAnswers) {
    const auto text = surveyTable(twoAnswers());

    EXPECT_THAT(text, HasSubstr("2*"));
    EXPECT_THAT(text, HasSubstr("0 1 0 0 1"));
    EXPECT_THAT(text, HasSubstr("3.50 (1.00 to 5.00)"));
    EXPECT_THAT(text, HasSubstr("50% (9 to 91)"));
    EXPECT_THAT(text, HasSubstr("by desk\n"));
    EXPECT_THAT(text, HasSubstr("29 (15 to 43)"));
    EXPECT_THAT(text, Not(HasSubstr("40*")));
}

TEST(SurveyTable, ListsLowScoresWithTheirFollowUp) {
    auto results = twoAnswers();
    EXPECT_THAT(surveyTable(results), Not(HasSubstr("LOW SCORE")));
    results.lowScores = {{.at = "2026-11-22T10:40:00.000Z", .ticket = "A003", .value = 1, .text = "bad"},
                         {.ticket = "A004", .value = 2, .followedUp = 600},
                         {.ticket = "A005", .kind = QuestionKind::Nps, .value = 4, .followedUp = 6000}};

    EXPECT_THAT(surveyTable(results), HasSubstr("not yet"));
    EXPECT_THAT(surveyTable(results), HasSubstr("after 10 min"));
    EXPECT_THAT(surveyTable(results), HasSubstr("after 1 h 40 min"));
    EXPECT_THAT(surveyTable(results), HasSubstr("1 of 5"));
    EXPECT_THAT(surveyTable(results), HasSubstr("2 of 5"));
    EXPECT_THAT(surveyTable(results), HasSubstr("4 of 10"));
}

}  // namespace
}  // namespace turnbell::ctl
