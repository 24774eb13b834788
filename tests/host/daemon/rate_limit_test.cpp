#include "host/daemon/rate_limit.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr BootTime kStart{milliseconds{3'600'000}};

TEST(RateLimit, LetsABurstThroughAndThenNoMore) {
    RateLimit limit{10, 20};

    EXPECT_TRUE(limit.take(15, kStart));
    EXPECT_TRUE(limit.take(5, kStart));
    EXPECT_FALSE(limit.take(1, kStart));
}

TEST(RateLimit, LetsTheAverageThroughForEver) {
    RateLimit limit{10, 20};

    for (int i = 0; i < 1000; ++i) {
        EXPECT_TRUE(limit.take(1, kStart + i * milliseconds{100}));
    }
}

TEST(RateLimit, StopsWhatIsFasterThanTheAverage) {
    RateLimit limit{10, 20};

    int taken = 0;
    while (taken < 1000 && limit.take(1, kStart + taken * milliseconds{50})) {
        ++taken;
    }

    EXPECT_GE(taken, 20);
    EXPECT_LE(taken, 41);
}

TEST(RateLimit, SavesUpNoMoreThanTheBurst) {
    RateLimit limit{10, 20};
    EXPECT_TRUE(limit.take(20, kStart));

    const auto muchLater = kStart + milliseconds{24 * 3'600'000};

    EXPECT_TRUE(limit.take(20, muchLater));
    EXPECT_FALSE(limit.take(1, muchLater));
}

}  // namespace
}  // namespace turnbell
