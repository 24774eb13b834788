#include "tools/bench/eta/estimate.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;
using std::chrono::minutes;

class EstimateTest : public testing::Test {
protected:
    EstimateTest() {
        estimate_.observe({.kind = Kind::DeskOpen, .at = minutes{480}, .desk = 0, .queues = {0}});
        issue(1, 481);
    }

    void issue(int ticket, int minute) {
        estimate_.observe({.kind = Kind::Issue, .at = minutes{minute}, .ticket = ticket, .queue = 0});
    }

    Estimate estimate_;
};

TEST_F(EstimateTest, ForecastsNoWaitWhereADeskIsIdle) {
    EXPECT_LT(estimate_.forecast(1).p50, 0.5);
}

TEST_F(EstimateTest, ForecastsOfOneWhoIsServedAndOthersAreInMinutesAndInOrder) {
    estimate_.observe({.kind = Kind::Call, .at = minutes{481}, .ticket = 1, .desk = 0});
    issue(2, 482);
    issue(3, 483);

    const auto last = estimate_.forecast(3);

    EXPECT_LE(last.p20, last.p50);
    EXPECT_LE(last.p50, last.p90);
    EXPECT_GT(last.p50, estimate_.forecast(2).p50);
    EXPECT_LT(last.p90, 240);
}

TEST_F(EstimateTest, RefreshesAllWhoWait) {
    estimate_.observe({.kind = Kind::Call, .at = minutes{481}, .ticket = 1, .desk = 0});
    issue(2, 482);
    issue(3, 483);

    const auto all = estimate_.refresh();

    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].first, 2);
    EXPECT_EQ(all[1].first, 3);
}

TEST_F(EstimateTest, AReplayCanBePlayedInSlices) {
    estimate_.observe({.kind = Kind::Call, .at = minutes{481}, .ticket = 1, .desk = 0});
    issue(2, 482);
    auto replay = estimate_.replay();
    int slices = 1;
    while (!replay.step(8)) {
        ++slices;
    }
    EXPECT_EQ(slices, 32);
    EXPECT_EQ(estimate_.read(replay).front().second.p50, estimate_.refresh().front().second.p50);
}

TEST_F(EstimateTest, ThrowsWhereTheEstimateRefusesAnEvent) {
    EXPECT_THROW(estimate_.observe({.kind = Kind::Finish, .at = minutes{482}, .ticket = 9}),
                 std::logic_error);
    EXPECT_THROW(estimate_.forecast(9), std::logic_error);
}

}  // namespace
}  // namespace turnbell::bench::eta
