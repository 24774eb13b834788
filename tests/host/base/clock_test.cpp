#include "host/base/clock.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Iso8601, PrintsMillisecondsAndZone) {
    EXPECT_EQ(toIso8601(UtcTime{milliseconds{0}}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(toIso8601(UtcTime{milliseconds{1'795'338'061'007}}), "2026-11-22T09:01:01.007Z");
}

TEST(Iso8601, PrintsTimesBefore1970) {
    EXPECT_EQ(toIso8601(UtcTime{milliseconds{-1}}), "1969-12-31T23:59:59.999Z");
}

TEST(SystemClock, MovesForwardOnTheBootClock) {
    const SystemClock clock;

    const auto first = clock.now();
    const auto second = clock.now();

    EXPECT_LE(first.boot, second.boot);
    EXPECT_FALSE(clock.bootId().empty());
}

}  // namespace
}  // namespace turnbell
