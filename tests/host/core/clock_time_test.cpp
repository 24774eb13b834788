#include "host/core/clock_time.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

TEST(ClockTime, IsTwoDigitsForHoursAndTwoForMinutes) {
    EXPECT_EQ(clockTime("00:00"), ClockTime{minutes{0}});
    EXPECT_EQ(clockTime("09:05"), ClockTime{minutes{9 * 60 + 5}});
    EXPECT_EQ(clockTime("23:59"), ClockTime{minutes{23 * 60 + 59}});
}

TEST(ClockTime, MayBeTheEndOfTheDay) {
    EXPECT_EQ(clockTime("24:00"), ClockTime{minutes{24 * 60}});
    EXPECT_EQ(clockTime("24:01"), std::nullopt);
}

TEST(ClockTime, IsNothingElse) {
    for (const auto* word : {"", "9:00", "09:0", "09.00", "09:60", "25:00", "-1:00", "+1:00", " 9:00",
                             "09:000", "noon", "09:00 "}) {
        EXPECT_EQ(clockTime(word), std::nullopt) << word;
    }
}

TEST(ClockTime, IsWrittenAsItIsRead) {
    for (const auto* word : {"00:00", "09:05", "23:59", "24:00"}) {
        EXPECT_EQ(toString(*clockTime(word)), word);
    }
}

}  // namespace
}  // namespace turnbell
