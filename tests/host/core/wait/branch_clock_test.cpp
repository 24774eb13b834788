#include "host/core/wait/branch_clock.h"

#include "host/core/civil_time.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr auto kZone = "Europe/Berlin";

/// By the clock on the wall.
UtcTime at(const char* day, int hour, int minute = 0) {
    return civilMoment(*civilDay(std::string_view{day}), ClockTime{hours{hour} + minutes{minute}}, kZone)
        .first;
}

milliseconds sinceMidnight(milliseconds time) {
    return time % days{1};
}

TEST(BranchClock, CountsDaysAndWhatTheClockOnTheWallShows) {
    BranchClock clock{kZone};
    const auto monday = clock.pass(at("2026-11-23", 9, 30));
    const auto tuesday = clock.pass(at("2026-11-24", 17));

    EXPECT_EQ(sinceMidnight(monday), hours{9} + minutes{30});
    EXPECT_EQ(tuesday - monday, days{1} + hours{7} + minutes{30});
}

/// 2026-03-29: 02:00 is 03:00. 2026-10-25: 03:00 is 02:00.
TEST(BranchClock, ShowsTheWallAndKeepsDurationsInOpeningHoursOnTheDaysOnWhichTheClockIsChanged) {
    for (const auto* day : {"2026-03-29", "2026-10-25"}) {
        BranchClock clock{kZone};
        const auto before = clock.pass(at(day, 0) - hours{10});
        const auto morning = clock.pass(at(day, 8));
        const auto evening = clock.pass(at(day, 20));
        const auto next = clock.pass(at(day, 0) + days{1} + hours{9});

        EXPECT_EQ(sinceMidnight(morning), hours{8}) << day;
        EXPECT_EQ(evening - morning, hours{12}) << day;
        EXPECT_LT(before, morning);
        EXPECT_LT(evening, next);
        EXPECT_EQ(std::chrono::floor<days>(next) - std::chrono::floor<days>(before), days{2}) << day;
    }
}

TEST(BranchClock, NeverGoesBackThroughADayOnWhichTheClockIsChanged) {
    for (const auto* day : {"2026-03-28", "2026-10-24"}) {
        BranchClock clock{kZone};
        const auto from = at(day, 12);
        auto last = clock.pass(from);
        for (auto time = from; time < from + days{2}; time += minutes{10}) {
            const auto now = clock.pass(time);
            ASSERT_GE(now, last) << toIso8601(time);
            last = now;
        }
        EXPECT_EQ(sinceMidnight(clock.pass(at(day, 0) + days{3} + hours{12})) % hours{1}, hours{0});
    }
}

TEST(BranchClock, GoesOnWhenTheCalendarIsSetBackUntilTheCalendarIsThereAgain) {
    BranchClock clock{kZone};
    const auto ten = clock.pass(at("2026-11-23", 10));

    EXPECT_EQ(clock.pass(at("2026-11-23", 9)), ten);
    EXPECT_EQ(clock.pass(at("2026-11-23", 9, 20)), ten + minutes{20});
    EXPECT_EQ(clock.of(at("2026-11-23", 9, 30)), ten + minutes{30});
    EXPECT_EQ(clock.last(), ten + minutes{20});

    EXPECT_EQ(clock.pass(at("2026-11-23", 11)), ten + hours{1});
    EXPECT_EQ(clock.of(at("2026-11-23", 10)), ten);
}

}  // namespace
}  // namespace turnbell
