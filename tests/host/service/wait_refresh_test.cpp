#include "host/service/wait_refresh.h"

#include "tests/host/service/served_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using test::atDesk;

constexpr int kAll = 5000;

struct Refreshed {
    int slices = 0;
    std::map<StepId, WaitForecast> waiting;
    std::map<std::string, WaitForecast> services;
};

class WaitRefreshTest : public testing::Test {
protected:
    Refreshed refreshed(TestBranch& branch) {
        BranchState state{*branch.database, branch.clock.bootId()};
        WaitFeed feed{state};
        feed.begin(branch.clock.now());
        EXPECT_TRUE(feed.read(kAll));
        WaitRefresh refresh{state, feed, branch.clock.now()};
        int slices = 1;
        while (!refresh.step()) {
            ++slices;
        }
        return {slices, refresh.forecasts(), refresh.ofServices()};
    }
};

TEST_F(WaitRefreshTest, SaysHowLongEachOneWaitsAndWhoeverComesNow) {
    test::ServedBranch branch;
    branch.serve(12);
    const auto first = StepId{branch.checkIn("").visit};
    const auto second = StepId{branch.checkIn("").visit};

    const auto waits = refreshed(branch);

    ASSERT_EQ(waits.waiting.size(), 2U);
    EXPECT_LT(waits.waiting.at(first).p50, 60);
    EXPECT_NEAR(waits.waiting.at(second).p50, 600, 240);
    ASSERT_EQ(waits.services.size(), 1U);
    EXPECT_GT(waits.services.at("A").p50, waits.waiting.at(second).p50 + 300);
    EXPECT_LE(waits.waiting.at(second).p20, waits.waiting.at(second).p50);
    EXPECT_LE(waits.waiting.at(second).p50, waits.waiting.at(second).p90);
}

TEST_F(WaitRefreshTest, SaysTheSameTwiceOfTheSameBranch) {
    test::ServedBranch branch;
    branch.serve(3);
    const auto one = StepId{branch.checkIn("").visit};
    branch.checkIn("");

    EXPECT_EQ(refreshed(branch).waiting.at(one).p90, refreshed(branch).waiting.at(one).p90);
    EXPECT_EQ(refreshed(branch).services.at("A").p50, refreshed(branch).services.at("A").p50);
}

TEST_F(WaitRefreshTest, FollowsTheCallingRulesOfTheCatalogAndTheRatioThatWasCounted) {
    auto catalog = test::ServedBranch::oneDesk();
    test::ServedBranch branch{catalog};
    branch.serve(12);
    branch.checkIn("");
    branch.callNext();
    std::vector<StepId> normal;
    for (int i = 0; i < 3; ++i) {
        normal.push_back(StepId{branch.checkIn("").visit});
    }
    std::vector<StepId> urgent;
    for (int i = 0; i < 3; ++i) {
        wire::CheckIn command;
        command.priority = 5;
        urgent.push_back(StepId{branch.arrive(command).visit});
    }
    const auto strict = refreshed(branch);
    catalog.profiles = {{"p", {{{"en", "Counter"}}}, {"A"}, {.ratio = Ratio{.normal = 1, .priority = 1}}}};
    catalog.desks.front().queues.clear();
    catalog.desks.front().profile = "p";
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    const auto ratio = refreshed(branch);

    EXPECT_GT(strict.waiting.at(normal[0]).p50, strict.waiting.at(urgent[2]).p50);
    EXPECT_LT(ratio.waiting.at(normal[0]).p50, ratio.waiting.at(urgent[2]).p50);
}

TEST_F(WaitRefreshTest, IsCutSoThatASliceDoesNotGrowWithTheBranch) {
    EXPECT_EQ(runsOfASlice(0, 1), WaitEstimator::kRuns);
    EXPECT_LE(runsOfASlice(200, 20) * 221, 8000U);
    EXPECT_GE(runsOfASlice(200, 20), 8U);
    EXPECT_EQ(runsOfASlice(1'000'000, 20), 1U);
}

TEST_F(WaitRefreshTest, TakesSoManySlicesForTwoHundredAtTwentyDesks) {
    auto catalog = smallCatalog();
    catalog.desks.clear();
    for (int i = 1; i <= 20; ++i) {
        catalog.desks.push_back({std::to_string(i), {{{"en", "Desk"}}}, {"A", "B"}});
    }
    TestBranch branch{catalog};
    for (int i = 1; i <= 20; ++i) {
        branch.checkIn("");
        branch.expect<wire::StepChanged>(atDesk<wire::CallNext>(std::to_string(i)));
    }
    for (int i = 0; i < 200; ++i) {
        branch.checkIn("", {}, i % 2 == 0 ? "A" : "B");
    }

    const auto waits = refreshed(branch);

    EXPECT_EQ(waits.waiting.size(), 200U);
    EXPECT_EQ(waits.services.size(), 2U);
    EXPECT_GE(waits.slices, static_cast<int>(WaitEstimator::kRuns / runsOfASlice(200, 20)));
}

}  // namespace
}  // namespace turnbell
