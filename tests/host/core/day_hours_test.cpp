#include "host/core/day_hours.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

DayHours hoursOf(const char* day, const char* zone) {
    return {*civilDay(std::string_view{day}), zone};
}

std::vector<int> numbersOf(const DayHours& day) {
    std::vector<int> numbers;
    day.split(day.day(), [&](int hour, const TimeSpan& /*part*/) { numbers.push_back(hour); });
    return numbers;
}

TEST(DayHours, AreTwentyFourFromMidnightToMidnight) {
    const auto day = hoursOf("2026-11-22", "Asia/Tbilisi");

    EXPECT_EQ(day.day().length(), hours{24});
    EXPECT_EQ(numbersOf(day).size(), 24U);
    EXPECT_EQ(day.hourOf(day.day().from), 0);
    EXPECT_EQ(day.hourOf(day.day().from + hours{9} + minutes{59}), 9);
    EXPECT_EQ(day.hourOf(day.day().from + hours{10}), 10);
    EXPECT_EQ(civilClock(day.day().from, "Asia/Tbilisi"), "00:00");
}

TEST(DayHours, LeaveOutTheHourThatTheClockSkips) {
    const auto day = hoursOf("2026-03-29", "Europe/Berlin");
    const auto numbers = numbersOf(day);

    EXPECT_EQ(day.day().length(), hours{23});
    EXPECT_EQ(numbers.size(), 23U);
    EXPECT_EQ(std::count(numbers.begin(), numbers.end(), 2), 0);
    EXPECT_EQ(day.hourOf(day.day().from + hours{2}), 3);
}

TEST(DayHours, HaveTheHourTwiceThatComesTwice) {
    const auto day = hoursOf("2026-10-25", "Europe/Berlin");
    const auto numbers = numbersOf(day);

    EXPECT_EQ(day.day().length(), hours{25});
    EXPECT_EQ(numbers.size(), 25U);
    EXPECT_EQ(std::count(numbers.begin(), numbers.end(), 2), 2);
    EXPECT_EQ(day.hourOf(day.day().from + hours{3}), 2);
    EXPECT_EQ(day.hourOf(day.day().from + hours{4}), 3);
}

TEST(DayHours, FollowZonesThatAreOffByHalfAnHour) {
    const auto day = hoursOf("2026-10-04", "Australia/Lord_Howe");  // its clock goes forward by half an hour

    EXPECT_EQ(day.day().length(), hours{23} + minutes{30});
    EXPECT_EQ(day.hourOf(day.day().from + hours{2}), 2);
    EXPECT_EQ(day.hourOf(day.day().from + hours{2} + minutes{30}), 3);
}

TEST(DayHours, CutATimeIntoWhatLiesInEach) {
    const auto day = hoursOf("2026-11-22", "Asia/Tbilisi");
    std::vector<std::pair<int, milliseconds>> parts;

    day.split({day.day().from + hours{9} + minutes{45}, day.day().from + hours{11} + minutes{5}},
              [&](int hour, const TimeSpan& part) { parts.emplace_back(hour, part.length()); });

    EXPECT_EQ(parts, (std::vector<std::pair<int, milliseconds>>{
                         {9, minutes{15}}, {10, minutes{60}}, {11, minutes{5}}}));
}

TEST(DayHours, TakeWhatLiesOutsideForTheNearestHour) {
    const auto day = hoursOf("2026-11-22", "Asia/Tbilisi");

    EXPECT_EQ(day.hourOf(day.day().from - hours{5}), 0);
    EXPECT_EQ(day.hourOf(day.day().to + hours{5}), 23);
}

}  // namespace
}  // namespace turnbell
