#include "host/service/visit_deadlines.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

constexpr auto kAna = "+995555123456";

Catalog missingAfterTwoCalls() {
    auto catalog = smallCatalog();
    catalog.branch.noShowCalls = 2;
    catalog.branch.noShowAfter = minutes{3};
    return catalog;
}

wire::TicketRow ticketOf(TestBranch& branch, const std::string& ticket = "A001") {
    return branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).ticket;
}

void callTwice(TestBranch& branch) {
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.pass(seconds{30});
    branch.expect<wire::StepChanged>(wire::Recall{"1"});
}

TEST(NoShowByItself, ComesThreeMinutesAfterTheSecondCall) {
    TestBranch branch{missingAfterTwoCalls()};
    branch.checkIn(kAna);
    branch.send();
    callTwice(branch);
    branch.send();

    branch.pass(minutes{3} - seconds{1});
    EXPECT_EQ(ticketOf(branch).state, "called");
    branch.pass(seconds{1});

    EXPECT_EQ(ticketOf(branch).state, "no_show");
    const auto event = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).events.back();
    EXPECT_EQ(event.event, "no_show");
    EXPECT_EQ(event.actor, "system");
    EXPECT_EQ(branch.send().size(), 1U) << "the text about the missed turn";
}

TEST(NoShowByItself, WaitsForTheSecondCall) {
    TestBranch branch{missingAfterTwoCalls()};
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.pass(minutes{30});

    EXPECT_EQ(ticketOf(branch).state, "called");
}

TEST(NoShowByItself, IsOffUnlessTheBranchWantsIt) {
    TestBranch branch;
    branch.checkIn("");
    callTwice(branch);

    branch.pass(minutes{30});

    EXPECT_EQ(ticketOf(branch).state, "called");
}

TEST(NoShowByItself, ComesAfterARestartOfTheMachineToo) {
    TestBranch branch{missingAfterTwoCalls()};
    branch.checkIn("");
    callTwice(branch);
    branch.pass(minutes{2});

    branch.restart("boot-2");
    branch.pass(minutes{3} - seconds{1});
    EXPECT_EQ(ticketOf(branch).state, "called") << "while nothing ran nobody could say that they are there";
    branch.pass(seconds{2});

    EXPECT_EQ(ticketOf(branch).state, "no_show");
}

TEST(NoShowByItself, IsNotHastenedByAClockThatIsSet) {
    TestBranch branch{missingAfterTwoCalls()};
    branch.checkIn("");
    callTwice(branch);

    branch.clock.jump(minutes{5});
    branch.pass(minutes{2});
    EXPECT_EQ(ticketOf(branch).state, "called");
    branch.clock.jump(-std::chrono::hours{1});
    branch.pass(minutes{1});

    EXPECT_EQ(ticketOf(branch).state, "no_show");
}

TEST(NoShowByItself, IsTakenBackAtTheDeskForTheRestOfTheDay) {
    TestBranch branch{missingAfterTwoCalls()};
    branch.checkIn("");
    callTwice(branch);
    branch.pass(minutes{20});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{"1"}).state, "called");
}

TEST(Reminder, ShowsOnTheParkedTicketOnceItsTimeHasCome) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1", "X-ray", minutes{10}});
    EXPECT_NE(ticketOf(branch).remindAt, "");

    branch.pass(minutes{10} - seconds{1});
    EXPECT_FALSE(ticketOf(branch).reminded);
    branch.service->takeChanges();
    branch.pass(seconds{1});

    EXPECT_TRUE(ticketOf(branch).reminded);
    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Queue));
    branch.pass(minutes{10});
    EXPECT_FALSE(branch.service->takeChanges().contains(wire::Topic::Queue)) << "once";
}

TEST(Reminder, ComesAfterARestartAndIsForgottenOnceTheTicketGoesOn) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1", {}, minutes{10}});
    branch.restart("boot-2");
    branch.pass(minutes{10} + seconds{1});
    EXPECT_TRUE(ticketOf(branch).reminded);

    branch.expect<wire::StepChanged>(wire::Resume{"A001", "1"});

    EXPECT_FALSE(ticketOf(branch).reminded);
    EXPECT_EQ(ticketOf(branch).remindAt, "");
}

TEST(Reminder, ComesWithinADay) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    EXPECT_EQ(branch.refusal(wire::Park{"1", {}, std::chrono::hours{25}}), "remind_range");
}

TEST(NoShowByItself, DoesNotComeAgainOnceStaffHaveTakenItBack) {
    TestBranch branch{missingAfterTwoCalls()};
    branch.checkIn(kAna);
    callTwice(branch);
    branch.pass(minutes{3});
    ASSERT_EQ(ticketOf(branch).state, "no_show");

    branch.expect<wire::StepChanged>(wire::Undo{{}, "A001"});
    branch.pass(minutes{10});
    EXPECT_EQ(ticketOf(branch).state, "called");

    branch.expect<wire::StepChanged>(wire::Recall{"1"});
    branch.pass(minutes{3});
    EXPECT_EQ(ticketOf(branch).state, "no_show") << "it was called again since";
}

TEST(NoShowByItself, GivesEverybodyTheirTimeAfterARestart) {
    TestBranch branch{missingAfterTwoCalls()};
    branch.checkIn(kAna);
    callTwice(branch);
    branch.clock.advance(minutes{10});  // nobody runs
    branch.restart();

    branch.pass(minutes{3} - seconds{1});
    EXPECT_EQ(ticketOf(branch).state, "called");
    branch.pass(seconds{1});
    EXPECT_EQ(ticketOf(branch).state, "no_show");
}

}  // namespace
}  // namespace turnbell
