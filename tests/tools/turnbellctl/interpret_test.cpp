#include "tools/turnbellctl/interpret.h"

#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

TEST(MeaningOfAText, HasAValueIfItIsARating) {
    const Interpret question{.text = "5", .question = "1"};

    EXPECT_TRUE(meaningOf(question, true).starts_with(R"({"kind":"rating","value":5,)"));
    EXPECT_TRUE(meaningOf(question, false).starts_with("kind: rating\nvalue: 5\n"));
}

TEST(MeaningOfAText, FollowsTheScaleOfTheQuestion) {
    for (const auto* question : {"1", "2", "3", "4", "5", "1-5"}) {
        EXPECT_TRUE(meaningOf({"4", question}, true).starts_with(R"({"kind":"rating","value":4,)"))
            << question;
    }
    EXPECT_TRUE(meaningOf({"10", "0-10"}, true).starts_with(R"({"kind":"rating","value":10,)"));
    EXPECT_TRUE(meaningOf({"5", "open"}, true).starts_with(R"({"kind":"conversation",)"));
}

TEST(MeaningOfAText, IsTheKindAloneElse) {
    EXPECT_TRUE(meaningOf({"STOP"}, true).starts_with(R"({"kind":"opt_out","rule":)"));
    EXPECT_TRUE(meaningOf({"Where do I park?"}, true).starts_with(R"({"kind":"conversation","rule":)"));
}

TEST(MeaningOfAText, SurvivesBytesThatAreNoText) {
    EXPECT_TRUE(meaningOf({"\xFF\xFE"}, true).starts_with(R"({"kind":)"));
}

}  // namespace
}  // namespace turnbell::ctl
