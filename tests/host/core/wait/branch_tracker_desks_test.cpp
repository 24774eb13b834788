#include "tests/host/core/wait/branch_script.h"

namespace turnbell {
namespace {

using Kind = BranchEvent::Kind;
using Script = BranchScript;
using Mode = TrackedDesk::Mode;

TEST(TrackedDesk, ClosesAndPausesADeskAfterItHasServed) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::open(480, 2, {0}), Script::issue(481, 7),
                   Script::issue(481, 8), Script::call(483, 7, 1), Script::call(483, 8, 2)});

    tell(tracker, {Script::ofDesk(Kind::DeskClose, 484, 1), Script::ofDesk(Kind::DeskPause, 484, 2)});
    EXPECT_EQ(tracker.desks().at(1).mode, Mode::Open);
    EXPECT_EQ(tracker.desks().at(2).mode, Mode::Open);

    tell(tracker, {Script::ofTicket(Kind::Finish, 490, 7), Script::ofTicket(Kind::Finish, 490, 8)});
    EXPECT_EQ(tracker.desks().at(1).mode, Mode::Away);
    EXPECT_EQ(tracker.desks().at(2).mode, Mode::Paused);

    tell(tracker, {Script::ofDesk(Kind::DeskResume, 498, 2)});
    EXPECT_EQ(tracker.desks().at(2).mode, Mode::Open);
}

TEST(TrackedDesk, OpensADeskThatCallsWithoutHavingSaidSo) {
    BranchTracker tracker;
    tell(tracker, {Script::roster(420, 1, 480, 1020, {0}), Script::issue(481, 7), Script::call(481, 7, 1)});
    EXPECT_EQ(tracker.desks().at(1).mode, Mode::Open);
}

TEST(TrackedDesk, NoticesThatARosteredDeskLetsPeopleWait) {
    BranchTracker tracker;

    tell(tracker, {Script::roster(420, 1, 480, 1020, {0}), Script::roster(420, 2, 480, 1020, {1}),
                   Script::issue(485, 7), Script::issue(486, 8)});

    EXPECT_GT(tracker.desks().at(1).awayUntil, 0);
    EXPECT_EQ(tracker.desks().at(2).awayUntil, 0) << "nobody waits for its queue";
}

TEST(TrackedDesk, CallsOnlyFromItsQueues) {
    TrackedDesk desk;
    desk.queues = {0, 2};
    EXPECT_TRUE(desk.calls(2));
    EXPECT_FALSE(desk.calls(1));
}

TEST(TrackedDesk, RemembersABreakForOtherDays) {
    BranchTracker tracker;
    for (int day = 0; day < 20; ++day) {
        const double midnight = day * 1440;
        tell(tracker,
             {Script::roster(midnight + 400, 1, midnight + 480, midnight + 1020, {0}),
              Script::open(midnight + 480, 1, {0}), Script::ofDesk(Kind::DeskPause, midnight + 720, 1),
              Script::ofDesk(Kind::DeskResume, midnight + 750, 1),
              Script::ofDesk(Kind::DeskClose, midnight + 1020, 1)});
    }
    tell(tracker, {Script::open(20 * 1440 + 480, 1, {0})});

    const auto plans = tracker.models().deskDays.plans(
        {.desk = 1, .now = 500 * 60, .rosterFrom = 480 * 60, .rosterTo = 1020 * 60, .opened = true}, 64);

    ASSERT_GE(plans.size(), 12U);
    ASSERT_EQ(plans[0].pauses().size(), 1U);
    EXPECT_EQ(plans[0].pauses()[0].from, 720 * 60);
    EXPECT_EQ(plans[0].pauses()[0].length, 30 * 60);
    EXPECT_EQ(plans[0].closes, 1020 * 60);
}

TEST(TrackedDesk, ThatLetSomebodyWaitWithoutAWordHadABreak) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), Script::call(481, 7, 1),
                   Script::issue(482, 8), Script::ofTicket(Kind::Finish, 490, 7), Script::call(499, 8, 1)});

    ASSERT_EQ(tracker.desks().at(1).today.pauses.size(), 1U);
    EXPECT_EQ(tracker.desks().at(1).today.pauses[0].length, 9 * 60);
}

TEST(TrackedDesk, KeepsARosterThatIsWrittenTheDayBefore) {
    BranchTracker tracker;
    tell(tracker, {Script::roster(1000, 1, 1440 + 480, 1440 + 1020, {0}), Script::issue(1440 + 470, 7)});

    EXPECT_EQ(tracker.desks().at(1).today.rosterFrom, 480 * 60);
    EXPECT_EQ(tracker.desks().at(1).today.rosterTo, 1020 * 60);
}

TEST(TrackedDesk, ThatNobodyCameBackToWentHome) {
    BranchTracker tracker;
    for (int day = 0; day < 5; ++day) {
        const double at = day * 1440;
        tell(tracker, {Script::open(at + 480, 1, {0}), Script::ofDesk(Kind::DeskPause, at + 1000, 1)});
    }
    tell(tracker, {Script::open(5 * 1440 + 480, 1, {0})});

    const auto plans = tracker.models().deskDays.plans({.desk = 1, .now = 490 * 60, .opened = true}, 20);
    for (const auto& plan : plans) {
        EXPECT_TRUE(plan.pauses().empty());
        EXPECT_EQ(plan.closes, 1000 * 60);
    }
}

TEST(TrackedDesk, GoesOnOverMidnight) {
    BranchTracker tracker;
    tell(tracker, {Script::open(1400, 1, {0}), Script::open(1400, 2, {0}), Script::issue(1405, 7),
                   Script::call(1405, 7, 1), Script::ofDesk(Kind::DeskClose, 1430, 1),
                   Script::ofDesk(Kind::DeskPause, 1430, 2), Script::issue(1445, 8)});

    EXPECT_TRUE(tracker.desks().at(1).closing);
    EXPECT_EQ(tracker.desks().at(2).mode, TrackedDesk::Mode::Paused);
    EXPECT_EQ(tracker.desks().at(2).pausedSince, 1440 * 60);

    tell(tracker, {Script::ofTicket(Kind::Finish, 1450, 7), Script::ofDesk(Kind::DeskClose, 1455, 2)});
    EXPECT_EQ(tracker.desks().at(1).mode, TrackedDesk::Mode::Away);
    EXPECT_EQ(tracker.desks().at(2).today.closed, 0);
}

TEST(TrackedDesk, ThatIsToPauseAndThenToCloseGoesHome) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), Script::call(481, 7, 1),
                   Script::ofDesk(Kind::DeskPause, 482, 1), Script::ofDesk(Kind::DeskClose, 483, 1),
                   Script::ofTicket(Kind::Finish, 490, 7)});

    EXPECT_EQ(tracker.desks().at(1).mode, TrackedDesk::Mode::Away);
    EXPECT_FALSE(tracker.desks().at(1).pausing);
    EXPECT_TRUE(tracker.desks().at(1).today.pauses.empty());
}

TEST(TrackedDesk, CallsFromTheQueuesOfTheShiftThatHasBegun) {
    BranchTracker tracker;
    tell(tracker, {Script::roster(360, 1, 540, 780, {0}), Script::roster(360, 1, 780, 1020, {1}),
                   Script::issue(600, 7)});
    EXPECT_EQ(tracker.desks().at(1).queues, std::vector{0});

    tell(tracker, {Script::issue(800, 8)});
    EXPECT_EQ(tracker.desks().at(1).queues, std::vector{1});
}

TEST(TrackedDesk, ThatNeitherRosterNorOpeningNamedCallsFromWhereItCalled) {
    BranchTracker tracker;
    tell(tracker, {Script::issue(480, 7, 2), Script::call(481, 7, 1)});

    EXPECT_EQ(tracker.desks().at(1).queues, std::vector{2});
}

TEST(TrackedDesk, IsForgottenAfterTwoWeeksWithoutARosterOrACall) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::open(480, 2, {0})});
    for (int day = 1; day < 20; ++day) {
        tell(tracker, {Script::open(day * 1440 + 480, 2, {0})});
    }

    EXPECT_FALSE(tracker.desks().contains(1));
    EXPECT_TRUE(tracker.desks().contains(2));
}

TEST(TrackedDesk, ThatIsKnownCallsFromTheQueuesThatItsOpeningDoesNotName) {
    BranchTracker tracker;
    tell(tracker, {Script::known(470, 1, {0, 1}), Script::ofDesk(Kind::DeskOpen, 480, 1)});
    EXPECT_EQ(tracker.desks().at(1).queues, (std::vector{0, 1}));

    tell(tracker, {Script::open(490, 2, {2}), Script::known(491, 2, {3})});
    EXPECT_EQ(tracker.desks().at(2).queues, std::vector{2});
}

TEST(TrackedDesk, IsUnseenUntilItOpensSomeDay) {
    BranchTracker tracker{Openings::AreTold};
    tell(tracker, {Script::known(470, 1, {0}), Script::known(470, 2, {0})});
    EXPECT_TRUE(tracker.isUnseen(tracker.desks().at(1)));
    EXPECT_FALSE(tracker.hasSeenDesk(0));

    tell(tracker, {Script::open(480, 1, {0}), Script::known(1440 + 470, 1, {0})});

    EXPECT_FALSE(tracker.isUnseen(tracker.desks().at(1)));
    EXPECT_FALSE(tracker.isUnseen(tracker.desks().at(2))) << "nobody has said that it may open today";
    EXPECT_TRUE(tracker.hasSeenDesk(0));
}

TEST(TrackedDesk, ThatNobodyHasSeenSaysNothingOfOthers) {
    BranchTracker tracker{Openings::AreTold};
    for (int day = 0; day < 3; ++day) {
        const double at = day * 1440;
        tell(tracker,
             {Script::roster(at + 400, 1, at + 480, at + 1020, {0}),
              Script::roster(at + 400, 2, at + 480, at + 1020, {0}), Script::open(at + 485, 1, {0})});
    }
    tell(tracker, {Script::roster(3 * 1440 + 400, 1, 3 * 1440 + 480, 3 * 1440 + 1020, {0})});

    const auto plans = tracker.models().deskDays.plans(
        {.desk = 1, .now = 470 * 60, .rosterFrom = 480 * 60, .rosterTo = 1020 * 60}, 64);

    for (const auto& plan : plans) {
        EXPECT_LT(plan.ready, DeskDays::kNever) << "on none of its days it stayed away";
    }
}

}  // namespace
}  // namespace turnbell
