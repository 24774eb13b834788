#include "db/history_store.h"

#include "db/run_store.h"
#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

class HistoryStoreTest : public testing::Test {
protected:
    VisitId visitOn(const std::string& day) {
        auto row = test::visitRow("A001");
        row.serviceDay = day;
        return visits_.insert(row);
    }

    StepId stepOf(VisitId visit) { return visits_.insert(test::stepRow(visit, visits_.nextPlace())); }

    void happened(VisitId visit, StepId step, StepEvent event, std::int64_t ms,
                  const std::string& desk = {}) {
        EventRow row;
        row.visit = visit;
        row.step = step;
        row.event = event;
        row.actor = "Nino";
        row.desk = desk;
        row.at = test::at(ms);
        row.change = visits_.nextChange();
        visits_.append(row, std::nullopt);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    RunStore runs_{*database_};
    HistoryStore history_{*database_};
};

TEST_F(HistoryStoreTest, GoesFromDayToDayWithVisits) {
    const auto first = visitOn("2026-11-19");
    visitOn("2026-11-22");
    const auto second = visitOn("2026-11-19");

    EXPECT_EQ(history_.nextDay(""), "2026-11-19");
    EXPECT_EQ(history_.nextDay("2026-11-19"), "2026-11-22");
    EXPECT_EQ(history_.nextDay("2026-11-22"), std::nullopt);
    EXPECT_EQ(history_.visitsOf("2026-11-19"), (std::vector{first, second}));
    EXPECT_EQ(history_.dayOf(second), "2026-11-19");
}

TEST_F(HistoryStoreTest, KnowsWhoIsInTheBranch) {
    const auto gone = visitOn(test::kDay);
    const auto here = visitOn(test::kDay);
    auto ended = test::stepRow(gone, visits_.nextPlace());
    ended.state = StepState::Done;
    visits_.insert(ended);
    stepOf(here);

    EXPECT_EQ(history_.liveVisits(), std::vector{here});
}

TEST_F(HistoryStoreTest, HasTheEventsOfEachStepInOrder) {
    const auto visit = visitOn(test::kDay);
    const auto first = stepOf(visit);
    const auto second = stepOf(visit);
    runs_.begin(test::at(0));
    happened(visit, first, StepEvent::CheckIn, 0);
    happened(visit, second, StepEvent::Transfer, 5000, "1");
    runs_.begin(test::at(0));
    happened(visit, first, StepEvent::Transfer, 5000, "1");

    const auto steps = history_.steps(visit);

    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].step, first);
    EXPECT_EQ(steps[0].service, "A");
    ASSERT_EQ(steps[0].events.size(), 2U);
    EXPECT_EQ(steps[0].events[0].event, StepEvent::CheckIn);
    EXPECT_EQ(steps[0].events[0].when.run, 1);
    EXPECT_EQ(steps[0].events[1].when.run, 2);
    EXPECT_EQ(steps[0].events[1].desk, "1");
    EXPECT_EQ(steps[0].events[1].actor, "Nino");
    EXPECT_TRUE(steps[0].events[1].when.at == test::at(5000));
    EXPECT_EQ(steps[1].events.size(), 1U);
}

TEST_F(HistoryStoreTest, HasTheChangesOfDesksInATime) {
    runs_.begin(test::at(0));
    for (const auto ms : {1000, 2000, 3000}) {
        DeskEventRow row;
        row.desk = "1";
        row.to = ms == 2000 ? DeskState::Idle : DeskState::Closed;
        row.actor = "Nino";
        row.at = test::at(ms);
        visits_.append(row);
    }

    const auto changes = history_.deskChanges(test::at(2000).utc, test::at(3000).utc);

    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].desk, "1");
    EXPECT_EQ(changes[0].to, DeskState::Idle);
    EXPECT_EQ(changes[0].actor, "Nino");
    EXPECT_EQ(changes[0].party, Party::Staff);
    EXPECT_EQ(changes[0].when.run, 1);
    EXPECT_EQ(history_.nextDeskChange(test::at(1001).utc), test::at(2000).utc);
    EXPECT_EQ(history_.nextDeskChange(test::at(3000).utc), test::at(3000).utc);
    EXPECT_EQ(history_.nextDeskChange(test::at(3001).utc), std::nullopt);
}

TEST_F(HistoryStoreTest, NamesTheVisitsThatHaveChanged) {
    const auto one = visitOn(test::kDay);
    const auto other = visitOn(test::kDay);
    const auto stepOfOne = stepOf(one);
    happened(one, stepOfOne, StepEvent::CheckIn, 0);
    const auto before = history_.changedSince(0);
    happened(other, stepOf(other), StepEvent::CheckIn, 1000);
    happened(one, stepOfOne, StepEvent::Call, 2000, "1");
    happened(one, stepOfOne, StepEvent::Confirm, 3000, "1");

    const auto after = history_.changedSince(before.last);

    EXPECT_EQ(before.visits, std::vector{one});
    EXPECT_EQ(after.visits, (std::vector{one, other}));
    EXPECT_EQ(history_.changedSince(after.last).visits, std::vector<VisitId>{});
    EXPECT_EQ(history_.changedSince(after.last).last, after.last);
    EXPECT_EQ(history_.lastEvent(), after.last);
}

}  // namespace
}  // namespace turnbell::db
