#include "host/core/wait/branch_tracker.h"

#include "tests/host/core/wait/branch_script.h"

#include <cmath>
#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

using Kind = BranchEvent::Kind;
using Script = BranchScript;
using Mode = TrackedDesk::Mode;
using Status = TrackedTicket::Status;

TEST(BranchTracker, FollowsATicketFromIssueToFinish) {
    BranchTracker tracker;

    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7)});
    EXPECT_EQ(tracker.tickets().at(7).status, Status::Waiting);
    EXPECT_EQ(tracker.waiting(), std::vector<std::int64_t>{7});

    tell(tracker, {Script::call(483, 7, 1)});
    EXPECT_EQ(tracker.tickets().at(7).status, Status::Called);
    EXPECT_EQ(tracker.desks().at(1).serving, 7);

    tell(tracker, {Script::ofTicket(Kind::Finish, 490, 7)});
    EXPECT_EQ(tracker.tickets().at(7).status, Status::Gone);
    EXPECT_FALSE(tracker.desks().at(1).serving);
}

TEST(BranchTracker, EndsATransactionThatNobodyFinishedWithTheNextCall) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), Script::issue(481, 8),
                   Script::call(481, 7, 1), Script::call(489, 8, 1)});

    EXPECT_EQ(tracker.desks().at(1).serving, 8);
    tell(tracker, {Script::ofTicket(Kind::Finish, 520, 7)});  // late
    EXPECT_EQ(tracker.desks().at(1).serving, 8);
}

TEST(BranchTracker, BringsBackWhoWasAsideOrMissed) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), Script::issue(481, 8),
                   Script::call(482, 7, 1), Script::ofTicket(Kind::Park, 484, 7), Script::call(485, 8, 1),
                   Script::ofTicket(Kind::NoShow, 486, 8)});
    EXPECT_TRUE(tracker.waiting().empty());

    tell(tracker, {Script::ofTicket(Kind::Arrive, 490, 7), Script::ofTicket(Kind::Arrive, 491, 8)});

    EXPECT_EQ(tracker.waiting(), (std::vector<std::int64_t>{7, 8}));
}

TEST(BranchTracker, KnowsPlacesInTheLineThatItIsTold) {
    BranchTracker tracker;
    auto first = Script::issue(481, 7);
    first.place = 1000;
    auto before = Script::issue(482, 8);
    before.place = 500;
    auto back = Script::ofTicket(Kind::Arrive, 484, 7);
    back.place = 2000;

    tell(tracker, {Script::open(480, 1, {0}), first, before, Script::issue(483, 9)});
    EXPECT_EQ(tracker.tickets().at(7).place, 1000);
    EXPECT_EQ(tracker.tickets().at(8).place, 500);
    EXPECT_GT(tracker.tickets().at(9).place, 1000);

    tell(tracker, {back});
    EXPECT_EQ(tracker.tickets().at(7).place, 2000);
    EXPECT_EQ(tracker.tickets().at(7).arrived, 481 * 60);
}

TEST(BranchTracker, LearnsNothingFromWhomTheBranchTakesOut) {
    BranchTracker tracker;
    tell(tracker,
         {Script::open(480, 1, {0}), Script::issue(481, 7), Script::issue(481, 8), Script::call(482, 7, 1)});
    const auto durations = tracker.models().durations.scale(0, 1, 8);
    const auto leaving = tracker.models().patience.leaving(3600);

    tell(tracker, {Script::ofTicket(Kind::Withdraw, 540, 7), Script::ofTicket(Kind::Withdraw, 540, 8)});

    EXPECT_TRUE(tracker.waiting().empty());
    EXPECT_FALSE(tracker.desks().at(1).serving);
    EXPECT_EQ(tracker.tickets().at(7).status, Status::Gone);
    EXPECT_EQ(tracker.models().durations.scale(0, 1, 8), durations);
    EXPECT_LE(tracker.models().patience.leaving(3600), leaving);
}

TEST(BranchTracker, BeginsEachDayEmpty) {
    BranchTracker tracker;
    tell(tracker,
         {Script::open(480, 1, {0}), Script::issue(481, 7), Script::issue(482, 8), Script::call(483, 7, 1),
          Script::ofTicket(Kind::Finish, 485, 7), Script::ofDesk(Kind::DeskClose, 1020, 1)});

    tell(tracker, {Script::issue(1440 + 480, 9)});

    EXPECT_EQ(tracker.waiting(), std::vector<std::int64_t>{9});
    EXPECT_EQ(tracker.desks().at(1).mode, Mode::Away);
}

TEST(BranchTracker, KeepsWhoWaitsAtMidnightInABranchThatIsOpen) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(1430, 7), Script::issue(1432, 8),
                   Script::call(1435, 7, 1)});

    tell(tracker, {Script::issue(1445, 9)});

    EXPECT_EQ(tracker.waiting(), (std::vector<std::int64_t>{8, 9}));
    EXPECT_EQ(tracker.desks().at(1).serving, 7);
}

TEST(BranchTracker, KeepsAppointmentsUntilTheirDay) {
    BranchTracker tracker;
    tell(tracker, {Script::booked(Kind::Book, 900, 7, 2 * 1440 + 600), Script::issue(1440 + 500, 8)});
    EXPECT_TRUE(tracker.tickets().contains(7));

    tell(tracker, {Script::issue(3 * 1440 + 500, 9)});
    EXPECT_FALSE(tracker.tickets().contains(7));
}

TEST(BranchTracker, RefusesWhatCannotBe) {
    struct Wrong {
        const char* reason;
        BranchEvent event;
    };
    const Wrong wrong[]{
        {"event_order", Script::issue(100, 9)},
        {"ticket_unknown", Script::call(500, 99, 1)},
        {"ticket_unknown", Script::ofTicket(Kind::Finish, 500, 99)},
        {"ticket_repeated", Script::issue(500, 7)},
        {"desk_unknown", Script::open(500, -1, {0})},
        {"desk_unknown", Script::call(500, 8, -1)},
        {"queue_unknown", Script::issue(500, 9, -1)},
    };
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), Script::issue(481, 8),
                   Script::call(482, 7, 1), Script::ofTicket(Kind::Finish, 484, 7)});
    for (const auto& each : wrong) {
        const auto applied = tracker.apply(each.event);
        ASSERT_FALSE(applied) << each.reason;
        EXPECT_EQ(applied.error().reason, each.reason);
        EXPECT_EQ(tracker.now(), 484 * 60) << "nothing changes";
    }
}

TEST(BranchTracker, LearnsWhoIsPassedOver) {
    BranchTracker tracker;

    tell(tracker,
         {Script::open(480, 1, {0}), Script::issue(481, 7), Script::issue(482, 8), Script::call(483, 8, 1)});

    EXPECT_TRUE(tracker.tickets().at(7).passedLast);
    EXPECT_FALSE(tracker.tickets().at(8).passedLast);
}

RC_GTEST_PROP(BranchTracker, SurvivesAnyEvents, ()) {
    BranchTracker tracker;
    double minute = 480;
    const auto count = *rc::gen::inRange(1, 120);
    for (int i = 0; i < count; ++i) {
        minute += *rc::gen::inRange(-1, 300);
        BranchEvent event = Script::event(static_cast<Kind>(*rc::gen::inRange(0, 15)), minute);
        event.ticket = *rc::gen::inRange(0, 12);
        event.desk = *rc::gen::inRange(-1, 4);
        event.queue = *rc::gen::inRange(-1, 3);
        event.priority = *rc::gen::inRange(-1, 3);
        event.queues = {0, 1};
        event.from = event.at;
        event.to = event.at + std::chrono::hours{*rc::gen::inRange(-2, 30)};
        event.remote = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) {
            event.due = event.at + std::chrono::minutes{*rc::gen::inRange(-3000, 3000)};
        }
        const auto before = tracker.now();
        const auto applied = tracker.apply(event);
        const bool newDay = std::floor(minute / 1440) > std::floor(before / 86'400);
        RC_ASSERT(applied || newDay || tracker.now() == before);
        for (const auto id : tracker.waiting()) {
            RC_ASSERT(tracker.tickets().at(id).status == Status::Waiting);
        }
        for (const auto& [number, desk] : tracker.desks()) {
            RC_ASSERT(!desk.serving || tracker.tickets().contains(*desk.serving));
        }
    }
}

TEST(BranchTracker, TakesABookingThatWasCancelledForANewTicket) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::booked(Kind::Book, 481, 7, 540),
                   Script::ofTicket(Kind::Leave, 482, 7), Script::issue(483, 7)});

    EXPECT_EQ(tracker.tickets().at(7).status, TrackedTicket::Status::Waiting);
}

TEST(BranchTracker, RefusesABookingForOneWhoHasCome) {
    BranchTracker tracker;
    tell(tracker, {Script::booked(Kind::Book, 481, 7, 540), Script::ofTicket(Kind::Arrive, 482, 7)});

    EXPECT_FALSE(tracker.apply(Script::booked(Kind::Book, 483, 7, 600)));
    EXPECT_EQ(tracker.tickets().at(7).status, TrackedTicket::Status::Waiting);
}

TEST(BranchTracker, RefusesACallOfWhoHasNotComeAndAnEndOfWhoWasNotCalled) {
    BranchTracker tracker;
    tell(tracker,
         {Script::open(480, 1, {0}), Script::booked(Kind::Book, 481, 7, 540), Script::issue(482, 8)});

    EXPECT_FALSE(tracker.apply(Script::call(483, 7, 1)));
    EXPECT_FALSE(tracker.apply(Script::ofTicket(Kind::Finish, 483, 8)));
    EXPECT_FALSE(tracker.apply(Script::ofTicket(Kind::NoShow, 483, 8)));
    EXPECT_TRUE(tracker.apply(Script::call(484, 8, 1)));
}

TEST(BranchTracker, FreesTheDeskOfWhoIsCalledToAnother) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::open(480, 2, {0}), Script::issue(481, 7),
                   Script::call(481, 7, 1), Script::call(483, 7, 2)});

    EXPECT_FALSE(tracker.desks().at(1).serving);
    EXPECT_EQ(tracker.desks().at(2).serving, 7);
}

}  // namespace
}  // namespace turnbell
