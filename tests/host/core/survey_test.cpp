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

}  // namespace
}  // namespace turnbell
