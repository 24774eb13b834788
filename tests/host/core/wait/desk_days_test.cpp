#include "host/core/wait/desk_days.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

constexpr double kHour = 3600;
constexpr double kMinute = 60;

DeskDay day(int desk) {
    return {.desk = desk,
            .rosterFrom = 8 * kHour,
            .rosterTo = 17 * kHour,
            .opened = 8 * kHour,
            .closed = 17 * kHour};
}

DeskNow at(double now) {
    return {.desk = 1, .now = now, .rosterFrom = 8 * kHour, .rosterTo = 17 * kHour, .opened = true};
}

TEST(DeskDays, GoByTheRosterWhereNothingIsKnown) {
    const auto plans = DeskDays{}.plans(at(10 * kHour), 64);

    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans[0].ready, 10 * kHour);
    EXPECT_EQ(plans[0].closes, 17 * kHour);
}

TEST(DeskDays, RepeatTheLunchOfOtherDays) {
    DeskDays days;
    for (int i = 0; i < 20; ++i) {
        auto past = day(1);
        past.pauses = {{12 * kHour + i * kMinute, 30 * kMinute}};
        days.add(past);
    }

    for (const auto& plan : days.plans(at(10 * kHour), 64)) {
        ASSERT_EQ(plan.pauses().size(), 1U);
        EXPECT_GE(plan.pauses()[0].from, 12 * kHour);
    }
}

TEST(DeskDays, DoNotRepeatALunchThatIsOver) {
    DeskDays days;
    for (int i = 0; i < 40; ++i) {
        auto past = day(1);
        past.pauses = {{(i % 2 == 0 ? 11.5 : 13) * kHour, 30 * kMinute}};
        days.add(past);
    }
    auto now = at(12.5 * kHour);
    now.hadLongPause = true;

    for (const auto& plan : days.plans(now, 20)) {
        EXPECT_TRUE(plan.pauses().empty());
    }
}

TEST(DeskDays, EndAPauseThatRunsAsOthersOfThatTimeEnded) {
    DeskDays days;
    for (int i = 0; i < 20; ++i) {
        auto past = day(1);
        past.pauses = {{10 * kHour, 8 * kMinute}, {12 * kHour, 30 * kMinute}};
        days.add(past);
    }
    auto now = at(12 * kHour + 5 * kMinute);
    now.pausedSince = 12 * kHour;

    for (const auto& plan : days.plans(now, 64)) {
        EXPECT_EQ(plan.ready, 12 * kHour + 30 * kMinute);
    }
}

TEST(DeskDays, HaveTheAbsentAmongThoseWhoAreLate) {
    DeskDays days;
    for (int i = 0; i < 50; ++i) {
        auto past = day(1);
        past.opened = i % 10 == 0 ? std::nullopt : std::optional{8 * kHour + i * 10.0};
        days.add(past);
    }
    auto now = at(8 * kHour + 5 * kMinute);
    now.opened = false;
    now.awayUntil = now.now;
    const auto absent = [](const DeskPlan& plan) { return plan.ready >= DeskDays::kNever; };

    const auto early = days.plans(now, 64);
    now.now = now.awayUntil = 9 * kHour;
    const auto late = days.plans(now, 64);

    EXPECT_TRUE(std::any_of(early.begin(), early.end(), absent));
    EXPECT_FALSE(std::all_of(early.begin(), early.end(), absent));
    EXPECT_TRUE(std::all_of(late.begin(), late.end(), absent));
}

TEST(DeskDays, KeepADeskClosedThatNeverCameBack) {
    DeskDays days;
    days.add(day(1));
    auto now = at(13 * kHour);
    now.closedSince = 12.5 * kHour;

    for (const auto& plan : days.plans(now, 64)) {
        EXPECT_EQ(plan.ready, DeskDays::kNever);
    }
}

TEST(DeskDays, OpenAgainADeskThatAlwaysClosesForLunch) {
    DeskDays days;
    for (int i = 0; i < 20; ++i) {
        auto past = day(1);
        past.pauses = {{12.5 * kHour, kHour}};
        days.add(past);
    }
    auto now = at(13 * kHour);
    now.closedSince = 12.5 * kHour;

    for (const auto& plan : days.plans(now, 64)) {
        EXPECT_EQ(plan.ready, 13.5 * kHour);
    }
}

TEST(DeskDays, AskOtherDesksWhereADeskIsNew) {
    DeskDays days;
    for (int i = 0; i < 20; ++i) {
        auto past = day(2);
        past.pauses = {{15 * kHour, 10 * kMinute}};
        days.add(past);
    }

    const auto plans = days.plans(at(10 * kHour), 64);

    EXPECT_EQ(plans.size(), 20U);
    EXPECT_EQ(plans[0].pauses().size(), 1U);
}

TEST(DeskDays, MoveTheEndWithTheRoster) {
    DeskDays days;
    for (int i = 0; i < 20; ++i) {
        auto past = day(1);
        past.closed = 17 * kHour - 10 * kMinute;  // always leaves early
        days.add(past);
    }
    auto now = at(10 * kHour);
    now.rosterTo = 16 * kHour;

    EXPECT_EQ(days.plans(now, 64)[0].closes, 16 * kHour - 10 * kMinute);
}

TEST(DeskDay, HasGapsBetweenTheShiftsOfItsRoster) {
    DeskDay day;
    day.addShift(13 * kHour, 17 * kHour);
    day.addShift(8 * kHour, 12 * kHour);

    EXPECT_EQ(day.rosterFrom, 8 * kHour);
    EXPECT_EQ(day.rosterTo, 17 * kHour);
    ASSERT_EQ(day.gaps.size(), 1U);
    EXPECT_EQ(day.gapAt(12.5 * kHour), &day.gaps[0]);
    EXPECT_EQ(day.gapAt(13 * kHour), nullptr);

    day.addShift(12.25 * kHour, 12.5 * kHour);
    ASSERT_EQ(day.gaps.size(), 2U);
    EXPECT_EQ(day.gaps[0].to, 12.25 * kHour);
    EXPECT_EQ(day.gaps[1].from, 12.5 * kHour);

    day.addShift(11 * kHour, 14 * kHour);
    EXPECT_TRUE(day.gaps.empty()) << "shifts that overlap are one";
}

TEST(DeskDays, KeepTheGapsOfTodaysRosterWhateverPastDaysDid) {
    DeskDays days;
    for (int i = 0; i < 20; ++i) {
        auto past = day(1);
        past.pauses = {{15 * kHour, 10 * kMinute}};
        days.add(past);
    }
    auto now = at(10 * kHour);
    now.gaps = {{12 * kHour, 0, 13 * kHour}};

    for (const auto& plan : days.plans(now, 20)) {
        ASSERT_EQ(plan.pauses().size(), 2U);
        EXPECT_EQ(plan.pauses()[0].until, 13 * kHour) << "in order";
    }
}

/// How far apart the openings lie that are expected at eight after so many days that began at nine.
double widthAfter(int count) {
    DeskDays days;
    for (int i = 0; i < count; ++i) {
        auto past = day(1);
        past.opened = 9 * kHour;
        days.add(past);
    }
    auto now = at(8 * kHour);
    now.opened = false;
    auto plans = days.plans(now, 64);
    const auto sooner = [](const DeskPlan& a, const DeskPlan& b) { return a.ready < b.ready; };
    const auto [first, last] = std::minmax_element(plans.begin(), plans.end(), sooner);
    EXPECT_NEAR((first->ready + last->ready) / 2, 9 * kHour, kMinute);
    EXPECT_EQ(plans.front().guessed, count < 12);
    return last->ready - first->ready;
}

TEST(DeskDays, AreSurerOfTheOpeningWithEachDay) {
    EXPECT_GT(widthAfter(1), 25 * kMinute);
    EXPECT_LT(widthAfter(1), 60 * kMinute);
    for (const int count : {1, 2, 4, 6, 9}) {
        EXPECT_LT(widthAfter(count + 2), widthAfter(count));
    }
    EXPECT_EQ(widthAfter(12), 0) << "its own days say it all";
}

TEST(DeskDays, ExpectADeskThatIsLateForTheFirstTimeSomeMinutesLaterYet) {
    DeskDays days;
    auto past = day(1);
    past.opened = 9 * kHour;
    days.add(past);
    auto now = at(9 * kHour + 5 * kMinute);
    now.opened = false;
    now.awayUntil = now.now;

    for (const auto& plan : days.plans(now, 64)) {
        EXPECT_GT(plan.ready, now.now);
        EXPECT_LT(plan.ready, now.now + kHour);
    }
}

TEST(DeskDays, ExpectADeskThatWasNeverSoLateHalfAsLateAgain) {
    DeskDays days;
    days.add(day(1));
    auto now = at(10 * kHour);
    now.opened = false;
    now.awayUntil = now.now;

    const auto plans = days.plans(now, 64);

    ASSERT_GT(plans.size(), 10U);
    EXPECT_NEAR(plans[plans.size() / 2].ready, 11 * kHour, 2 * kMinute);
    EXPECT_LT(plans.front().ready, 10 * kHour + 5 * kMinute);
    EXPECT_GT(plans.back().ready, 12 * kHour - 5 * kMinute);
}

TEST(DeskDays, ExpectADeskThatNobodyHasSeenSoonAfterTheFirstCustomer) {
    auto now = at(10 * kHour);
    now.opened = false;
    now.awayUntil = now.now;
    now.awaitedSince = now.now;

    const auto plans = DeskDays{}.plans(now, 64);

    EXPECT_NEAR(plans[plans.size() / 2].ready, 10 * kHour + 12 * kMinute, kMinute)
        << "that it is two hours late by the roster says nothing: nobody came";
    EXPECT_EQ(plans.front().closes, 17 * kHour);
}

TEST(DeskDays, ExpectADeskThatNobodyHasSeenWhenOthersOpen) {
    DeskDays days;
    auto past = day(2);
    past.opened = 9 * kHour;
    days.add(past);
    auto now = at(8 * kHour);
    now.opened = false;
    now.awaitedSince = now.now;

    const auto plans = days.plans(now, 64);

    for (const auto& plan : plans) {
        EXPECT_NEAR(plan.ready, 9 * kHour, 30 * kMinute);
    }
}

}  // namespace
}  // namespace turnbell
