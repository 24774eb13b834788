#include "host/service/admission.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

Catalog withNumbers(int first, int last, std::optional<int> cap = {}) {
    auto catalog = smallCatalog();
    catalog.queues[0].first = first;
    catalog.queues[0].last = last;
    catalog.queues[0].dailyCap = cap;
    return catalog;
}

void finishAtDeskOne(TestBranch& branch) {
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
}

TEST(Admission, GivesOutADailyCapAndNoMore) {
    TestBranch branch{withNumbers(1, 999, 2)};
    branch.checkIn("");
    branch.checkIn("");

    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "A"}), "queue_full");
    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "B"}), "") << "another queue";

    finishAtDeskOne(branch);
    finishAtDeskOne(branch);
    branch.pass(std::chrono::hours{24});
    EXPECT_EQ(branch.checkIn("").ticket, "A001") << "another day";
}

TEST(Admission, CountsTicketsForTheCapAndNotSkippedNumbers) {
    TestBranch branch{withNumbers(1, 3, 5)};
    branch.checkIn("");  // A1 stays
    finishAtDeskOne(branch);
    branch.checkIn("");  // A2
    branch.checkIn("");  // A3
    finishAtDeskOne(branch);
    EXPECT_EQ(branch.checkIn("").ticket, "A1");
    EXPECT_EQ(branch.checkIn("").ticket, "A2");

    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "A"}), "queue_full");
}

TEST(Admission, NeverGivesANumberThatSomebodyStillHolds) {
    TestBranch branch{withNumbers(1, 3)};
    EXPECT_EQ(branch.checkIn("").ticket, "A1");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1"});
    EXPECT_EQ(branch.checkIn("").ticket, "A2");
    EXPECT_EQ(branch.checkIn("").ticket, "A3");
    finishAtDeskOne(branch);

    EXPECT_EQ(branch.checkIn("").ticket, "A2") << "A1 is parked";
}

TEST(Admission, KeepsTheNumberOfWhoMayComeBackAfterAMissedCall) {
    TestBranch branch{withNumbers(1, 3)};
    branch.checkIn("+995555123456");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.send();
    branch.checkIn("");
    branch.checkIn("");
    finishAtDeskOne(branch);

    EXPECT_EQ(branch.checkIn("").ticket, "A2") << "A1 may be back by text";
    branch.receive("+995555123456", "BACK");
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A1"}).ticket.state, "waiting");
}

TEST(Admission, GivesTheNumberOfAMissedCallAgainOnceItIsTooLateToComeBack) {
    TestBranch branch{withNumbers(1, 2)};
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.checkIn("");
    finishAtDeskOne(branch);
    branch.pass(std::chrono::minutes{10});
    EXPECT_EQ(branch.checkIn("").ticket, "A2");
    finishAtDeskOne(branch);

    branch.pass(milliseconds{1});
    EXPECT_EQ(branch.checkIn("").ticket, "A1");
}

TEST(Admission, TurnsNobodyAwayForWhoMissedTheCall) {
    TestBranch branch{withNumbers(1, 1, 2)};
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});

    EXPECT_EQ(branch.checkIn("").ticket, "A1");
    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "A"}), "queue_full") << "it counts";
}

TEST(Admission, SaysWhenEveryNumberIsHeldAndGoesOnOnceOneIsFree) {
    TestBranch branch{withNumbers(5, 6)};
    branch.checkIn("");
    branch.checkIn("");

    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "A"}), "numbers_used_up");
    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "A"}), "numbers_used_up");

    finishAtDeskOne(branch);
    EXPECT_EQ(branch.checkIn("").ticket, "A5");
}

TEST(Admission, SkipsANumberOfYesterdayThatIsStillHeld) {
    TestBranch branch;
    EXPECT_EQ(branch.checkIn("").ticket, "A001");
    branch.pass(std::chrono::minutes{690});  // to half past midnight

    EXPECT_EQ(branch.checkIn("").ticket, "A002");
}

/// In Tbilisi, four hours before UTC. The clock of a test branch begins on Sunday, 22 November 2026.
class OpeningHoursAtTheDoor : public testing::Test {
protected:
    static Catalog weekdays() {
        auto catalog = smallCatalog();
        catalog.hours = {
            {{Weekday::Mon, Weekday::Tue, Weekday::Wed}, *clockTime("09:00"), *clockTime("17:00")}};
        return catalog;
    }

    void goTo(const UtcTime& time) { branch_.pass(time - branch_.clock.now().utc); }

    std::string refusalAt(wire::Role role) {
        Session session;
        session.role = role;
        const auto reply = branch_.askAs(session, wire::CheckIn{.service = "A"});
        return reply ? "" : reply.error().reason + ": " + reply.error().message;
    }

    TestBranch branch_{weekdays()};
    UtcTime monday_ = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
};

TEST_F(OpeningHoursAtTheDoor, KeepCustomersOutAndSayWhenToCome) {
    goTo(monday_ + std::chrono::hours{4});
    EXPECT_EQ(refusalAt(wire::Role::Kiosk), "closed: the branch is closed: it opens at 09:00");

    goTo(monday_ + std::chrono::hours{5});
    EXPECT_EQ(refusalAt(wire::Role::Kiosk), "");

    goTo(monday_ + std::chrono::hours{13});
    EXPECT_EQ(refusalAt(wire::Role::Kiosk), "closed: the branch is closed: it opens at 09:00 on 2026-11-24");
}

TEST_F(OpeningHoursAtTheDoor, TellKiosksWhenTheyBeginAndEnd) {
    Session kiosk;
    kiosk.role = wire::Role::Kiosk;
    goTo(monday_ + std::chrono::hours{4});
    branch_.service->takeChanges();
    EXPECT_EQ(branch_.service->nextDeadline(branch_.clock.now()).value() - branch_.clock.now().boot <=
                  std::chrono::hours{1},
              true);

    branch_.pass(std::chrono::hours{1});

    EXPECT_TRUE(branch_.service->takeChanges().contains(wire::Topic::Services));
}

TEST_F(OpeningHoursAtTheDoor, LetStaffCheckSomebodyIn) {
    goTo(monday_ + std::chrono::hours{4});

    EXPECT_EQ(refusalAt(wire::Role::Desk), "");
    EXPECT_EQ(refusalAt(wire::Role::Admin), "");
}

TEST(Segmentation, ChoosesTheQueueAtCheckInAndAtATransfer) {
    auto catalog = smallCatalog();
    catalog.queues.push_back({.code = "V"});
    catalog.desks[1].queues.clear();
    catalog.segments = {{.minPriority = 5, .queue = "V"},
                        {.services = {"B"}, .languages = {"ka"}, .queue = "A", .priority = 2},
                        {.appointment = true, .queue = "V", .priority = 1}};
    TestBranch branch{catalog};

    EXPECT_EQ(branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .priority = 5}).ticket, "V001");
    EXPECT_EQ(branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .due = "15:30"}).ticket, "V002");
    EXPECT_EQ(branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .language = "ka"}).ticket, "A001");

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Transfer{"1", "B"});
    const auto tickets = branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets;
    const auto moved = std::ranges::find(tickets, "A001", &wire::TicketRow::ticket);
    ASSERT_NE(moved, tickets.end());
    EXPECT_EQ(moved->queue, "A");
    EXPECT_EQ(moved->service, "B");
    EXPECT_EQ(moved->priority, 2);
}

TEST(Segmentation, KeepsTheGivenPriorityThroughATransfer) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .priority = 7});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Transfer{"1", "B"});

    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets[0].priority, 7);
}

TEST(CheckIn, RefusesATimeThatIsNoneAndAPriorityOutOfRange) {
    TestBranch branch;

    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "A", .due = "half past nine"}), "due");
    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "A", .priority = 101}), "priority");
}

}  // namespace
}  // namespace turnbell
