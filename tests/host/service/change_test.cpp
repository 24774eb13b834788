#include "host/service/change.h"

#include "tests/support/manual_clock.h"
#include "tests/support/test_branch.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class ChangeTest : public testing::Test {
protected:
    ChangeTest() {
        row_.visit.ticket = "A001";
        row_.visit.serviceDay = "2026-11-22";
        row_.visit.language = "en";
        row_.visit.created = kNow;
        row_.visit.id = state_.visits.insert(row_.visit);
        row_.step.service = "A";
        row_.step.queue = "A";
        row_.step.place = 1;
        change().start(row_, StepEvent::CheckIn);
    }

    Change change(milliseconds later = {}) { return {state_, Actor{"Nino", false}, "1", kNow + later}; }

    static constexpr auto kNow = ManualClock::kStart;
    std::unique_ptr<db::Database> database_ = test::openTestDatabase();
    BranchState state_{*database_, "boot-1"};
    db::VisitStepRow row_;
};

TEST_F(ChangeTest, KeepsFirstAndLastCall) {
    ASSERT_TRUE(change(seconds{10}).apply(row_, StepEvent::Call));
    ASSERT_TRUE(change(seconds{40}).apply(row_, StepEvent::Recall));

    const auto stored = state_.visits.step(row_.step.id)->step;
    EXPECT_EQ(stored.firstCalled->boot, kNow.boot + seconds{10});
    EXPECT_EQ(stored.lastCalled->boot, kNow.boot + seconds{40});
    EXPECT_EQ(stored.calls, 2);
    EXPECT_EQ(stored.desk, "1");
}

TEST_F(ChangeTest, RefusesWhatTheTableDoesNotHaveAndWritesNothing) {
    const auto refused = change().apply(row_, StepEvent::Finish);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().reason, "step_state");
    EXPECT_EQ(row_.step.state, StepState::Waiting);
    EXPECT_EQ(state_.visits.events(row_.visit.id).size(), 1U);
}

TEST_F(ChangeTest, GivesAllItsEventsOneNumberThatUndoTakesBack) {
    auto call = change();
    ASSERT_TRUE(call.apply(row_, StepEvent::Call));
    ASSERT_TRUE(call.apply(row_, StepEvent::Confirm));

    const auto events = state_.visits.lastChange("1");
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].change, call.number());
    EXPECT_EQ(state_.visits.before(events[1].id)->state, StepState::Waiting);
}

}  // namespace
}  // namespace turnbell
