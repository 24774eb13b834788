#include "host/core/wait/replay_desk.h"

#include "tests/host/core/wait/branch_script.h"

#include <algorithm>
#include <cmath>

namespace turnbell {
namespace {

using Kind = BranchEvent::Kind;
using Script = BranchScript;

constexpr std::uint32_t kRuns = 64;

ReplayDesk deskAt(const BranchTracker& tracker, double minute) {
    return replayDesk(tracker, 1, minute * 60, kRuns);
}

/// One desk, here from 8 to 12 and from 13 to 17 h.
BranchTracker withLunchInTheRoster() {
    BranchTracker tracker;
    tell(tracker, {Script::roster(470, 1, 480, 720, {0}), Script::roster(470, 1, 780, 1020, {0})});
    return tracker;
}

TEST(ReplayDesk, IsFreeNoEarlierThanNowAndThePauseAfterEachCustomer) {
    BranchTracker tracker;
    double minute = 480;
    tell(tracker, {Script::open(minute, 1, {0})});
    std::int64_t ticket = 1;
    for (int i = 0; i < 300; ++i) {  // somebody always waits, and is called a minute after each finish
        tell(tracker, {Script::issue(minute, ticket), Script::issue(minute, ticket + 1),
                       Script::call(minute, ticket, 1)});
        tell(tracker,
             {Script::ofTicket(Kind::Finish, minute + 1, ticket), Script::call(minute + 2, ticket + 1, 1),
              Script::ofTicket(Kind::Finish, minute + 3, ticket + 1)});
        ticket += 2;
        minute += 3.5;
        minute = std::fmod(minute, 1440) > 1000 ? (std::floor(minute / 1440) + 1) * 1440 + 480 : minute;
    }
    tell(tracker, {Script::issue(minute, ticket), Script::call(minute, ticket, 1)});

    const auto desk = deskAt(tracker, minute + 0.9);

    const auto now = std::fmod(minute + 0.9, 1440) * 60;
    ASSERT_EQ(desk.freeAt.size(), kRuns);
    EXPECT_GT(*std::min_element(desk.freeAt.begin(), desk.freeAt.end()), now);
    auto sorted = desk.freeAt;
    std::sort(sorted.begin(), sorted.end());
    EXPECT_NEAR(sorted[kRuns / 2] - now, 6 + 60, 30) << "the rest of a minute, and the minute after it";
}

TEST(ReplayDesk, HasTheGapOfItsRosterBeforeIt) {
    auto tracker = withLunchInTheRoster();
    tell(tracker, {Script::issue(700, 7), Script::call(700, 7, 1)});

    const auto desk = deskAt(tracker, 701);

    ASSERT_FALSE(desk.plans.empty());
    ASSERT_EQ(desk.plans[0].pauses().size(), 1U);
    EXPECT_EQ(desk.plans[0].pauses()[0].from, 720 * 60);
    EXPECT_EQ(desk.plans[0].pauses()[0].until, 780 * 60);
}

TEST(ReplayDesk, IsNotTakenForAwayWhileItsRosterHasAGap) {
    auto tracker = withLunchInTheRoster();
    tell(tracker, {Script::issue(700, 7), Script::call(700, 7, 1), Script::ofTicket(Kind::Finish, 715, 7),
                   Script::issue(730, 8)});

    const auto desk = deskAt(tracker, 750);

    ASSERT_EQ(desk.plans[0].pauses().size(), 1U);
    EXPECT_EQ(desk.plans[0].pauses()[0].until, 780 * 60);
    EXPECT_EQ(desk.plans[0].ready, 750 * 60) << "but for the gap";
}

TEST(ReplayDesk, ThatCallsInTheGapHasNoneToday) {
    auto tracker = withLunchInTheRoster();
    tell(tracker, {Script::issue(700, 7), Script::call(700, 7, 1), Script::ofTicket(Kind::Finish, 725, 7),
                   Script::issue(726, 8), Script::call(726, 8, 1)});

    EXPECT_TRUE(deskAt(tracker, 727).plans[0].pauses().empty());
}

TEST(ReplayDesk, LearnsThatALateLunchIsAsLongAsAnyOther) {
    BranchTracker tracker;
    for (int i = 0; i < 5; ++i) {
        const double day = i * 1440;
        const auto ticket = 10 * i;
        tell(tracker,
             {Script::roster(day + 470, 1, day + 480, day + 720, {0}),
              Script::roster(day + 470, 1, day + 780, day + 1020, {0}), Script::issue(day + 700, ticket),
              Script::call(day + 700, ticket, 1), Script::issue(day + 701, ticket + 1),
              Script::ofTicket(Kind::Finish, day + 740, ticket), Script::call(day + 800, ticket + 1, 1),
              Script::ofTicket(Kind::Finish, day + 810, ticket + 1)});
    }
    const double today = 5 * 1440;
    tell(tracker, {Script::roster(today + 470, 1, today + 480, today + 720, {0}),
                   Script::roster(today + 470, 1, today + 780, today + 1020, {0}),
                   Script::issue(today + 700, 100), Script::call(today + 700, 100, 1)});

    for (const auto& plan : deskAt(tracker, today + 710).plans) {
        ASSERT_EQ(plan.pauses().size(), 1U) << "and it is no break of its own";
        EXPECT_EQ(plan.pauses()[0].length, 3600);
    }
}

TEST(ReplayDesk, IsThereFromItsRosterOnUnlessOpeningsAreTold) {
    for (const auto openings : {Openings::MayBeUntold, Openings::AreTold}) {
        BranchTracker tracker{openings};
        tell(tracker, {Script::roster(480, 1, 540, 1020, {0}), Script::issue(630, 7)});
        const auto plans = deskAt(tracker, 630).plans;
        const auto there = std::count_if(plans.begin(), plans.end(),
                                         [](const DeskPlan& plan) { return plan.ready <= 630 * 60; });

        EXPECT_EQ(there, openings == Openings::AreTold ? 0 : 1);
        EXPECT_EQ(deskAt(tracker, 630).guessed, openings == Openings::AreTold);
    }
}

TEST(ReplayDesk, ThatNobodyHasSeenOpensNoEarlierThanItsRoster) {
    BranchTracker tracker{Openings::AreTold};
    tell(tracker, {Script::roster(480, 1, 540, 1020, {0}), Script::issue(510, 7)});

    for (const auto& plan : deskAt(tracker, 510).plans) {
        EXPECT_GT(plan.ready, 540 * 60);
        EXPECT_EQ(plan.closes, 1020 * 60);
    }
}

TEST(ReplayDesk, ThatNobodyHasSeenIsNotCountedOnWhereAnotherOneServes) {
    BranchTracker tracker{Openings::AreTold};
    tell(tracker, {Script::known(480, 1, {0, 1}), Script::known(480, 2, {0}), Script::issue(481, 7),
                   Script::issue(482, 8, 1)});
    EXPECT_EQ(deskAt(tracker, 483).queues, (std::vector{0, 1}));

    tell(tracker, {Script::open(484, 2, {0})});
    EXPECT_EQ(deskAt(tracker, 484).queues, std::vector{1});

    tell(tracker, {Script::ofDesk(Kind::DeskClose, 490, 2)});
    EXPECT_EQ(deskAt(tracker, 491).queues, std::vector{1});
}

}  // namespace
}  // namespace turnbell
