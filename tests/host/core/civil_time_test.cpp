#include "host/core/civil_time.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::sys_days;

constexpr UtcTime at(int year, unsigned month, unsigned day, milliseconds clock) {
    return UtcTime{sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)}} +
           clock;
}

constexpr milliseconds hm(int hours, int minutes) {
    return std::chrono::hours{hours} + std::chrono::minutes{minutes};
}

TEST(CivilTime, IsThatOfTheBranch) {
    const auto noon = at(2026, 11, 22, hm(12, 5));

    EXPECT_EQ(civilClock(noon, "UTC"), "12:05");
    EXPECT_EQ(civilClock(noon, "Asia/Tbilisi"), "16:05");
    EXPECT_EQ(civilClock(noon, "Asia/Kathmandu"), "17:50");
    EXPECT_EQ(civilClock(noon, "America/St_Johns"), "08:35");
}

TEST(CivilTime, TurnsTheDayAtTheMidnightOfTheBranch) {
    EXPECT_EQ(civilDate(at(2026, 11, 22, hm(19, 59)), "Asia/Tbilisi"), "2026-11-22");
    EXPECT_EQ(civilDate(at(2026, 11, 22, hm(20, 0)), "Asia/Tbilisi"), "2026-11-23");
    EXPECT_EQ(civilDate(at(2027, 1, 1, hm(2, 0)), "America/New_York"), "2026-12-31");
}

TEST(CivilTime, FollowsDaylightSavingBothWays) {
    EXPECT_EQ(civilClock(at(2026, 3, 29, hm(0, 59)), "Europe/Berlin"), "01:59");
    EXPECT_EQ(civilClock(at(2026, 3, 29, hm(1, 0)), "Europe/Berlin"), "03:00");
    EXPECT_EQ(civilClock(at(2026, 10, 25, hm(0, 59)), "Europe/Berlin"), "02:59");
    EXPECT_EQ(civilClock(at(2026, 10, 25, hm(1, 0)), "Europe/Berlin"), "02:00");
}

TEST(CivilTime, TakesAnUnknownZoneForUtc) {
    EXPECT_EQ(civilClock(at(2026, 7, 1, hm(9, 30)), "Nowhere"), "09:30");
}

TEST(CivilTime, IsRightBefore1970) {
    EXPECT_EQ(civilDate(at(1969, 12, 31, hm(23, 30)), "UTC"), "1969-12-31");
    EXPECT_EQ(civilClock(at(1969, 12, 31, hm(23, 30)), "UTC"), "23:30");
}

TEST(TimeZone, IsANameOfTheTzDatabase) {
    for (const auto* zone : {"UTC", "Asia/Tbilisi", "Europe/Berlin", "America/Argentina/Buenos_Aires"}) {
        EXPECT_TRUE(isTimeZone(zone)) << zone;
    }
    for (const auto* zone :
         {"", "Tbilisi", "asia/tbilisi", "GMT+4:30", "+04:00", "Etc/Unknown", "Asia/Tbilisi "}) {
        EXPECT_FALSE(isTimeZone(zone)) << zone;
    }
}

}  // namespace
}  // namespace turnbell
