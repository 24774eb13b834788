#include "host/service/day_reading.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::minutes;

class DayReadingTest : public testing::Test {
protected:
    std::string today() const { return state_.serviceDay(branch_.clock.now()); }

    std::int64_t tickets(const DayReading& reading) const {
        auto figures = reading.figures(branch_.clock.now().utc);
        return figures[{StatisticsBy::Day, ""}][Count::Tickets];
    }

    TestBranch branch_;
    BranchState state_{*branch_.database, "boot-1"};
};

TEST_F(DayReadingTest, ReadsSomeVisitsAtATime) {
    for (int i = 0; i < 5; ++i) {
        branch_.checkIn("");
    }
    DayReading reading{state_, today()};

    reading.read(2);
    EXPECT_EQ(tickets(reading), 2);
    EXPECT_FALSE(reading.whole());
    reading.read(2);
    reading.read(2);

    EXPECT_EQ(tickets(reading), 5);
    EXPECT_TRUE(reading.whole());
}

TEST_F(DayReadingTest, FollowsWhatChangesAfterIt) {
    branch_.checkIn("");
    DayReading reading{state_, today()};
    reading.read(10);

    branch_.checkIn("");
    branch_.expect<wire::StepChanged>(wire::CallNext{.desk = "1"});
    reading.refresh();

    auto figures = reading.figures(branch_.clock.now().utc);
    EXPECT_EQ((figures[{StatisticsBy::Day, ""}][Count::Tickets]), 2);
    EXPECT_EQ((figures[{StatisticsBy::Day, ""}][Measure::WaitFirst].count()), 1);
}

TEST_F(DayReadingTest, TakesNoVisitsOfOtherDays) {
    branch_.checkIn("");
    const auto first = today();
    branch_.clock.advance(days{1});
    branch_.checkIn("");
    DayReading reading{state_, today()};

    reading.read(10);
    reading.refresh();

    EXPECT_NE(first, today());
    EXPECT_EQ(tickets(reading), 1);
}

TEST_F(DayReadingTest, OfAnEmptyDayHasNothing) {
    DayReading reading{state_, "2020-01-01"};

    EXPECT_TRUE(reading.whole());
    EXPECT_TRUE(reading.figures(std::nullopt).empty());
}

}  // namespace
}  // namespace turnbell
