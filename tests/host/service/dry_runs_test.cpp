#include "host/service/dry_runs.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

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
