#include "host/service/visit_commands.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kAna = "+995555123456";

void checkInSome(TestBranch& branch, int count) {
    for (int i = 0; i < count; ++i) {
        branch.checkIn("");
    }
}

/// Who waits, in calling order.
std::vector<std::string> lineOf(TestBranch& branch) {
    const auto view = std::get<wire::QueueView>(
        *branch.service->snapshot(wire::Topic::Queue, wire::Role::Admin, branch.clock.now()));
    std::vector<std::string> line;
    for (const auto& row : view.tickets) {
        if (row.state == "waiting") {
            line.push_back(row.ticket);
        }
    }
    return line;
}

wire::TicketDetail detailOf(TestBranch& branch, const std::string& ticket) {
    return branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket});
}

/// The last event of a ticket: "cancel Nino (ill)".
std::string lastEventOf(TestBranch& branch, const std::string& ticket) {
    const auto event = detailOf(branch, ticket).events.back();
    return event.event + " " + event.actor + (event.reason.empty() ? "" : " (" + event.reason + ")");
}

void callAndConfirm(TestBranch& branch, const std::string& desk = "1") {
    branch.expect<wire::StepChanged>(wire::CallNext{desk});
    branch.expect<wire::StepChanged>(wire::Confirm{desk});
}

/// Who asks for more time goes back by place alone.
Catalog catalogWith(void (*change)(Branch&)) {
    auto catalog = smallCatalog();
    for (auto& service : catalog.services) {
        service.moreTime = milliseconds{0};
    }
    change(catalog.branch);
    return catalog;
}

// --- More time

TEST(MoreTime, PutsAWaitingTicketBehindThreeOthersAndCounts) {
    TestBranch branch{catalogWith([](Branch&) {})};
    checkInSome(branch, 5);

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::MoreTime{"A001"}).state, "waiting");

    EXPECT_THAT(lineOf(branch), ElementsAre("A002", "A003", "A004", "A001", "A005"));
    EXPECT_EQ(detailOf(branch, "A001").ticket.deferrals, 1);
    EXPECT_EQ(lastEventOf(branch, "A001"), "more_time Nino");
}

TEST(MoreTime, FreesTheDeskOfACalledTicketAndWithdrawsItsText) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    checkInSome(branch, 1);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto moved = branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});

    EXPECT_EQ(moved.state, "waiting");
    EXPECT_EQ(moved.desk, "");
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "cancelled");
    EXPECT_THAT(lineOf(branch), ElementsAre("A002", "A001"));
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A002");
}

TEST(MoreTime, IsGivenTwiceAtMost) {
    TestBranch branch;
    checkInSome(branch, 2);
    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});

    EXPECT_EQ(branch.refusal(wire::MoreTime{"A001"}), "more_time_used");
    EXPECT_EQ(detailOf(branch, "A001").ticket.deferrals, 2);
}

TEST(MoreTime, ByTimeLetsThoseGoFirstWhoCameThatMuchLater) {
    TestBranch branch{catalogWith([](Branch& rules) { rules.moreTimeBy = minutes{10}; })};
    checkInSome(branch, 1);
    branch.pass(minutes{9});
    checkInSome(branch, 1);
    branch.pass(minutes{9});
    checkInSome(branch, 1);

    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    EXPECT_THAT(lineOf(branch), ElementsAre("A002", "A001", "A003"));

    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    EXPECT_THAT(lineOf(branch), ElementsAre("A002", "A003", "A001"));
}

TEST(MoreTime, OvertakesNobodyOfItsOwnAndLeavesOtherQueuesAlone) {
    TestBranch branch;
    checkInSome(branch, 2);
    branch.checkIn("", "", "B");
    checkInSome(branch, 2);

    branch.expect<wire::StepChanged>(wire::MoreTime{"A002"});

    EXPECT_THAT(lineOf(branch), ElementsAre("A001", "B001", "A003", "A004", "A002"));
}

TEST(MoreTime, LeavesWhoIsAloneWhereItIs) {
    TestBranch branch;
    checkInSome(branch, 1);

    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});

    EXPECT_EQ(lastEventOf(branch, "A001"), "more_time Nino (nobody to let past)");
}

TEST(MoreTime, TellsThoseWhoMovedNear) {
    TestBranch branch;
    checkInSome(branch, 3);
    branch.checkIn(kAna);
    branch.send();

    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_THAT(sent[0].text, HasSubstr("nearly your turn"));
}

// --- Coming back

TEST(Rejoin, PutsANoShowFirstWithTheSameNumber) {
    TestBranch branch;
    branch.checkIn(kAna);
    checkInSome(branch, 2);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.pass(std::chrono::hours{2});

    const auto back = branch.expect<wire::StepChanged>(wire::Rejoin{"A001"});

    EXPECT_EQ(back.state, "waiting");
    EXPECT_EQ(back.desk, "");
    EXPECT_THAT(lineOf(branch), ElementsAre("A001", "A002", "A003"));
    EXPECT_EQ(detailOf(branch, "A001").ticket.endedAt, "");
    EXPECT_EQ(lastEventOf(branch, "A001"), "rejoin Nino");
}

TEST(Rejoin, WithdrawsTheTextAboutTheMissedTurn) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});

    branch.expect<wire::StepChanged>(wire::Rejoin{"A001"});

    EXPECT_THAT(branch.send(), IsEmpty());
    EXPECT_EQ(branch.message(MessageKind::NoShow).state, "cancelled");
}

TEST(Rejoin, IsForNoShowsOfTodayAlone) {
    TestBranch branch;
    checkInSome(branch, 1);
    EXPECT_EQ(branch.refusal(wire::Rejoin{"A001"}), "step_state");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.pass(std::chrono::hours{24});

    EXPECT_EQ(branch.refusal(wire::Rejoin{"A001"}), "ticket_unknown");
}

// --- What a customer may do by text; the commands of staff do the same

class ByCustomer : public testing::Test {
protected:
    ByCustomer() {
        branch_.checkIn(kAna);
        checkInSome(branch_, 1);
    }

    /// The reason of a refusal; "": done.
    template <typename Work>
    std::string asCustomer(Work work) {
        BranchState state{*branch_.database, branch_.clock.bootId()};
        Outbox outbox{state};
        Texts texts{state, outbox};
        VisitCommands visits{state, outbox, texts};
        const auto now = branch_.clock.now();
        const auto row = state.visits.latestByPhone(*PhoneNumber::fromE164(kAna), state.serviceDay(now));
        const auto done = work(visits, *row, Actor{"customer", false, Party::Customer}, now);
        return done ? "" : done.error().reason;
    }

    std::string rejoin() {
        return asCustomer([](auto& visits, const auto& row, const Actor& actor, Moment now) {
            return visits.rejoin(row, actor, now);
        });
    }

    TestBranch branch_;
};

TEST_F(ByCustomer, LeavesAndAsksForMoreTime) {
    EXPECT_EQ(asCustomer([](auto& visits, const auto& row, const Actor& actor, Moment now) {
                  return visits.moreTime(row, actor, now);
              }),
              "");
    EXPECT_EQ(lastEventOf(branch_, "A001"), "more_time customer");
    EXPECT_EQ(asCustomer([](auto& visits, const auto& row, const Actor& actor, Moment now) {
                  return visits.leave(row, actor, now);
              }),
              "");
    EXPECT_EQ(detailOf(branch_, "A001").ticket.state, "left");
}

TEST_F(ByCustomer, ComesBackWithinTenMinutes) {
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch_.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch_.pass(minutes{10} + seconds{1});
    EXPECT_EQ(rejoin(), "rejoin_late");

    branch_.expect<wire::StepChanged>(wire::Rejoin{"A001"});
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch_.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch_.pass(minutes{10});
    EXPECT_EQ(rejoin(), "");
}

TEST_F(ByCustomer, CancelsNothingAndResumesNothing) {
    EXPECT_EQ(asCustomer([](auto& visits, const auto& row, const Actor& actor, Moment now) {
                  return visits.cancel(row, "no time", actor, now);
              }),
              "not_for_you");
    callAndConfirm(branch_);
    branch_.expect<wire::StepChanged>(wire::Park{"1"});
    EXPECT_EQ(asCustomer([](auto& visits, const auto& row, const Actor& actor, Moment now) {
                  return visits.resume(row, "1", actor, now);
              }),
              "not_for_you");
}

// --- Going

TEST(Leave, EndsTheVisitAndWithdrawsItsTexts) {
    TestBranch branch;
    branch.checkIn(kAna);

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Leave{"A001"}).state, "left");

    EXPECT_THAT(branch.send(), IsEmpty());
    EXPECT_EQ(branch.message(MessageKind::Welcome).why, "the customer has left");
    EXPECT_EQ(branch.refusal(wire::Leave{"A001"}), "step_state");
    EXPECT_EQ(branch.refusal(wire::CallNext{"1"}), "nobody_waiting");
}

TEST(Leave, IsTakenBackByTheTicket) {
    TestBranch branch;
    checkInSome(branch, 1);
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{{}, "A001"}).state, "waiting");
    EXPECT_THAT(lineOf(branch), ElementsAre("A001"));
}

TEST(Cancel, KeepsTheReasonAndTellsTheCustomer) {
    TestBranch branch;
    branch.checkIn(kAna);

    const auto cancelled = branch.expect<wire::StepChanged>(wire::Cancel{"A001", "the doctor is ill"});

    EXPECT_EQ(cancelled.state, "cancelled");
    EXPECT_EQ(lastEventOf(branch, "A001"), "cancel Nino (the doctor is ill)");
    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U) << "the notice alone, no welcome";
    EXPECT_THAT(sent[0].text, HasSubstr("A001. Your visit was cancelled."));
    EXPECT_EQ(branch.message(MessageKind::Notice).state, "accepted");
}

TEST(Cancel, WantsAReasonAndNobodyAtADesk) {
    TestBranch branch;
    checkInSome(branch, 1);

    EXPECT_EQ(branch.refusal(wire::Cancel{"A001", ""}), "reason_missing");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(branch.refusal(wire::Cancel{"A001", "ill"}), "step_state");
}

// --- Parked ones

TEST(Resume, GoesOnAtAFreeDesk) {
    TestBranch branch;
    checkInSome(branch, 2);
    callAndConfirm(branch);
    branch.expect<wire::StepChanged>(wire::Park{"1", "X-ray"});
    EXPECT_EQ(lastEventOf(branch, "A001"), "park Nino (X-ray)");
    callAndConfirm(branch);

    EXPECT_EQ(branch.refusal(wire::Resume{"A001", "1"}), "desk_busy");
    EXPECT_EQ(branch.refusal(wire::Resume{"A001", "9"}), "desk_unknown");
    const auto resumed = branch.expect<wire::StepChanged>(wire::Resume{"A001", "2"});

    EXPECT_EQ(resumed.state, "serving");
    EXPECT_EQ(resumed.desk, "2");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Finish{"2", "resolved"}).state, "done");
    EXPECT_EQ(detailOf(branch, "A001").ticket.outcome, "resolved");
}

TEST(Resume, GoesBackIntoTheLineAtItsPlace) {
    TestBranch branch;
    checkInSome(branch, 2);
    callAndConfirm(branch);
    branch.expect<wire::StepChanged>(wire::Park{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Resume{"A001"}).state, "waiting");

    EXPECT_THAT(lineOf(branch), ElementsAre("A001", "A002"));
}

// --- Transfers of a ticket

TEST(TransferTicket, MovesAWaitingOneByArrivalFirstOrLast) {
    TestBranch branch;
    branch.checkIn("", "", "B");
    checkInSome(branch, 1);
    branch.checkIn("", "", "B");

    branch.expect<wire::StepChanged>(wire::Transfer{{}, "B", wire::TransferPlace::Arrival, "A001"});
    EXPECT_THAT(lineOf(branch), ElementsAre("B001", "A001", "B002"));
    branch.expect<wire::StepChanged>(wire::Transfer{{}, "B", wire::TransferPlace::Last, "A001"});
    EXPECT_THAT(lineOf(branch), ElementsAre("B001", "B002", "A001"));
    branch.expect<wire::StepChanged>(wire::Transfer{{}, "B", wire::TransferPlace::First, "A001"});
    EXPECT_THAT(lineOf(branch), ElementsAre("A001", "B001", "B002"));
    EXPECT_EQ(lastEventOf(branch, "A001"), "transfer Nino (first)");
}

TEST(TransferTicket, BringsAParkedOneBackIntoALine) {
    TestBranch branch;
    checkInSome(branch, 1);
    callAndConfirm(branch);
    branch.expect<wire::StepChanged>(wire::Park{"1"});

    const auto moved =
        branch.expect<wire::StepChanged>(wire::Transfer{{}, "B", wire::TransferPlace::Last, "A001"});

    EXPECT_EQ(moved.ticket, "A001");
    EXPECT_EQ(moved.state, "waiting");
}

TEST(TransferTicket, ToADeskIsCalledByThatDeskAlone) {
    TestBranch branch;
    checkInSome(branch, 2);

    branch.expect<wire::StepChanged>(wire::Transfer{{}, "A", wire::TransferPlace::First, "A002", "2"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A001");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"2"}).ticket, "A002");
    EXPECT_EQ(branch.refusal(wire::Transfer{"2", "B", wire::TransferPlace::Last, {}, "1"}),
              "desk_other_queue");
    EXPECT_EQ(branch.refusal(wire::Transfer{"2", "B", wire::TransferPlace::Last, {}, "9"}), "desk_unknown");
}

TEST(TransferTicket, NeedsADeskOrATicket) {
    TestBranch branch;
    checkInSome(branch, 1);

    EXPECT_EQ(branch.refusal(wire::Transfer{{}, "B"}), "desk_or_ticket");
    EXPECT_EQ(branch.refusal(wire::Transfer{"1", "B", wire::TransferPlace::Last, "A001"}), "desk_or_ticket");
}

TEST(TransferTicket, TellsWhoHasLongToWait) {
    TestBranch branch;
    for (int i = 0; i < 3; ++i) {
        branch.checkIn("", "", "B");
    }
    branch.checkIn(kAna);
    branch.send();

    branch.expect<wire::StepChanged>(wire::Transfer{{}, "B", wire::TransferPlace::Last, "A001"});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_THAT(sent[0].text, HasSubstr("You are now in line for: Blood test. Ahead of you: 3."));
}

TEST(TransferTicket, SaysNothingToWhoIsNearlyNext) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();

    branch.expect<wire::StepChanged>(wire::Transfer{{}, "B", wire::TransferPlace::Last, "A001"});

    EXPECT_THAT(branch.send(), IsEmpty());
}

// --- Bad input

TEST(VisitCommands, KeepTheOrderWhenTheClockIsSetBack) {
    TestBranch branch;
    checkInSome(branch, 1);
    branch.clock.jump(-std::chrono::hours{3});
    checkInSome(branch, 1);
    branch.clock.jump(-std::chrono::hours{1});
    checkInSome(branch, 2);

    EXPECT_THAT(lineOf(branch), ElementsAre("A001", "A002", "A003", "A004"));
    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A002");
    branch.clock.jump(-seconds{30});
    EXPECT_EQ(branch.refusal(wire::Recall{"1"}), "recall_early");
    branch.pass(seconds{20});
    branch.expect<wire::StepChanged>(wire::Recall{"1"});
}

TEST(VisitCommands, ChangeTheServiceOfAVisitAtAnyTime) {
    TestBranch branch;
    checkInSome(branch, 2);

    wire::VisitChange waits;
    waits.ticket = "A001";
    waits.service = "B";
    EXPECT_EQ(branch.expect<wire::StepChanged>(waits).service, "B");
    EXPECT_EQ(lastEventOf(branch, "A001"), "correct Nino (service A to B)");

    callAndConfirm(branch);
    wire::VisitChange served;
    served.ticket = "A002";
    served.service = "B";
    const auto changed = branch.expect<wire::StepChanged>(served);
    EXPECT_EQ(changed.service, "B");
    EXPECT_EQ(changed.state, "serving");
    served.service = "Z";
    EXPECT_EQ(branch.refusal(served), "service_unknown");
}

}  // namespace
}  // namespace turnbell
