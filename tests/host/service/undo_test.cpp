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

}  // namespace
}  // namespace turnbell
