#include "host/pads/repeat.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

constexpr BootTime kStart{seconds{100}};

TEST(Repeat, DoublesItsWaitsUpToTheLongest) {
    Repeat repeat{milliseconds{300}};
    auto now = kStart;
    std::vector<milliseconds> waits;

    repeat.begin(now);
    for (int i = 0; i < 5; ++i) {
        waits.push_back(*repeat.due() - now);
        now = *repeat.due();
        repeat.again(now);
    }

    EXPECT_EQ(waits, (std::vector<milliseconds>{milliseconds{50}, milliseconds{100}, milliseconds{200},
                                                milliseconds{300}, milliseconds{300}}));
}

TEST(Repeat, IsDueFromItsMomentOn) {
    Repeat repeat{milliseconds{800}};

    repeat.begin(kStart);

    EXPECT_FALSE(repeat.isDue(kStart + milliseconds{49}));
    EXPECT_TRUE(repeat.isDue(kStart + milliseconds{50}));
}

TEST(Repeat, BeginsWithAShortWaitAgain) {
    Repeat repeat{milliseconds{800}};
    repeat.begin(kStart);
    repeat.again(kStart);

    repeat.begin(kStart);

    EXPECT_EQ(repeat.due(), kStart + milliseconds{50});
}

TEST(Repeat, IsNeverDueOnceAnswered) {
    Repeat repeat{milliseconds{800}};
    repeat.begin(kStart);

    repeat.stop();

    EXPECT_FALSE(repeat.due());
    EXPECT_FALSE(repeat.isDue(kStart + seconds{10}));
}

}  // namespace
}  // namespace turnbell
