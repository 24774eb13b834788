#include "tools/turnbellctl/interpret.h"

#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

TEST(MeaningOfAText, HasAValueIfItIsARating) {
    Interpret question{"5", {}};
    question.context.pendingQuestion = 1;

    EXPECT_TRUE(meaningOf(question, true).starts_with(R"({"kind":"rating","value":5,)"));
    EXPECT_TRUE(meaningOf(question, false).starts_with("kind: rating\nvalue: 5\n"));
}

TEST(MeaningOfAText, IsTheKindAloneElse) {
    EXPECT_TRUE(meaningOf({"STOP", {}}, true).starts_with(R"({"kind":"opt_out","rule":)"));
    EXPECT_TRUE(meaningOf({"Where do I park?", {}}, true).starts_with(R"({"kind":"conversation","rule":)"));
}

TEST(MeaningOfAText, SurvivesBytesThatAreNoText) {
    EXPECT_TRUE(meaningOf({"\xFF\xFE", {}}, true).starts_with(R"({"kind":)"));
}

}  // namespace
}  // namespace turnbell::ctl
