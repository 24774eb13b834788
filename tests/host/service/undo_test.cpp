#include "host/service/undo.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

std::string stateOf(TestBranch& branch, std::size_t ticket) {
    return branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.at(ticket).state;
}

TEST(Undo, PutsACalledTicketBackAndWithdrawsItsText) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto undone = branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_EQ(undone.ticket, "A001");
    EXPECT_EQ(undone.state, "waiting");
    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "cancelled");
    const auto row = branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets[0];
    EXPECT_EQ(row.calls, 0);
    EXPECT_EQ(row.firstCalledAt, "");
}

TEST(Undo, TakesBackFinishAndCallOfOneCommandTogether) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_EQ(stateOf(branch, 0), "serving");
    EXPECT_EQ(stateOf(branch, 1), "waiting");
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).scheduled, 0);
}

TEST(Undo, CanBeRepeatedStepByStep) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).state, "called");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).state, "waiting");
    EXPECT_EQ(branch.refusal(wire::Undo{"1"}), "nothing_to_undo");
}

TEST(Undo, IsRefusedAfterTenSeconds) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.pass(seconds{11});

    EXPECT_EQ(branch.refusal(wire::Undo{"1"}), "undo_late");
}

TEST(Undo, BringsBackANoShowOfTheSameDay) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.pass(std::chrono::hours{1});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).state, "called");
}

TEST(Undo, IsRefusedWhenAnotherDeskHasTakenOverATransfer) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Transfer{"1", "B", wire::TransferPlace::Last});
    branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    branch.expect<wire::StepChanged>(wire::Confirm{"2"});

    EXPECT_EQ(branch.refusal(wire::Undo{"1"}), "step_state");

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Finish{"2"}).ticket, "A001");
}

TEST(Undo, IsRefusedWhenAnotherDeskHasCalledAParkedTicket) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1"});
    branch.expect<wire::StepChanged>(wire::CallTicket{"A001", "2"});

    EXPECT_EQ(branch.refusal(wire::Undo{"1"}), "step_state");

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Confirm{"2"}).ticket, "A001");
}

TEST(Undo, IsPossibleAgainWhenTheOtherDeskHasTakenBackItsCall) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1"});
    branch.expect<wire::StepChanged>(wire::CallTicket{"A001", "2"});
    branch.expect<wire::StepChanged>(wire::Undo{"2"});

    const auto undone = branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_EQ(undone.state, "serving");
    EXPECT_EQ(undone.desk, "1");
}

TEST(Undo, OfACallLeavesWhoCameNearByItAndWasCalledSince) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::CallTicket{"A002", "2"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).ticket, "A001");

    EXPECT_EQ(stateOf(branch, 0), "waiting");
    EXPECT_EQ(stateOf(branch, 1), "called");
}

TEST(Undo, NeverPutsASecondVisitAtADesk) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).ticket, "A002") << "the newest goes first";
    EXPECT_EQ(stateOf(branch, 0), "no_show");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).ticket, "A001");
    EXPECT_EQ(stateOf(branch, 0), "called");
    EXPECT_EQ(stateOf(branch, 1), "waiting");
}

TEST(Undo, IsRefusedForADeskThatIsNotThere) {
    TestBranch branch;

    EXPECT_EQ(branch.refusal(wire::Undo{"9"}), "desk_unknown");
}

TEST(Undo, RemovesTheStepThatATransferMade) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Transfer{"1", "B", wire::TransferPlace::Last});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).state, "serving");
    EXPECT_EQ(branch.refusal(wire::CallNext{"2"}), "nobody_waiting");
}

TEST(Undo, LeavesAnApproachTextThatIsOutAlone) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn(kAna);
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    ASSERT_EQ(branch.send().size(), 1U);
    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_TRUE(branch.send().empty()) << "no second approach text";
}

TEST(Undo, BringsNobodyBackToADeskThatIsGone) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    branch.expect<wire::StepChanged>(wire::NoShow{"2"});
    auto catalog = smallCatalog();
    catalog.desks.pop_back();
    catalog.desks[0].queues = {"A", "B"};
    branch.expect<wire::Done>(wire::CatalogImport{catalog});

    EXPECT_EQ(branch.refusal(wire::Undo{{}, "A001"}), "catalog_gone");
    EXPECT_EQ(stateOf(branch, 0), "no_show") << "nothing has changed";
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Rejoin{"A001"}).state, "waiting") << "any desk will do";
}

TEST(Undo, GivesNoNumberToASecondCustomer) {
    auto catalog = smallCatalog();
    catalog.queues[0].last = 2;
    TestBranch branch{catalog};
    branch.checkIn("");
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    ASSERT_EQ(branch.checkIn("").ticket, "A1") << "the numbers begin anew";

    EXPECT_EQ(branch.refusal(wire::Undo{"1"}), "number_given");
    EXPECT_EQ(branch.refusal(wire::Rejoin{"A1"}), "step_state") << "that one waits";
}

TEST(Undo, OfATicketTakesBackAFinishThatCalledTheNextAllDay) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.pass(std::chrono::minutes{5});

    EXPECT_EQ(branch.refusal(wire::Undo{"1"}), "undo_late");
    EXPECT_EQ(branch.refusal(wire::Undo{{}, "A001"}), "desk_busy") << "A002 is there";
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{{}, "A001"}).state, "serving");
    EXPECT_EQ(stateOf(branch, 1), "done") << "what else the change did stays";
}

TEST(Undo, IsNotInTheWayOfAnApproachTextThatFollowed) {
    TestBranch branch;
    for (int i = 0; i < 4; ++i) {
        branch.checkIn("");
    }
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(
        wire::Transfer{.desk = {}, .service = "A", .place = wire::TransferPlace::Last, .ticket = "A005"});
    for (int i = 0; i < 2; ++i) {
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    }
    branch.expect<wire::StepChanged>(wire::Undo{{}, "A005"});

    branch.send();
    for (int i = 0; i < 2; ++i) {
        branch.expect<wire::StepChanged>(wire::CallNext{"2"});
        branch.expect<wire::StepChanged>(wire::Confirm{"2"});
        EXPECT_TRUE(branch.send().empty() || stateOf(branch, 4) == "called") << "told near once";
    }
}

}  // namespace
}  // namespace turnbell
