#include "host/service/auto_calls.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

/// Desk 1 calls by itself after ten seconds, desk 2 does not.
Catalog callingByItself(milliseconds after = seconds{10}) {
    auto catalog = smallCatalog();
    WorkProfile counter{.code = "counter", .name = {{{"en", "Counter"}}}, .queues = {"A"}};
    counter.rules.autoCall = true;
    counter.rules.autoCallAfter = after;
    catalog.profiles.push_back(counter);
    catalog.desks.front().queues.clear();
    catalog.desks.front().profile = "counter";
    return catalog;
}

class AutoCallsTest : public testing::Test {
protected:
    std::string at(const std::string& desk) {
        const auto row = visits_.atDesk(desk);
        return row ? row->visit.ticket + " " + toString(row->step.state) : "";
    }

    void open(const std::string& desk = "1") { branch_.expect<wire::Done>(wire::DeskOpen{desk}); }

    TestBranch branch_{callingByItself()};
    db::VisitStore visits_{*branch_.database};
};

TEST_F(AutoCallsTest, CallOnceTheDeskHasBeenIdleForLongEnough) {
    branch_.checkIn("");
    branch_.pass(minutes{5});
    open();

    branch_.pass(seconds{9});
    EXPECT_EQ(at("1"), "");
    branch_.pass(seconds{1});

    EXPECT_EQ(at("1"), "A001 called");
    const auto call = visits_.lastMove(visits_.atDesk("1")->visit.id);
    EXPECT_EQ(call->party, Party::System);
    EXPECT_EQ(call->actor, "system");
    EXPECT_EQ(call->reason, "alone");
}

TEST_F(AutoCallsTest, GiveWhoHasJustComeTheSameTime) {
    open();
    branch_.pass(minutes{5});
    branch_.checkIn("");

    branch_.pass(seconds{9});
    EXPECT_EQ(at("1"), "");
    branch_.pass(seconds{1});

    EXPECT_EQ(at("1"), "A001 called");
}

TEST_F(AutoCallsTest, GiveWhoIsCorrectedIntoTheLineOfAnIdleDeskTheSameTime) {
    open();
    branch_.checkIn("", "", "B");
    branch_.pass(minutes{5});
    ASSERT_EQ(at("1"), "");
    branch_.expect<wire::StepChanged>(wire::VisitChange{
        .ticket = "B001", .phone = {}, .firstName = {}, .lastName = {}, .language = {}, .service = "A"});

    branch_.pass(seconds{9});
    EXPECT_EQ(at("1"), "");
    branch_.pass(seconds{1});

    EXPECT_EQ(at("1"), "B001 called");
}

TEST_F(AutoCallsTest, DoNotWaitAnewForWhoseNameIsCorrected) {
    open();
    branch_.checkIn("");
    branch_.pass(seconds{6});
    branch_.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = {}, .firstName = "Ana", .lastName = {}, .language = {}});

    branch_.pass(seconds{4});

    EXPECT_EQ(at("1"), "A001 called");
}

TEST_F(AutoCallsTest, GoByTheCallingRules) {
    branch_.checkIn("");
    wire::CheckIn urgent{.service = "A"};
    urgent.priority = 5;
    branch_.expect<wire::CheckedIn>(urgent);
    open();

    branch_.pass(seconds{10});

    EXPECT_EQ(at("1"), "A002 called");
}

TEST_F(AutoCallsTest, CountFromTheLastFinish) {
    branch_.checkIn("");
    branch_.checkIn("");
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch_.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch_.pass(minutes{3});
    branch_.expect<wire::StepChanged>(wire::Finish{"1"});

    branch_.pass(seconds{9});
    EXPECT_EQ(at("1"), "");
    branch_.pass(seconds{1});

    EXPECT_EQ(at("1"), "A002 called");
}

TEST_F(AutoCallsTest, LeavePausedAndClosedDesksAndThoseThatDoNotWantItAlone) {
    branch_.checkIn("");
    open("2");
    branch_.pass(minutes{5});
    EXPECT_EQ(at("1") + at("2"), "") << "desk 1 is closed";

    open();
    branch_.expect<wire::Done>(wire::DeskPause{"1", "lunch"});
    branch_.pass(minutes{5});
    EXPECT_EQ(at("1"), "");

    open();
    branch_.pass(seconds{10});
    EXPECT_EQ(at("1"), "A001 called");
}

TEST_F(AutoCallsTest, LeaveWhoAskedForMoreTimeAloneUntilThen) {
    branch_.checkIn("");
    open();
    branch_.pass(seconds{10});
    ASSERT_EQ(at("1"), "A001 called");
    branch_.expect<wire::StepChanged>(wire::MoreTime{"A001"});

    branch_.pass(minutes{10} - milliseconds{1});
    EXPECT_EQ(at("1"), "");
    branch_.pass(milliseconds{1});
    EXPECT_EQ(at("1"), "A001 called");
}

TEST_F(AutoCallsTest, CallTheNextOneWhileSomebodyHasMoreTime) {
    branch_.checkIn("");
    branch_.checkIn("");
    open();
    branch_.expect<wire::StepChanged>(wire::MoreTime{"A001"});

    branch_.pass(seconds{10});

    EXPECT_EQ(at("1"), "A002 called");
}

TEST_F(AutoCallsTest, WorkOnAfterARestart) {
    open();
    branch_.checkIn("");
    branch_.pass(seconds{5});
    branch_.restart();
    branch_.pass(seconds{4});
    EXPECT_EQ(at("1"), "");

    branch_.pass(seconds{1});

    EXPECT_EQ(at("1"), "A001 called");
}

TEST_F(AutoCallsTest, WorkOnAfterTheMachineStartedAgain) {
    open();
    branch_.checkIn("");
    branch_.pass(seconds{5});
    branch_.restart("another boot");

    branch_.pass(seconds{10});

    EXPECT_EQ(at("1"), "A001 called");
}

TEST_F(AutoCallsTest, DoNotCallATicketAgainAtOnceThatWasTakenBack) {
    branch_.checkIn("");
    open();
    branch_.pass(seconds{10});
    ASSERT_EQ(at("1"), "A001 called");

    branch_.expect<wire::StepChanged>(wire::Undo{.desk = "1"});
    branch_.pass(seconds{9});
    EXPECT_EQ(at("1"), "");
    branch_.pass(seconds{1});

    EXPECT_EQ(at("1"), "A001 called");
}

TEST(AutoCallsAtOnce, LeaveTimeToPauseTheDeskAfterAnUndo) {
    TestBranch branch{callingByItself(milliseconds{0})};
    db::VisitStore visits{*branch.database};
    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    branch.checkIn("");
    branch.pass(milliseconds{1});
    ASSERT_TRUE(visits.atDesk("1"));

    branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"});
    branch.pass(seconds{9});
    EXPECT_FALSE(visits.atDesk("1"));
    branch.expect<wire::Done>(wire::DeskPause{"1", "lunch"});
    branch.pass(minutes{5});

    EXPECT_FALSE(visits.atDesk("1"));
}

TEST(AutoCallsOfTwoDesks, GiveThemDifferentTickets) {
    auto catalog = callingByItself();
    catalog.profiles.back().queues.clear();  // all
    catalog.desks.back().queues.clear();
    catalog.desks.back().profile = "counter";
    TestBranch branch{catalog};
    db::VisitStore visits{*branch.database};
    branch.checkIn("");
    branch.checkIn("");
    branch.expect<wire::Done>(wire::DeskOpen{"2"});
    branch.pass(seconds{1});
    branch.expect<wire::Done>(wire::DeskOpen{"1"});

    branch.pass(seconds{20});

    EXPECT_EQ(visits.atDesk("2")->visit.ticket, "A001") << "it had been idle for longer";
    EXPECT_EQ(visits.atDesk("1")->visit.ticket, "A002");
}

}  // namespace
}  // namespace turnbell
