#include "host/core/survey.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(SurveyStateWord, IsReadBack) {
    for (const auto* word : {"scheduled", "sent", "complete", "expired", "suppressed", "opted_out"}) {
        ASSERT_TRUE(surveyState(word)) << word;
        EXPECT_STREQ(toString(*surveyState(word)), word);
    }
    EXPECT_EQ(surveyState("done"), std::nullopt);
}

TEST(SurveyTables, HaveRowsByWordsThatAreReadAgain) {
    for (const auto by : kSurveyBy) {
        EXPECT_EQ(surveyBy(toString(by)), by);
    }
    EXPECT_EQ(surveyBy("weather"), std::nullopt);
}

TEST(SurveyFigures, CountEachAnswerAndTheirMean) {
    const auto figures = figuresOf({1, 1, 0, 1, 2});

    EXPECT_EQ(figures.answered, 5);
    EXPECT_DOUBLE_EQ(figures.mean, 3.4);
    EXPECT_EQ(figures.count, (std::array{1, 1, 0, 1, 2}));
}

TEST(SurveyFigures, AreZeroWhileNobodyAnswered) {
    const auto figures = figuresOf({});

    EXPECT_EQ(figures.answered, 0);
    EXPECT_EQ(figures.mean, 0);
    EXPECT_EQ(figures.count, (std::array{0, 0, 0, 0, 0}));
}

}  // namespace
}  // namespace turnbell
