#include "host/service/desk_commands.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

wire::StepChanged callNext(TestBranch& branch, const std::string& desk = "1") {
    return branch.expect<wire::StepChanged>(wire::CallNext{desk});
}

TEST(CallNext, CallsInOrderOfArrivalAndOpensTheDesk) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");

    const auto called = callNext(branch);

    EXPECT_EQ(called.ticket, "A001");
    EXPECT_EQ(called.desk, "1");
    EXPECT_EQ(called.state, "called");
    const auto view = std::get<wire::QueueView>(
        *branch.service->snapshot(wire::Topic::Queue, wire::Role::Admin, branch.clock.now()));
    EXPECT_EQ(view.desks[0].state, "open");
    EXPECT_EQ(view.desks[0].ticket, "A001");
}

TEST(NoShow, OffersNoWayBackThatIsClosedWhenTheTextGoes) {
    auto catalog = smallCatalog();
    catalog.branch.rejoinWindow = std::chrono::minutes{10};
    for (const auto late : {std::chrono::minutes{5}, std::chrono::minutes{11}}) {
        TestBranch branch{catalog};
        branch.checkIn(kAna);
        callNext(branch);
        branch.send();
        branch.expect<wire::StepChanged>(wire::NoShow{"1"});

        branch.pass(late);  // the modem is away

        EXPECT_EQ(branch.send().size(), late < catalog.branch.rejoinWindow ? 1U : 0U);
    }
}

TEST(CallNext, PutsPriorityBeforeArrival) {
    auto catalog = smallCatalog();
    catalog.services.push_back(Service{"V", {{{"en", "Urgent"}}}, "A"});
    catalog.services.back().priority = 1;
    TestBranch branch{catalog};
    branch.checkIn("");
    branch.checkIn("", "", "V");

    EXPECT_EQ(callNext(branch).ticket, "A002");
    EXPECT_EQ(callNext(branch, "2").ticket, "A001");
}

TEST(CallNext, TakesOnlyTheQueuesOfTheDesk) {
    TestBranch branch;
    branch.checkIn("", "", "B");

    EXPECT_EQ(branch.refusal(wire::CallNext{"1"}), "nobody_waiting");
    EXPECT_EQ(callNext(branch, "2").ticket, "B001");
}

TEST(CallNext, IsRefusedWhileOneIsCalledAndNotConfirmed) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");
    callNext(branch);

    EXPECT_EQ(branch.refusal(wire::CallNext{"1"}), "not_confirmed");
}

TEST(CallNext, FinishesTheVisitThatIsBeingServed) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");
    callNext(branch);
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    EXPECT_EQ(callNext(branch).ticket, "A002");

    const auto tickets = branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets;
    EXPECT_EQ(tickets[0].state, "done");
    EXPECT_EQ(tickets[1].state, "called");
}

TEST(CallNext, ChangesNothingWhenNobodyWaits) {
    TestBranch branch;
    branch.checkIn("");
    callNext(branch);
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    EXPECT_EQ(branch.refusal(wire::CallNext{"1"}), "nobody_waiting");

    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets[0].state, "serving");
}

TEST(CallNext, TellsTheCustomerByTextWithTheDesk) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.send();

    callNext(branch);

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_NE(sent[0].text.find("Desk 1"), std::string::npos) << sent[0].text;
}

TEST(CallNext, WithdrawsAWelcomeThatDidNotGoOut) {
    TestBranch branch;
    branch.checkIn(kAna);

    callNext(branch);

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U) << "the call alone";
    EXPECT_NE(sent[0].text.find("it is your turn"), std::string::npos) << sent[0].text;
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "cancelled");
    EXPECT_EQ(branch.message(MessageKind::Welcome).why, "called already");
}

TEST(Call, TakesAParkedTicketBack) {
    TestBranch branch;
    branch.checkIn("");
    callNext(branch);
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Park{"1"}).state, "parked");

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallTicket{"A001", "2"}).state, "called");
    EXPECT_EQ(branch.refusal(wire::CallTicket{"A404", "1"}), "ticket_unknown");
    EXPECT_EQ(branch.refusal(wire::CallTicket{"A001", "9"}), "desk_unknown");
}

TEST(Recall, CountsCallsAndSendsOneTextOnly) {
    TestBranch branch;
    branch.checkIn(kAna);
    callNext(branch);
    branch.send();

    branch.pass(seconds{20});
    branch.expect<wire::StepChanged>(wire::Recall{"1"});
    branch.pass(seconds{20});
    branch.expect<wire::StepChanged>(wire::Recall{"1"});

    EXPECT_EQ(branch.send().size(), 1U);
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets[0].calls, 3);
}

TEST(NoShow, EndsTheVisitAndTellsTheCustomer) {
    TestBranch branch;
    branch.checkIn(kAna);
    callNext(branch);
    branch.send();

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::NoShow{"1"}).state, "no_show");

    ASSERT_EQ(branch.send().size(), 1U);
    EXPECT_EQ(branch.message(MessageKind::NoShow).state, "accepted");
    EXPECT_EQ(branch.refusal(wire::NoShow{"1"}), "desk_idle");
}

TEST(NoShow, WithdrawsATurnTextThatDidNotGoOut) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    callNext(branch);

    branch.expect<wire::StepChanged>(wire::NoShow{"1"});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "cancelled");
}

TEST(Finish, NeedsACustomerWhoArrived) {
    TestBranch branch;
    branch.checkIn("");
    callNext(branch);

    EXPECT_NE(branch.refusal(wire::Finish{"1"}), "");
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Finish{"1"}).state, "done");
}

TEST(Transfer, KeepsTheTicketAndWaitsInTheOtherQueue) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("", "", "B");
    callNext(branch);
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    const auto moved = branch.expect<wire::StepChanged>(wire::Transfer{"1", "B", wire::TransferPlace::First});

    EXPECT_EQ(moved.ticket, "A001");
    EXPECT_EQ(moved.state, "waiting");
    EXPECT_EQ(moved.service, "B");
    EXPECT_EQ(callNext(branch, "2").ticket, "A001") << "put first";
    EXPECT_EQ(branch.refusal(wire::Transfer{"2", "Z", wire::TransferPlace::Last}), "service_unknown");
}

TEST(Transfer, ByArrivalKeepsThePlaceOfTheOldQueue) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("", "", "B");
    callNext(branch);

    branch.expect<wire::StepChanged>(wire::Transfer{"1", "B", wire::TransferPlace::Arrival});

    EXPECT_EQ(callNext(branch, "2").ticket, "A001") << "it arrived before B001";
}

TEST(Transfer, LastGoesBehindEverybody) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("", "", "B");
    callNext(branch);

    branch.expect<wire::StepChanged>(wire::Transfer{"1", "B", wire::TransferPlace::Last});

    EXPECT_EQ(callNext(branch, "2").ticket, "B001");
}

TEST(Recall, IsRefusedSoonAfterTheLastCallAndSaysForHowLong) {
    TestBranch branch;
    branch.checkIn("");
    callNext(branch);
    branch.pass(milliseconds{7500});

    const auto early = branch.ask(wire::Recall{"1"});

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().reason, "recall_early");
    EXPECT_EQ(early.error().message, "A001 was called just now: it can be called again in 13 s");
    branch.pass(milliseconds{12'500});
    branch.expect<wire::StepChanged>(wire::Recall{"1"});
    EXPECT_EQ(branch.refusal(wire::Recall{"1"}), "recall_early") << "each call counts";
}

TEST(DeskCommands, CallByTheQueuesOfTheDesksProfile) {
    auto catalog = smallCatalog();
    catalog.profiles = {{.code = "b", .name = {{{"en", "Only B"}}}, .queues = {"B"}}};
    catalog.desks[0].queues.clear();
    catalog.desks[0].profile = "b";
    catalog.desks[1].queues.clear();
    TestBranch branch{catalog};
    branch.checkIn("", "", "A");
    EXPECT_EQ(branch.refusal(wire::CallNext{catalog.desks[0].code}), "nobody_waiting");
    branch.checkIn("", "", "B");

    const auto called = branch.expect<wire::StepChanged>(wire::CallNext{catalog.desks[0].code});

    EXPECT_EQ(called.ticket, "B001");
}

TEST(Call, OutOfOrderIsKeptWithItsReason) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");
    branch.checkIn("");
    const auto reasonOf = [&](const std::string& ticket) {
        const auto events = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).events;
        const auto call = std::find_if(events.rbegin(), events.rend(),
                                       [](const wire::EventRow& event) { return event.event == "call"; });
        return call == events.rend() ? "never called" : call->reason;
    };

    branch.expect<wire::StepChanged>(wire::CallTicket{"A003", "1", "in pain"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1", "X-ray"});
    EXPECT_EQ(reasonOf("A003"), "in pain");
    branch.expect<wire::StepChanged>(wire::CallTicket{"A003", "2", "X-ray is done"});

    EXPECT_EQ(reasonOf("A003"), "X-ray is done");
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).ticket, "A001")
        << "the rule goes on for the others";
}

TEST(Call, FindsATicketOfTheNightAfterMidnight) {
    TestBranch branch;
    branch.checkIn("");
    branch.pass(std::chrono::hours{11} + std::chrono::minutes{30});  // 00:30

    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.state, "waiting");
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", "A001"}).before, 0);
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallTicket{"A001", "1"}).state, "called");
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    EXPECT_EQ(branch.refusal(wire::Leave{"A001"}), "ticket_unknown") << "it is over, and of yesterday";
}

}  // namespace
}  // namespace turnbell
