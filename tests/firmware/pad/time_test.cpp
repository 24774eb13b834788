#include "firmware/pad/time.h"

#include <gtest/gtest.h>

namespace pad {
namespace {

TEST(Time, IsReachedAtItsMillisecond) {
    EXPECT_FALSE(reached(99, 100));
    EXPECT_TRUE(reached(100, 100));
    EXPECT_TRUE(reached(101, 100));
}

TEST(Time, IsReachedAcrossTheWrap) {
    EXPECT_FALSE(reached(0xFFFFFFF0, 5));
    EXPECT_FALSE(reached(4, 5));
    EXPECT_TRUE(reached(5, 5));
    EXPECT_TRUE(reached(5, 0xFFFFFFF0));
}

TEST(Time, BlinksOnceASecond) {
    int changes = 0;
    for (Time now = 1; now <= 10'240; ++now) {
        changes += blink(now) != blink(now - 1) ? 1 : 0;
    }

    EXPECT_EQ(changes, 20);
}

}  // namespace
}  // namespace pad
