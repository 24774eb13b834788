#include "host/core/opening_hours.h"

#include "host/core/civil_time.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

const std::vector<Weekday> kWorkdays{Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri};
const std::vector<Weekday> kEveryDay{Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu,
                                     Weekday::Fri, Weekday::Sat, Weekday::Sun};
const std::string kBerlin = "Europe/Berlin";

Hours span(std::vector<Weekday> days, const char* open, const char* close) {
    return {std::move(days), *clockTime(open), *clockTime(close)};
}

/// "2026-11-22 14:05" in UTC.
UtcTime utc(const std::string& text) {
    const auto moment = civilMoment(*civilDay(text.substr(0, 10)), *clockTime(text.substr(11)), "UTC");
    return moment.first;
}

/// The other way; "never" for nothing.
std::string shown(std::optional<UtcTime> time) {
    return time ? civilDate(*time, "UTC") + " " + civilClock(*time, "UTC") : "never";
}

TEST(Weekday, IsThreeLetters) {
    EXPECT_STREQ(toString(Weekday::Mon), "mon");
    EXPECT_EQ(weekday("sun"), Weekday::Sun);
    EXPECT_EQ(weekday("Sunday"), std::nullopt);
}

TEST(OpeningHours, AreAlwaysWithoutAny) {
    const OpeningHours hours{{}, {}, kBerlin};
    const auto now = utc("2026-11-22 12:00");

    EXPECT_TRUE(hours.isOpen(now));
    EXPECT_EQ(hours.nextOpening(now), now);
    EXPECT_EQ(shown(hours.closing(now)), "2026-11-22 23:00");
}

/// Monday to Friday 9 to 12 and 13 to 17, Saturday 10 to 12; closed on Wednesday 25 November 2026.
class ClinicHours : public testing::Test {
protected:
    std::vector<Hours> spans_{span(kWorkdays, "09:00", "12:00"), span(kWorkdays, "13:00", "17:00"),
                              span({Weekday::Sat}, "10:00", "12:00")};
    std::vector<ClosedDay> closed_{{"2026-11-25", "Inventory"}};
    OpeningHours hours_{spans_, closed_, kBerlin};  // UTC+1 in November
};

TEST_F(ClinicHours, SaySinceWhenTheyAreOver) {
    EXPECT_EQ(shown(hours_.closedSince(utc("2026-11-23 11:00"))), "2026-11-23 11:00");  // for lunch
    EXPECT_EQ(shown(hours_.closedSince(utc("2026-11-23 20:00"))), "2026-11-23 16:00");
    EXPECT_EQ(shown(hours_.closedSince(utc("2026-11-26 05:00"))), "2026-11-24 16:00");  // Wednesday is closed
    EXPECT_EQ(shown(OpeningHours({}, closed_, kBerlin).closedSince(utc("2026-11-25 12:00"))),
              "2026-11-24 23:00");
}

TEST_F(ClinicHours, BeginAtTheirFirstMinuteAndEndAtTheirLast) {
    EXPECT_FALSE(hours_.isOpen(utc("2026-11-23 07:59")));
    EXPECT_TRUE(hours_.isOpen(utc("2026-11-23 08:00")));
    EXPECT_TRUE(hours_.isOpen(utc("2026-11-23 10:59")));
    EXPECT_FALSE(hours_.isOpen(utc("2026-11-23 11:00")));
    EXPECT_TRUE(hours_.isOpen(utc("2026-11-23 12:00")));
    EXPECT_FALSE(hours_.isOpen(utc("2026-11-23 16:00")));
}

TEST_F(ClinicHours, BeginNextAfterABreakANightAndAWeekend) {
    EXPECT_EQ(shown(hours_.nextOpening(utc("2026-11-23 11:30"))), "2026-11-23 12:00");
    EXPECT_EQ(shown(hours_.nextOpening(utc("2026-11-23 16:00"))), "2026-11-24 08:00");
    EXPECT_EQ(shown(hours_.nextOpening(utc("2026-11-21 11:00"))), "2026-11-23 08:00");
    EXPECT_EQ(shown(hours_.nextOpening(utc("2026-11-23 09:00"))), "2026-11-23 09:00");
}

TEST_F(ClinicHours, ChangeWhereTheyBeginAndEnd) {
    EXPECT_EQ(shown(hours_.nextChange(utc("2026-11-23 07:00"))), "2026-11-23 08:00");
    EXPECT_EQ(shown(hours_.nextChange(utc("2026-11-23 08:00"))), "2026-11-23 11:00");
    EXPECT_EQ(shown(hours_.nextChange(utc("2026-11-23 11:00"))), "2026-11-23 12:00");
    EXPECT_EQ(shown(hours_.nextChange(utc("2026-11-23 16:00"))), "2026-11-24 08:00");
}

TEST_F(ClinicHours, SkipAClosedDay) {
    EXPECT_FALSE(hours_.isOpen(utc("2026-11-25 09:00")));
    EXPECT_EQ(shown(hours_.nextOpening(utc("2026-11-24 16:00"))), "2026-11-26 08:00");
    EXPECT_EQ(shown(hours_.closing(utc("2026-11-25 09:00"))), "never");
}

TEST_F(ClinicHours, EndWithTheLastSpanOfTheDay) {
    EXPECT_EQ(shown(hours_.closing(utc("2026-11-23 02:00"))), "2026-11-23 16:00");
    EXPECT_EQ(shown(hours_.closing(utc("2026-11-23 18:00"))), "2026-11-23 16:00");
    EXPECT_EQ(shown(hours_.closing(utc("2026-11-22 12:00"))), "never");
}

TEST(OpeningHours, AreFoundBehindAnyNumberOfClosedDays) {
    const std::vector<Hours> mondays{span({Weekday::Mon}, "09:00", "17:00")};
    const std::vector<ClosedDay> closed{{"2026-11-23", ""}, {"2026-11-30", ""}, {"2026-12-07", ""}};

    EXPECT_EQ(shown(OpeningHours(mondays, closed, "UTC").nextOpening(utc("2026-11-23 09:00"))),
              "2026-12-14 09:00");
}

TEST(OpeningHours, MayLastUntilMidnight) {
    const std::vector<Hours> hours{span(kEveryDay, "00:00", "24:00")};
    const OpeningHours always{hours, {}, "Asia/Tbilisi"};

    EXPECT_TRUE(always.isOpen(utc("2026-11-22 19:59")));
    EXPECT_TRUE(always.isOpen(utc("2026-11-22 20:00")));
    EXPECT_EQ(shown(always.closing(utc("2026-11-22 19:59"))), "2026-11-22 20:00");
}

struct ClockChange {
    const char* about;
    const char* open;
    const char* close;
    const char* day;     ///< noon of it, UTC
    const char* opens;   ///< UTC
    const char* closes;  ///< UTC
};

void expectSpan(const ClockChange& change, const std::string& zone) {
    SCOPED_TRACE(change.about);
    const std::vector<Hours> spans{span(kEveryDay, change.open, change.close)};
    const OpeningHours hours{spans, {}, zone};
    const auto opens = utc(change.opens);
    const auto closes = utc(change.closes);

    EXPECT_EQ(shown(hours.closing(utc(change.day))), change.closes);
    EXPECT_FALSE(hours.isOpen(opens - minutes{1}));
    EXPECT_EQ(shown(hours.nextOpening(opens - minutes{1})), change.opens);
    for (auto now = opens; now < closes; now += minutes{15}) {
        EXPECT_TRUE(hours.isOpen(now)) << shown(now);
    }
    EXPECT_FALSE(hours.isOpen(closes));
}

TEST(OpeningHours, LoseTheHourThatTheClockSkips) {
    // Berlin, 29 March 2026: after 01:59 (00:59 UTC) comes 03:00 (01:00 UTC).
    for (const auto& change : std::vector<ClockChange>{
             {"around it", "01:00", "04:00", "2026-03-29 12:00", "2026-03-29 00:00", "2026-03-29 02:00"},
             {"opens inside", "02:30", "05:00", "2026-03-29 12:00", "2026-03-29 01:00", "2026-03-29 03:00"},
             {"opens where it begins", "02:00", "05:00", "2026-03-29 12:00", "2026-03-29 01:00",
              "2026-03-29 03:00"},
             {"closes inside", "01:00", "02:30", "2026-03-29 12:00", "2026-03-29 00:00", "2026-03-29 01:00"},
             {"after it", "09:00", "17:00", "2026-03-29 12:00", "2026-03-29 07:00", "2026-03-29 15:00"},
         }) {
        expectSpan(change, kBerlin);
    }
}

TEST(OpeningHours, LieInAnHourThatDoesNotComeAsNoTimeAtAll) {
    const std::vector<Hours> spans{span({Weekday::Sun}, "02:10", "02:50")};
    const OpeningHours hours{spans, {}, kBerlin};

    EXPECT_EQ(shown(hours.nextOpening(utc("2026-03-29 00:00"))), "2026-04-05 00:10");
    EXPECT_FALSE(hours.isOpen(utc("2026-03-29 01:00")));
}

TEST(OpeningHours, LastThroughBothHoursThatTheClockShowsTwice) {
    // Berlin, 25 October 2026: after 02:59 (00:59 UTC) comes 02:00 (01:00 UTC).
    for (const auto& change : std::vector<ClockChange>{
             {"around it", "01:00", "04:00", "2026-10-25 12:00", "2026-10-24 23:00", "2026-10-25 03:00"},
             {"opens inside", "02:30", "05:00", "2026-10-25 12:00", "2026-10-25 00:30", "2026-10-25 04:00"},
             {"closes inside", "01:00", "02:30", "2026-10-25 12:00", "2026-10-24 23:00", "2026-10-25 01:30"},
             {"inside", "02:10", "02:50", "2026-10-25 12:00", "2026-10-25 00:10", "2026-10-25 01:50"},
             {"after it", "09:00", "17:00", "2026-10-25 12:00", "2026-10-25 08:00", "2026-10-25 16:00"},
         }) {
        expectSpan(change, kBerlin);
    }
}

TEST(OpeningHours, HoldWhereMidnightIsSkippedOrComesTwice) {
    // Beirut, 29 March 2026: 00:00 is skipped (22:00 UTC). 25 October: 00:00 is set back to 23:00 (21:00
    // UTC).
    expectSpan({"skipped", "00:00", "06:00", "2026-03-29 12:00", "2026-03-28 22:00", "2026-03-29 03:00"},
               "Asia/Beirut");
    expectSpan({"twice", "22:00", "24:00", "2026-10-24 12:00", "2026-10-24 19:00", "2026-10-24 22:00"},
               "Asia/Beirut");
}

TEST(OpeningHours, AreToldByTheClockOfTheDay) {
    const UtcTime sunday{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{12}};
    const std::vector<Hours> hours{{{Weekday::Sun}, *clockTime("09:00"), *clockTime("13:00")},
                                   {{Weekday::Sun}, *clockTime("14:00"), *clockTime("24:00")}};

    EXPECT_EQ((OpeningHours{hours, {}, "Asia/Tbilisi"}.clocks(sunday)), "09:00-13:00, 14:00-24:00");
    EXPECT_EQ((OpeningHours{hours, {}, "Asia/Tbilisi"}.clocks(sunday + std::chrono::hours{24})), "");
    EXPECT_EQ((OpeningHours{{}, {}, "Asia/Tbilisi"}.clocks(sunday)), "00:00-24:00");
}

}  // namespace
}  // namespace turnbell
