#include "host/core/civil_time.h"
#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <cstddef>

namespace turnbell {
namespace {

using std::chrono::minutes;

class MoreTimeTest : public testing::Test {
protected:
    /// Desk 1 serves everything; V goes before A.
    static Catalog catalog() {
        auto catalog = smallCatalog();
        catalog.services.push_back(Service{"V", {{{"en", "Urgent"}}}, "A"});
        catalog.services.back().priority = 1;
        catalog.services.back().moreTime = minutes{5};
        catalog.desks.front().queues.clear();
        return catalog;
    }

    std::string next() { return branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).ticket; }
    void moreTime(const std::string& ticket) { branch_.expect<wire::StepChanged>(wire::MoreTime{ticket}); }

    wire::TicketRow shown(const std::string& ticket) {
        return branch_.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).ticket;
    }

    std::ptrdiff_t approaches() {
        return std::ranges::count(branch_.messages(), "approach", &wire::MessageRow::kind);
    }

    TestBranch branch_{catalog()};
};

TEST_F(MoreTimeTest, LetsTheOthersGoFirstWhereOneIsAloneInItsPriority) {
    branch_.checkIn("");
    branch_.checkIn("", "", "V");
    ASSERT_EQ(next(), "A002");

    moreTime("A002");

    EXPECT_EQ(next(), "A001");
    branch_.pass(minutes{5} - milliseconds{1});
    EXPECT_EQ(next(), "A001");
    branch_.pass(milliseconds{1});
    EXPECT_EQ(next(), "A002");
}

TEST_F(MoreTimeTest, LetsTheOthersGoFirstWhereOneIsAloneInItsQueue) {
    branch_.checkIn("", "", "B");
    branch_.checkIn("");

    moreTime("B001");

    EXPECT_EQ(next(), "A001");
    branch_.pass(minutes{10});
    EXPECT_EQ(next(), "B001");
}

TEST_F(MoreTimeTest, LetsTheOthersGoBeforeAnAppointmentWhoseTimeHasCome) {
    const auto soon = civilClock(branch_.clock.now().utc + minutes{1}, "Asia/Tbilisi");
    branch_.checkIn("");
    branch_.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .due = soon});
    branch_.pass(minutes{2});
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    ASSERT_EQ(shown("A002").state, "called");

    moreTime("A002");

    EXPECT_EQ(branch_.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A001");
    EXPECT_EQ(branch_.refusal(wire::MoreTime{"A002"}), "");
}

TEST_F(MoreTimeTest, SaysSoUntilWhen) {
    branch_.checkIn("");
    branch_.checkIn("", "", "V");
    moreTime("A002");
    const auto until = civilClock(branch_.clock.now().utc + minutes{5}, "Asia/Tbilisi");

    EXPECT_EQ(
        branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).sentence,
        "A001 is next, after under 1 min: A002, who has waited under 1 min, asked for more time, until " +
            until + ".");
    EXPECT_EQ(shown("A002").notBeforeAt, toIso8601(branch_.clock.now().utc + minutes{5}));
    branch_.expect<wire::StepChanged>(wire::Leave{"A001"});
    EXPECT_EQ(
        branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).sentence,
        "A002 is next, after under 1 min: nobody else waits for this desk; it asked for more time, until " +
            until + ".");
}

TEST_F(MoreTimeTest, SaysSoOfOneWhoCameFirstAndWentBackInTheLine) {
    branch_.checkIn("");
    branch_.pass(seconds{20});
    branch_.checkIn("");
    moreTime("A001");

    const auto why = branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).why;

    EXPECT_EQ(why.reason, CallReason::MoreTime);
    EXPECT_EQ(why.ticket, "A002");
    EXPECT_EQ(why.until, civilClock(branch_.clock.now().utc + minutes{10}, "Asia/Tbilisi"));
    branch_.pass(minutes{10});
    EXPECT_EQ(branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).why.reason, CallReason::Placed);
}

TEST_F(MoreTimeTest, SaysSoOfATicketThatIsAskedAbout) {
    branch_.checkIn("", "", "V");
    branch_.checkIn("");
    branch_.checkIn("");
    moreTime("A003");
    const auto until = civilClock(branch_.clock.now().utc + minutes{10}, "Asia/Tbilisi");

    const auto answer = branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", "A003"});

    EXPECT_EQ(answer.before, 2);
    EXPECT_THAT(answer.sentence, testing::EndsWith(". A003 asked for more time, until " + until + "."));
}

TEST_F(MoreTimeTest, IsKeptOverARestartAndAReboot) {
    branch_.checkIn("");
    branch_.checkIn("", "", "V");
    moreTime("A002");

    branch_.restart();
    EXPECT_EQ(next(), "A001");
    branch_.pass(minutes{2});
    branch_.restart("another boot");
    EXPECT_EQ(next(), "A001");
    branch_.pass(minutes{3});
    EXPECT_EQ(next(), "A002");
}

TEST_F(MoreTimeTest, TellsEverybodyOnceItIsOver) {
    branch_.checkIn("");
    branch_.checkIn("", "", "V");
    moreTime("A002");
    branch_.pass(minutes{5} - milliseconds{1});
    branch_.service->takeChanges();

    branch_.pass(milliseconds{1});

    const auto changes = branch_.service->takeChanges();
    EXPECT_TRUE(changes.contains(wire::Topic::Queue));
    EXPECT_TRUE(changes.contains(wire::Topic::Board));
    branch_.pass(milliseconds{1});
    EXPECT_FALSE(branch_.service->takeChanges().contains(wire::Topic::Queue)) << "once";
}

TEST_F(MoreTimeTest, TellsEachEndOfSeveral) {
    branch_.checkIn("");
    branch_.checkIn("", "", "V");
    moreTime("A001");
    moreTime("A002");
    branch_.pass(minutes{6});
    branch_.restart();
    branch_.pass(minutes{4} - milliseconds{1});
    branch_.service->takeChanges();

    branch_.pass(milliseconds{1});

    EXPECT_TRUE(branch_.service->takeChanges().contains(wire::Topic::Queue));
}

TEST_F(MoreTimeTest, LeadsToTheApproachTextOnceItIsOver) {
    for (int i = 0; i < 4; ++i) {
        branch_.checkIn("");
    }
    branch_.checkIn("+995555123456", "", "V");
    moreTime("A005");
    branch_.pass(minutes{5} - milliseconds{1});
    EXPECT_EQ(approaches(), 0);

    branch_.pass(milliseconds{1});

    EXPECT_EQ(approaches(), 1);
    branch_.pass(minutes{5});
    EXPECT_EQ(approaches(), 1) << "once";
}

TEST_F(MoreTimeTest, LeadsToTheApproachTextOnceTheDiskTakesThatItIsOver) {
    for (int i = 0; i < 4; ++i) {
        branch_.checkIn("");
    }
    branch_.checkIn("+995555123456", "", "V");
    moreTime("A005");
    branch_.pass(minutes{5} - milliseconds{1});
    branch_.clock.advance(milliseconds{1});

    auto* const disk = branch_.database->handle().getHandle();
    sqlite3_commit_hook(
        disk, [](void* /*unused*/) { return 1; }, nullptr);
    branch_.service->tick(branch_.clock.now());
    sqlite3_commit_hook(disk, nullptr, nullptr);
    ASSERT_EQ(approaches(), 0);
    branch_.service->tick(branch_.clock.now());

    EXPECT_EQ(approaches(), 1);
}

TEST_F(MoreTimeTest, IsTakenBackByAnUndo) {
    branch_.checkIn("");
    branch_.checkIn("", "", "V");
    moreTime("A002");

    branch_.expect<wire::StepChanged>(wire::Undo{.desk = {}, .ticket = "A002"});

    EXPECT_EQ(next(), "A002");
    EXPECT_EQ(shown("A002").notBeforeAt, "");
    EXPECT_EQ(shown("A002").deferrals, 0);
}

TEST_F(MoreTimeTest, LeavesATicketToACallOfItsOwnAndToADeskThatHasNobodyElse) {
    branch_.checkIn("");
    branch_.checkIn("", "", "V");
    moreTime("A002");
    EXPECT_EQ(branch_.expect<wire::StepChanged>(wire::CallTicket{"A002", "1", "is back"}).ticket, "A002");

    branch_.expect<wire::StepChanged>(wire::MoreTime{"A002"});
    branch_.expect<wire::StepChanged>(wire::Leave{"A001"});
    EXPECT_EQ(branch_.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A002");
}

TEST_F(MoreTimeTest, EndsWhenTheCallWasMissedAndTheCustomerIsBack) {
    branch_.checkIn("", "", "V");
    moreTime("A001");
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch_.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch_.checkIn("");

    branch_.expect<wire::StepChanged>(wire::Rejoin{"A001"});

    EXPECT_EQ(next(), "A001");
}

}  // namespace
}  // namespace turnbell
