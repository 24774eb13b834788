#include "tests/host/pads/pad_storm.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(PadStorm, LosesNothingOnAGoodWire) {
    const auto outcome =
        PadStorm{{.presses = 500, .wire = {}, .troubles = 0, .failedCommits = 0, .crashes = 0}}.run();

    EXPECT_TRUE(outcome.right());
    EXPECT_EQ(outcome.delivered, 500);
}

TEST(PadStorm, DeliversBehindTheLastNumber) {
    const auto outcome =
        PadStorm{
            {.presses = 66'000, .wire = {.bytes = 1'000}, .troubles = 0, .failedCommits = 0, .crashes = 0}}
            .run();

    EXPECT_TRUE(outcome.right());
    EXPECT_GT(outcome.delivered, 65'536);
}

TEST(PadStorm, DoesNothingTwiceThoughTheLineSaysItAgain) {
    const auto outcome =
        PadStorm{{.presses = 4'000, .wire = {.bytes = 10'000, .replays = 20'000}, .troubles = 300}}.run();

    EXPECT_TRUE(outcome.right());
    EXPECT_GT(outcome.commandsDone, 50);
}

TEST(PadStorm, IsTheSameForTheSameSeed) {
    const StormOptions options{.seed = 7, .presses = 300};
    const auto first = PadStorm{options}.run();

    EXPECT_EQ(PadStorm{options}.run().fingerprint, first.fingerprint);
    EXPECT_NE((PadStorm{{.seed = 8, .presses = 300}}.run().fingerprint), first.fingerprint);
}

}  // namespace
}  // namespace turnbell
