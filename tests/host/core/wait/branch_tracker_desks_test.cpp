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
    ASSERT_EQ(plans[0].pauses.size(), 1U);
    EXPECT_EQ(plans[0].pauses[0].from, 720 * 60);
    EXPECT_EQ(plans[0].pauses[0].length, 30 * 60);
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

}  // namespace
}  // namespace turnbell
