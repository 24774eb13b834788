#include "db/run_store.h"

#include "db/branch_log_store.h"
#include "db/history_store.h"
#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using test::at;

constexpr minutes kWrong{40};
constexpr std::int64_t kMinute = 60'000;

class RunStoreTest : public testing::Test {
protected:
    /// The same boot time by another calendar.
    static Moment set(Moment moment, milliseconds by) { return {moment.utc + by, moment.boot}; }

    VisitId visit(Moment created, const std::string& day = test::kDay) {
        auto row = test::visitRow("A001");
        row.created = created;
        row.serviceDay = day;
        return visits_.insert(row);
    }

    StepRow step(VisitId visit, Moment queued) {
        auto row = test::stepRow(visit, visits_.nextPlace());
        row.queued = queued;
        row.id = visits_.insert(row);
        return row;
    }

    void happened(const StepRow& step, StepEvent event, Moment when) {
        EventRow row;
        row.visit = step.visit;
        row.step = step.id;
        row.event = event;
        row.actor = "Nino";
        row.desk = "1";
        row.at = when;
        row.change = visits_.nextChange();
        visits_.append(row, std::nullopt);
    }

    void deskIs(DeskState to, Moment when) {
        DeskEventRow row;
        row.desk = "1";
        row.to = to;
        row.actor = "Nino";
        row.at = when;
        visits_.append(row);
    }

    /// At this moment the calendar is set by so much.
    void setClock(Moment now, milliseconds by, const std::string& first = test::kDay) {
        runs_.correct({.before = now.utc, .now = set(now, by), .zone = "UTC", .first = first});
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    HistoryStore history_{*database_};
    BranchLogStore log_{*database_};
    RunStore runs_{*database_};
};

TEST_F(RunStoreTest, KnowsWhenTheMachineStarted) {
    EXPECT_EQ(runs_.started(), std::nullopt);
    runs_.begin(at(0));
    EXPECT_EQ(runs_.started(), at(0).utc - hours{1});
    EXPECT_EQ(history_.run(), 1);

    setClock(at(kMinute), -kWrong);
    EXPECT_EQ(runs_.started(), at(0).utc - hours{1} - kWrong);
    runs_.begin({at(5).utc, BootTime{milliseconds{5}}});
    EXPECT_EQ(runs_.started(), at(0).utc);
    EXPECT_EQ(history_.run(), 2);
}

TEST_F(RunStoreTest, PutsTheLogOfARunOnOneLineOfTime) {
    runs_.begin(set(at(0), kWrong));
    const auto row = step(visit(set(at(0), kWrong)), set(at(0), kWrong));
    happened(row, StepEvent::CheckIn, set(at(0), kWrong));
    deskIs(DeskState::Idle, set(at(kMinute), kWrong));
    setClock(set(at(2 * kMinute), kWrong), -kWrong);
    happened(row, StepEvent::Call, at(3 * kMinute));
    deskIs(DeskState::Calling, at(3 * kMinute));

    const auto moves = log_.moves(0, 9);
    ASSERT_EQ(moves.size(), 2U);
    EXPECT_EQ(moves[0].at, at(0).utc);
    EXPECT_EQ(moves[1].at, at(3 * kMinute).utc);
    EXPECT_EQ(moves[1].run, 1);
    const auto desks = log_.desks(0, 9);
    ASSERT_EQ(desks.size(), 2U);
    EXPECT_EQ(desks[0].at, at(kMinute).utc);
    EXPECT_EQ(desks[0].run, 1);
    const auto steps = history_.steps(row.visit);
    EXPECT_TRUE(steps.at(0).events.at(0).when.at == at(0));
    EXPECT_TRUE(visits_.events(row.visit).at(0).at == at(0));
    EXPECT_EQ(history_.nextDeskChange(at(0).utc), at(kMinute).utc);
    EXPECT_EQ(history_.deskChanges(at(0).utc, at(2 * kMinute).utc).size(), 1U);
    EXPECT_TRUE(history_.deskChanges(at(4 * kMinute).utc, at(hours{1} / milliseconds{1}).utc).empty());
    EXPECT_EQ(log_.since(at(2 * kMinute).utc), (LogPlace{1, 1}));
}

TEST_F(RunStoreTest, LeavesTheLogOfOtherRunsAlone) {
    runs_.begin(at(0));
    const auto row = step(visit(at(0)), at(0));
    happened(row, StepEvent::CheckIn, at(0));
    const Moment started{at(kMinute).utc + kWrong, BootTime{milliseconds{0}}};
    runs_.begin(started);
    happened(row, StepEvent::Call, started);
    setClock(started, -kWrong);

    const auto moves = log_.moves(0, 9);

    EXPECT_EQ(moves.at(0).at, at(0).utc);
    EXPECT_EQ(moves.at(1).at, at(kMinute).utc);
    EXPECT_EQ(moves.at(1).run, 2);
}

TEST_F(RunStoreTest, ReadsALogWhoseRunNobodyKnowsAsItWasWritten) {
    happened(step(visit(at(0)), at(0)), StepEvent::CheckIn, at(0));

    EXPECT_EQ(log_.moves(0, 9).at(0).at, at(0).utc);
}

TEST_F(RunStoreTest, GivesWhatThisRunWroteItsTrueTimes) {
    runs_.begin(set(at(0), kWrong));
    auto row =
        step(visit(set(at(0), kWrong)), set(at(0), kWrong + milliseconds{1}));  // clocks are read in turn
    row.notBefore = set(at(9 * kMinute), kWrong);
    visits_.update(row);
    visits_.setDeskState({.desk = "1", .state = DeskState::Idle, .since = set(at(5), kWrong)});

    setClock(set(at(kMinute), kWrong), -kWrong);

    const auto now = *visits_.step(row.id);
    EXPECT_TRUE(now.step.queued == at(0));
    EXPECT_TRUE(now.step.notBefore == at(9 * kMinute));
    EXPECT_FALSE(now.step.ended);
    EXPECT_TRUE(now.visit.created == at(0));
    EXPECT_TRUE(visits_.deskState("1").since == at(5));
}

TEST_F(RunStoreTest, KeepsTheTrueTimesOfAnEarlierRunAndMovesThemOnTheBootClock) {
    const Moment started{at(10 * kMinute).utc + kWrong, BootTime{minutes{1}}};
    const auto row = step(visit(at(0)), at(0));
    runs_.begin(started);
    visits_.rebase(test::kDay, started);

    setClock(started, -kWrong);

    const auto queued = *visits_.step(row.id)->step.queued;
    EXPECT_EQ(queued.utc, at(0).utc);
    EXPECT_EQ(started.boot - queued.boot, minutes{10});
}

TEST_F(RunStoreTest, TakesVisitsToTheDayOnWhichTheyBegan) {
    const std::string first = "1970-01-01";
    const Moment began{UtcTime{hours{1}}, at(0).boot};
    const auto by = at(0).utc - began.utc;
    runs_.begin(began);
    const auto own = visit(began, first);
    auto booked = test::visitRow("A002");
    booked.created = began;
    booked.serviceDay = "2026-11-30";
    booked.due = at(0).utc + days{8};
    booked.id = visits_.insert(booked);
    const auto older = visit({began.utc - days{1}, began.boot - days{1}}, first);
    for (const auto id : {own, booked.id, older}) {
        step(id, began);
        visits_.issueNumber("Q", first);
    }

    setClock(began, by, first);

    EXPECT_EQ(visits_.visit(own)->serviceDay, test::kDay);
    EXPECT_EQ(visits_.visit(booked.id)->serviceDay, "2026-11-30");
    EXPECT_EQ(visits_.visit(older)->serviceDay, first) << "of an earlier run";
    EXPECT_EQ(visits_.issueNumber("Q", test::kDay), 3) << "the numbers go on";
    EXPECT_EQ(visits_.ticketsIssued("Q", test::kDay), 2) << "the one that was taken along, and the next";
    EXPECT_EQ(visits_.ticketsIssued("Q", first), 2);
}

TEST_F(RunStoreTest, CountsNoTicketTwiceWhenTheClockIsSetThereAndBack) {
    runs_.begin(at(0));
    step(visit(at(0)), at(0));
    visits_.issueNumber("Q", test::kDay);
    const auto tomorrow = set(at(kMinute), days{1});
    runs_.correct({.before = at(kMinute).utc, .now = tomorrow, .zone = "UTC", .first = test::kDay});
    visits_.issueNumber("Q", "2026-11-23");
    step(visit(tomorrow, "2026-11-23"), tomorrow);
    EXPECT_EQ(visits_.ticketsIssued("Q", "2026-11-23"), 2);

    setClock(tomorrow, -days{1});

    EXPECT_EQ(visits_.ticketsIssued("Q", test::kDay), 2);
    EXPECT_EQ(visits_.ticketsIssued("Q", "2026-11-23"), 0);
    EXPECT_EQ(visits_.issueNumber("Q", test::kDay), 2);
}

}  // namespace
}  // namespace turnbell::db
