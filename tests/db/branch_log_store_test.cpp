#include "db/branch_log_store.h"

#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

class BranchLogStoreTest : public testing::Test {
protected:
    StepId stepOn(const std::string& day) {
        auto visit = test::visitRow("A001");
        visit.serviceDay = day;
        visit.due = test::at(7000).utc;
        visit.id = visits_.insert(visit);
        auto step = test::stepRow(visit.id, visits_.nextPlace());
        step.onlyDesk = "2";
        step.notBefore = test::at(8000);
        step.priority = 3;
        step.id = visits_.insert(step);
        return step.id;
    }

    std::int64_t happened(StepId step, StepEvent event, std::int64_t ms, const std::string& desk = {}) {
        const auto row = *visits_.step(step);
        EventRow line;
        line.visit = row.visit.id;
        line.step = step;
        line.event = event;
        line.actor = "Nino";
        line.desk = desk;
        line.at = test::at(ms);
        line.change = visits_.nextChange();
        visits_.append(line, row.step);
        return line.change;
    }

    void deskIs(const std::string& desk, DeskState from, DeskState to, std::int64_t ms) {
        visits_.append(DeskEventRow{desk, from, to, {}, "Nino", Party::Staff, test::at(ms)});
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    BranchLogStore log_{*database_};
};

TEST_F(BranchLogStoreTest, HasEventsWithWhatWaitingDependsOn) {
    const auto step = stepOn(test::kDay);
    happened(step, StepEvent::CheckIn, 0);
    happened(step, StepEvent::Call, 2000, "2");

    const auto moves = log_.moves(0, 10);

    ASSERT_EQ(moves.size(), 2U);
    EXPECT_EQ(moves[0].event, StepEvent::CheckIn);
    EXPECT_EQ(moves[0].at, test::at(0).utc);
    EXPECT_EQ(moves[1].step, step);
    EXPECT_EQ(moves[1].event, StepEvent::Call);
    EXPECT_EQ(moves[1].desk, "2");
    EXPECT_EQ(moves[1].onlyDesk, "2");
    EXPECT_EQ(moves[1].queue, visits_.step(step)->step.queue);
    EXPECT_EQ(moves[1].service, visits_.step(step)->step.service);
    EXPECT_EQ(moves[1].priority, 3);
    EXPECT_EQ(moves[1].place, visits_.step(step)->step.place);
    EXPECT_EQ(moves[1].due, test::at(7000).utc);
    EXPECT_FALSE(moves[1].undone);
}

TEST_F(BranchLogStoreTest, HasTheMomentThatEachGivingOfMoreTimeSaid) {
    const auto step = stepOn(test::kDay);
    const auto gives = [&](std::int64_t at, std::optional<Moment> until) {
        happened(step, StepEvent::MoreTime, at);
        auto row = visits_.step(step)->step;
        row.notBefore = until;
        visits_.update(row);
    };
    gives(1000, test::at(5000));
    happened(step, StepEvent::Call, 2000, "2");
    gives(3000, std::nullopt);
    gives(4000, test::at(9000));

    std::vector<std::optional<UtcTime>> until;
    for (const auto& move : log_.moves(0, 10)) {
        until.push_back(move.notBefore);
    }

    EXPECT_EQ(until, (std::vector<std::optional<UtcTime>>{test::at(5000).utc, {}, {}, test::at(9000).utc}));
}

TEST_F(BranchLogStoreTest, GoesOnBehindTheLastLineThatWasRead) {
    const auto step = stepOn(test::kDay);
    happened(step, StepEvent::CheckIn, 0);
    happened(step, StepEvent::Call, 2000, "2");
    deskIs("2", DeskState::Closed, DeskState::Idle, 1000);
    deskIs("2", DeskState::Idle, DeskState::Calling, 2000);

    const auto first = log_.moves(0, 1);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(log_.moves(first[0].id, 9).size(), 1U);
    const auto desks = log_.desks(0, 1);
    ASSERT_EQ(desks.size(), 1U);
    EXPECT_EQ(desks[0].from, DeskState::Closed);
    EXPECT_EQ(desks[0].to, DeskState::Idle);
    EXPECT_EQ(log_.desks(desks[0].id, 9).size(), 1U);

    const auto end = log_.end();
    EXPECT_TRUE(log_.moves(end.move, 9).empty());
    EXPECT_TRUE(log_.desks(end.desk, 9).empty());
}

TEST_F(BranchLogStoreTest, SaysWhatWasUndoneAndNothingOfAStepThatIsGone) {
    const auto step = stepOn(test::kDay);
    happened(step, StepEvent::CheckIn, 0);
    const auto change = happened(step, StepEvent::Call, 2000, "2");
    visits_.markUndone(change);
    visits_.cancelStep(step);

    const auto moves = log_.moves(0, 9);

    ASSERT_EQ(moves.size(), 2U);
    EXPECT_TRUE(moves[1].undone);
    EXPECT_EQ(moves[1].queue, "");
}

TEST_F(BranchLogStoreTest, BeginsWithTheFirstDayThatIsNotTooLongAgo) {
    happened(stepOn("2026-09-01"), StepEvent::CheckIn, -1'000'000);
    deskIs("1", DeskState::Closed, DeskState::Idle, -1'000'000);
    deskIs("1", DeskState::Idle, DeskState::Closed, 500);
    happened(stepOn("2026-10-05"), StepEvent::CheckIn, 1000);

    const auto place = log_.before("2026-10-01", test::at(0).utc);

    ASSERT_EQ(log_.moves(place.move, 9).size(), 1U);
    EXPECT_EQ(log_.moves(place.move, 9)[0].at, test::at(1000).utc);
    ASSERT_EQ(log_.desks(place.desk, 9).size(), 1U);
    EXPECT_EQ(log_.desks(place.desk, 9)[0].to, DeskState::Closed);
}

TEST_F(BranchLogStoreTest, BeginsAtTheEndWhereEverythingIsTooLongAgo) {
    EXPECT_EQ(log_.before("2026-10-01", test::at(0).utc), db::LogPlace{});

    happened(stepOn("2026-09-01"), StepEvent::CheckIn, -1000);
    deskIs("1", DeskState::Closed, DeskState::Idle, -1000);

    EXPECT_EQ(log_.before("2026-10-01", test::at(0).utc), log_.end());
}

}  // namespace
}  // namespace turnbell::db
