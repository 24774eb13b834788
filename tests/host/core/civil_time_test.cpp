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

std::string shown(UtcTime time) {
    return civilDate(time, "UTC") + " " + civilClock(time, "UTC");
}

TEST(CivilWords, AreThoseOfTheLanguageByTheClockOfTheBranch) {
    const UtcTime time{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::minutes{1235}};

    EXPECT_EQ(civilWords(time, "Asia/Tbilisi", "en"), "Wed, Nov 25, 2026, 00:35");
    EXPECT_EQ(civilWords(time, "Asia/Tbilisi", "ka"), "ოთხ, 25 ნოე. 2026, 00:35");
    EXPECT_EQ(civilWords(time, "Europe/Berlin", "de"), "Di., 24. Nov. 2026, 21:35");
}

TEST(CivilWords, AreInTheCalendarAndTheDigitsOfTheBranchInEveryLanguage) {
    const UtcTime time{std::chrono::sys_days{std::chrono::year{2026} / 7 / 1}};

    for (const auto* language : {"ar", "fa", "th", "hi", "fr", "xx", ""}) {
        const auto words = civilWords(time, "UTC", language);
        EXPECT_NE(words.find("2026"), std::string::npos) << words;
        EXPECT_NE(words.find("00:00"), std::string::npos) << words;
    }
}

TEST(CivilDay, IsReadAsItIsWritten) {
    for (const auto* date : {"2026-11-22", "2028-02-29", "0001-01-01"}) {
        ASSERT_TRUE(civilDay(date)) << date;
        EXPECT_EQ(civilDate(*civilDay(date)), date);
    }
    for (const auto* date : {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "22.11.2026",
                             "2026-11-22 ", "-026-11-22", "2026-11--2", "2026-11-+2"}) {
        EXPECT_FALSE(civilDay(date)) << date;
    }
}

TEST(CivilMoment, IsOneMostly) {
    const auto moment = civilMoment(*civilDay("2026-11-22"), *clockTime("09:30"), "Asia/Tbilisi");

    EXPECT_EQ(shown(moment.first), "2026-11-22 05:30");
    EXPECT_EQ(moment.last, moment.first);
}

TEST(CivilMoment, IsThatOfTheChangeWhereTheClockSkipsIt) {
    for (const auto* time : {"02:00", "02:30", "02:59"}) {
        const auto moment = civilMoment(*civilDay("2026-03-29"), *clockTime(time), "Europe/Berlin");

        EXPECT_EQ(shown(moment.first), "2026-03-29 01:00") << time;
        EXPECT_EQ(moment.last, moment.first);
    }
}

TEST(CivilMoment, ComesTwiceWhereTheClockIsSetBack) {
    const auto moment = civilMoment(*civilDay("2026-10-25"), *clockTime("02:30"), "Europe/Berlin");

    EXPECT_EQ(shown(moment.first), "2026-10-25 00:30");
    EXPECT_EQ(shown(moment.last), "2026-10-25 01:30");
}

TEST(CivilMoment, TakesAnUnknownZoneForUtc) {
    EXPECT_EQ(shown(civilMoment(*civilDay("2026-07-01"), *clockTime("24:00"), "Nowhere").first),
              "2026-07-02 00:00");
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

TEST(CivilDayWords, AreTheDayAlone) {
    const UtcTime time{std::chrono::sys_days{std::chrono::year{2026} / 11 / 25} + std::chrono::hours{20}};

    EXPECT_EQ(civilDayWords(time, "Asia/Tbilisi", "en"), "Thu, Nov 26, 2026");
    EXPECT_EQ(civilDayWords(time, "UTC", "de"), "Mi., 25. Nov. 2026");
}

}  // namespace
}  // namespace turnbell
