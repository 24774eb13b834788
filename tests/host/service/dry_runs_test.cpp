#include "host/service/dry_runs.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

using namespace std::chrono_literals;

class DryRuns : public testing::Test {
protected:
    static Catalog catalog() {
        auto catalog = smallCatalog();
        catalog.services.push_back(Service{"V", {{{"en", "Urgent"}}}, "A"});
        catalog.services.back().priority = 1;
        catalog.profiles = {{.code = "P", .name = {{{"en", "All"}}}}};
        for (auto& desk : catalog.desks) {
            desk.queues.clear();
            desk.profile = "P";
        }
        return catalog;
    }

    /// Desk 1 serves everybody who waits, ten minutes each.
    void serveAll() {
        while (branch_.ask(wire::CallNext{"1"})) {
            branch_.expect<wire::StepChanged>(wire::Confirm{"1"});
            branch_.pass(10min);
        }
        branch_.expect<wire::StepChanged>(wire::Finish{.desk = "1"});
    }

    void call(const std::string& desk) {
        branch_.expect<wire::StepChanged>(wire::CallNext{desk});
        branch_.expect<wire::StepChanged>(wire::Confirm{desk});
    }

    /// From one call of the rules as they are to the next, one desk being open.
    std::vector<milliseconds> gaps() {
        std::vector<int> calls;  // minutes after midnight, of "2026-11-22T09:30:00.000Z"
        for (const auto& row : branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {}}).tickets) {
            if (!row.today.empty()) {
                calls.push_back(std::stoi(row.today.substr(11, 2)) * 60 + std::stoi(row.today.substr(14, 2)));
            }
        }
        std::ranges::sort(calls);
        std::vector<milliseconds> gaps;
        for (std::size_t i = 1; i < calls.size(); ++i) {
            gaps.push_back((calls[i] - calls[i - 1]) * 1min);
        }
        return gaps;
    }

    /// The tickets in the order in which a run calls them.
    static std::string order(const wire::DryRun& run, std::string wire::DryRunRow::*calledAt) {
        std::map<std::string, std::string> byTime;
        for (const auto& row : run.tickets) {
            byTime[row.*calledAt] = row.ticket;
        }
        std::string text;
        for (const auto& [time, ticket] : byTime) {
            text += (text.empty() ? "" : " ") + ticket;
        }
        return text;
    }

    TestBranch branch_{catalog()};
};

TEST_F(DryRuns, SayWhoWouldHaveBeenCalledWhen) {
    for (const auto* const service : {"A", "A", "V", "V"}) {
        branch_.checkIn("", "", service);
        branch_.pass(1min);
    }
    serveAll();

    const auto run =
        branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {.ratio = Ratio{.normal = 1, .priority = 1}}});

    EXPECT_EQ(order(run, &wire::DryRunRow::calledAt), "A003 A004 A001 A002");
    EXPECT_EQ(order(run, &wire::DryRunRow::today), "A003 A004 A001 A002") << "the rules as they are";
    EXPECT_EQ(order(run, &wire::DryRunRow::changed), "A003 A001 A004 A002");
    ASSERT_EQ(run.means.size(), 2U);
    EXPECT_EQ(run.means[0].tickets, 2);
    EXPECT_EQ(run.means[0].today - run.means[0].changed, 300) << "one of two is called ten minutes earlier";
    EXPECT_EQ(run.means[1].changed - run.means[1].today, 300);
}

TEST_F(DryRuns, KeepADeskBusyForAsLongAsItHadTheCustomer) {
    branch_.checkIn("", "", "A");
    branch_.checkIn("", "", "A");
    call("1");
    branch_.pass(4min);
    branch_.expect<wire::StepChanged>(wire::Park{"1"});
    call("1");
    branch_.pass(30min);
    branch_.expect<wire::StepChanged>(wire::Finish{.desk = "1"});
    branch_.expect<wire::StepChanged>(wire::Resume{"A001", "1"});
    branch_.pass(2min);
    branch_.expect<wire::StepChanged>(wire::Finish{.desk = "1"});

    EXPECT_EQ(gaps(), (std::vector<milliseconds>{6min})) << "4 before it was parked, 2 after";
}

TEST_F(DryRuns, KeepADeskBusyWithEachPartOfATransferredVisit) {
    branch_.checkIn("", "", "A");
    branch_.checkIn("", "", "A");
    call("1");
    branch_.pass(4min);
    branch_.expect<wire::StepChanged>(wire::Transfer{.desk = "1", .service = "B"});
    call("1");
    branch_.pass(5min);
    call("1");
    branch_.pass(7min);
    branch_.expect<wire::StepChanged>(wire::Finish{.desk = "1"});

    EXPECT_EQ(gaps(), (std::vector<milliseconds>{4min, 5min}));
}

TEST_F(DryRuns, TakeTheMedianOfOneWhoIsStillAtTheDesk) {
    for (int i = 0; i < 3; ++i) {
        branch_.checkIn("", "", "A");
    }
    call("1");
    branch_.pass(10min);
    call("1");
    branch_.pass(25min);

    EXPECT_EQ(gaps(), (std::vector<milliseconds>{10min, 10min}));
}

TEST_F(DryRuns, DoNotTakeADeskThatWasLeftOpenBeforeForOneOfToday) {
    branch_.checkIn("", "", "A");
    serveAll();
    branch_.pass(20h);
    branch_.checkIn("", "", "A");
    branch_.pass(15min);
    serveAll();

    const auto run = branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {}});

    ASSERT_EQ(run.tickets.size(), 1U);
    EXPECT_EQ(run.tickets[0].today, run.tickets[0].calledAt) << "nobody was there before";
}

TEST_F(DryRuns, PassOverWhoAskedForMoreTime) {
    branch_.checkIn("", "", "V");
    branch_.pass(1s);
    branch_.checkIn("", "", "A");
    branch_.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    branch_.pass(1s);
    branch_.checkIn("", "", "A");
    branch_.expect<wire::Done>(wire::DeskOpen{"1"});
    serveAll();

    const auto run = branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {.ageing = 10min}});

    EXPECT_EQ(order(run, &wire::DryRunRow::today), "A002 A001 A003");
}

TEST_F(DryRuns, PassNobodyOverForTimeThatWasGivenAfterTheCall) {
    branch_.checkIn("", "", "V");
    branch_.pass(1s);
    branch_.checkIn("", "", "A");
    branch_.pass(1s);
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch_.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    serveAll();

    EXPECT_EQ(order(branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {}}), &wire::DryRunRow::today),
              "A001 A002");
}

TEST_F(DryRuns, PassOverUntilTheMomentThatWasTrueAtTheCall) {
    branch_.checkIn("", "", "V");
    branch_.checkIn("", "", "A");
    branch_.expect<wire::StepChanged>(wire::MoreTime{"A001"});  // for 10 min
    branch_.pass(11min);
    branch_.expect<wire::StepChanged>(wire::CallTicket{"A001", "1"});
    branch_.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    branch_.pass(1min);
    call("1");
    branch_.pass(10min);
    branch_.expect<wire::StepChanged>(wire::Finish{.desk = "1"});
    serveAll();

    const auto run = branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {}});

    EXPECT_EQ(run.tickets[0].today, run.tickets[0].calledAt) << "after the first ten minutes";
}

TEST_F(DryRuns, PutNobodyFirstWhoHadNotMissedACallYet) {
    for (int i = 0; i < 3; ++i) {
        branch_.checkIn("", "", "A");
        branch_.pass(1min);
    }
    branch_.expect<wire::StepChanged>(wire::CallTicket{"A003", "1"});
    branch_.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch_.expect<wire::StepChanged>(wire::Rejoin{"A003"});
    branch_.pass(1min);
    serveAll();

    const auto run = branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {}});

    EXPECT_EQ(order(run, &wire::DryRunRow::calledAt), "A003 A001 A002");
    EXPECT_EQ(order(run, &wire::DryRunRow::today), "A001 A002 A003");
}

TEST_F(DryRuns, ChangeNothing) {
    branch_.checkIn("", "", "A");
    branch_.checkIn("", "", "V");

    branch_.expect<wire::DryRun>(wire::DryRunQuery{"P", {.ageing = 1min}});

    EXPECT_EQ(branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).ticket, "A002");
}

TEST_F(DryRuns, RefuseRulesThatTheCatalogWouldRefuse) {
    EXPECT_EQ(branch_.refusal(wire::DryRunQuery{"Z", {}}), "profile_unknown");
    EXPECT_EQ(branch_.refusal(wire::DryRunQuery{"P", {.ratio = Ratio{.normal = 0, .priority = 0}}}),
              "catalog_invalid");
}

}  // namespace
}  // namespace turnbell
