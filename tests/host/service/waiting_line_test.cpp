#include "host/service/waiting_line.h"

#include "db/visit_store.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using namespace std::chrono_literals;

/// Steps of a database without a service around it: A and B wait, two by two.
class WaitingLineTest : public testing::Test {
protected:
    StepId wait(const std::string& queue, std::int64_t place, int priority = 0,
                const std::string& onlyDesk = {}) {
        db::VisitRow visit;
        visit.ticket = queue + std::to_string(place);
        visit.serviceDay = "2026-11-22";
        visit.language = "en";
        visit.created = now_;
        db::StepRow step;
        step.visit = state_.visits.insert(visit);
        step.service = queue;
        step.queue = queue;
        step.place = place;
        step.priority = priority;
        step.onlyDesk = onlyDesk;
        step.queued = now_;
        return state_.visits.insert(step);
    }
    std::vector<StepId> callableAt(const Desk& desk) {
        std::vector<StepId> steps;
        for (const auto& one : WaitingLine{state_, now_}.of(desk)) {
            steps.push_back(one.step);
        }
        return steps;
    }

    ManualClock clock_;
    Moment now_ = clock_.now();
    std::unique_ptr<db::Database> database_ = *db::Database::open(":memory:");
    BranchState state_{*database_, clock_.bootId()};
};

TEST_F(WaitingLineTest, HasForADeskWhomItsQueuesHold) {
    state_.catalog = smallCatalog();
    const auto a = wait("A", 1);
    const auto b = wait("B", 2);

    EXPECT_EQ(callableAt({.code = "1", .queues = {"A"}}), std::vector{a});
    EXPECT_EQ(callableAt({.code = "2"}), (std::vector{a, b})) << "without queues it serves all";
}

TEST_F(WaitingLineTest, KeepsWhoIsForOneDeskFromTheOthers) {
    state_.catalog = smallCatalog();
    const auto forAll = wait("A", 1);
    const auto forTwo = wait("A", 2, 0, "2");

    EXPECT_EQ(callableAt({.code = "1"}), std::vector{forAll});
    EXPECT_EQ(callableAt({.code = "2"}), (std::vector{forAll, forTwo}));
}

TEST_F(WaitingLineTest, CountsAheadWithinAQueueByTheRulesOfItsDesk) {
    state_.catalog = smallCatalog();
    const auto first = wait("A", 1);
    const auto other = wait("B", 2);
    now_ = now_ + 30min;
    const auto urgent = wait("A", 3, 1);
    EXPECT_EQ(WaitingLine(state_, now_).aheadOf(urgent), 0);
    EXPECT_EQ(WaitingLine(state_, now_).aheadOf(first), 1);
    EXPECT_EQ(WaitingLine(state_, now_).aheadOf(other), 0);
    EXPECT_EQ(WaitingLine(state_, now_).aheadOf(StepId{99}), 0) << "nobody of this line";

    state_.catalog.profiles = {{.code = "P", .rules = {.ageing = 10min}}};
    state_.catalog.desks.front().queues.clear();
    state_.catalog.desks.front().profile = "P";

    EXPECT_EQ(WaitingLine(state_, now_).aheadOf(first), 0) << "30 minutes are three levels";
    EXPECT_EQ(WaitingLine(state_, now_).aheadOf(urgent), 1);
}

TEST_F(WaitingLineTest, IsInTheOrderOfCallingOverAllQueues) {
    state_.catalog = smallCatalog();
    const auto a = wait("A", 1);
    const auto b = wait("B", 2);
    const auto urgent = wait("A", 3, 2);
    EXPECT_EQ((WaitingLine{state_, now_}.inOrder()), (std::vector{urgent, a, b}));

    auto row = *state_.visits.step(b);
    row.visit.due = now_.utc;
    state_.visits.update(row.visit);
    EXPECT_EQ((WaitingLine{state_, now_}.inOrder()), (std::vector{b, urgent, a}))
        << "its appointment has come";
}

TEST_F(WaitingLineTest, RanksAnAppointmentBeforeItsTimeByItsOwnPriority) {
    state_.catalog = smallCatalog();
    const auto early = wait("A", 1);
    const auto booked = wait("A", 2, 1);
    const auto urgent = wait("A", 3, 2);
    auto row = *state_.visits.step(booked);
    row.visit.due = now_.utc + milliseconds{1};
    state_.visits.update(row.visit);
    const WaitingLine line{state_, now_};

    EXPECT_EQ(line.inOrder(), (std::vector{urgent, booked, early}));
    EXPECT_EQ(line.aheadOf(booked), 1);
}

}  // namespace
}  // namespace turnbell
