#include "db/rollup_store.h"

#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using std::chrono::minutes;

DayFigures waited(const std::string& service, std::initializer_list<int> each) {
    DayFigures day;
    for (const auto time : each) {
        for (const auto& subject :
             {Subject{StatisticsBy::Day, ""}, Subject{StatisticsBy::Service, service}}) {
            ++day[subject][Count::Tickets];
            day[subject][Measure::WaitFirst].add(minutes{time});
        }
    }
    return day;
}

class RollupStoreTest : public testing::Test {
protected:
    void rollUp(const std::string& day, const DayFigures& figures) {
        rollups_.begin(day);
        rollups_.finish(day, figures);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    RollupStore rollups_{*database_};
};

TEST_F(RollupStoreTest, HasTheFiguresOfEachDay) {
    rollUp("2026-11-20", waited("A", {5}));
    rollUp("2026-11-21", waited("B", {7, 9}));

    const auto rows = rollups_.rows(RollupSpan::Day, StatisticsBy::Service, "2026-11-20", "2026-11-21");
    const auto one = rollups_.rows(RollupSpan::Day, StatisticsBy::Service, "2026-11-21", "2026-11-30");

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].period, "2026-11-20");
    EXPECT_EQ(rows[0].key, "A");
    EXPECT_EQ(rows[1].figures[Measure::WaitFirst].mean(), minutes{8});
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one[0].key, "B");
    EXPECT_EQ(rollups_.lastDay(), "2026-11-21");
}

TEST_F(RollupStoreTest, ReplacesTheFiguresByOutcomeToo) {
    const Subject resolved{StatisticsBy::Outcome, "resolved"};
    DayFigures day;
    day[resolved][Count::Served] = 3;
    rollUp("2026-11-20", day);
    day[resolved][Count::Served] = 2;
    rollUp("2026-11-20", day);

    const auto months = rollups_.rows(RollupSpan::Month, StatisticsBy::Outcome, "2026-11", "2026-11");

    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months[0].key, "resolved");
    EXPECT_EQ(months[0].figures[Count::Served], 2);
}

TEST_F(RollupStoreTest, AddsTheDaysOfAMonthUp) {
    rollUp("2026-11-20", waited("A", {5}));
    rollUp("2026-11-21", waited("A", {7}));
    rollUp("2026-12-01", waited("A", {100}));

    const auto rows = rollups_.rows(RollupSpan::Month, StatisticsBy::Service, "2026-11", "2026-11");

    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].figures[Count::Tickets], 2);
    EXPECT_EQ(rows[0].figures[Measure::WaitFirst].mean(), minutes{6});
}

TEST_F(RollupStoreTest, PutsACorrectedDayInPlaceOfTheFormerOne) {
    rollUp("2026-11-20", waited("A", {5}));
    rollUp("2026-11-21", waited("A", {50}));
    rollUp("2026-11-21", waited("B", {7}));

    const auto days = rollups_.rows(RollupSpan::Day, StatisticsBy::Service, "2026-11-21", "2026-11-21");
    const auto months = rollups_.rows(RollupSpan::Month, StatisticsBy::Service, "2026-11", "2026-11");

    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days[0].key, "B");
    ASSERT_EQ(months.size(), 2U);
    EXPECT_EQ(months[0].figures, (waited("A", {5})[{StatisticsBy::Service, "A"}]));
    EXPECT_EQ(months[1].figures[Measure::WaitFirst].mean(), minutes{7});
}

TEST_F(RollupStoreTest, ForgetsADayAltogether) {
    rollUp("2026-11-20", waited("A", {5}));

    rollups_.remove("2026-11-20");

    EXPECT_EQ(rollups_.lastDay(), "");
    EXPECT_TRUE(rollups_.rows(RollupSpan::Month, StatisticsBy::Service, "2026-11", "2026-11").empty());
}

TEST_F(RollupStoreTest, KeepsADayOpenThatWasOnlyBegun) {
    rollups_.begin("2026-11-20");

    EXPECT_EQ(rollups_.openDay(), "2026-11-20");
    EXPECT_TRUE(rollups_.anyOpen("2026-11-01", "2026-11-30"));
    EXPECT_FALSE(rollups_.anyOpen("2026-11-21", "2026-11-30"));

    rollups_.finish("2026-11-20", {});
    EXPECT_EQ(rollups_.openDay(), std::nullopt);
}

TEST_F(RollupStoreTest, OpensADayAgainInWhichSomethingChanges) {
    VisitStore visits{*database_};
    const auto visit = visits.insert(test::visitRow("A001"));
    auto step = test::stepRow(visit, visits.nextPlace());
    step.id = visits.insert(step);
    EventRow event;
    event.visit = visit;
    event.step = step.id;
    event.change = visits.nextChange();
    rollUp("2026-11-21", {});

    rollUp(test::kDay, {});
    visits.append(event, std::nullopt);
    EXPECT_EQ(rollups_.openDay(), test::kDay);

    rollUp(test::kDay, {});
    visits.markUndone(event.change);
    EXPECT_EQ(rollups_.openDay(), test::kDay);

    rollUp(test::kDay, {});
    visits.update(step);
    EXPECT_EQ(rollups_.openDay(), std::nullopt);
    step.service = "B";
    visits.update(step);
    EXPECT_EQ(rollups_.openDay(), test::kDay);
}

TEST_F(RollupStoreTest, KeepsADayOpenThatChangedWhileItWasRead) {
    VisitStore visits{*database_};
    EventRow event;
    event.visit = visits.insert(test::visitRow("A001"));

    rollups_.begin(test::kDay);
    visits.append(event, std::nullopt);
    rollups_.finish(test::kDay, {});

    EXPECT_EQ(rollups_.openDay(), test::kDay);
}

}  // namespace
}  // namespace turnbell::db
