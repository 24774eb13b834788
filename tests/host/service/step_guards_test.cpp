#include "host/service/step_guards.h"

#include "tests/support/manual_clock.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

class StepGuards : public testing::Test {
protected:
    StepGuards() {
        row_.visit.ticket = "A001";
        row_.visit.serviceDay = "2026-11-22";
        row_.step.lastCalled = kNow;
        row_.step.ended = kNow;
        row_.step.calls = 1;
    }

    /// Why it does not hold; "": it does.
    std::string reason(Guard guard, milliseconds later) {
        const auto held = holds(guard, state_, row_, kNow + later);
        return held ? "" : held.error().reason;
    }

    static constexpr auto kNow = ManualClock::kStart;
    std::unique_ptr<db::Database> database_ = test::openTestDatabase();
    BranchState state_{*database_, "boot-1"};
    db::VisitStepRow row_;
};

TEST_F(StepGuards, AskForTwentySecondsBetweenTwoCalls) {
    EXPECT_EQ(reason(Guard::RecallGap, milliseconds{19'999}), "recall_early");
    EXPECT_EQ(reason(Guard::RecallGap, seconds{20}), "");
}

TEST_F(StepGuards, CountByTheBootClockWhenTheOtherIsSetBack) {
    const Moment setBack{kNow.utc - std::chrono::hours{5}, kNow.boot + seconds{20}};

    EXPECT_TRUE(holds(Guard::RecallGap, state_, row_, setBack));
}

TEST_F(StepGuards, GiveMoreTimeAsOftenAsTheBranchWants) {
    row_.step.deferrals = 1;
    EXPECT_EQ(reason(Guard::MoreTimeLeft, {}), "");
    row_.step.deferrals = 2;
    EXPECT_EQ(reason(Guard::MoreTimeLeft, {}), "more_time_used");
    state_.catalog.branch.moreTimeLimit = 3;
    EXPECT_EQ(reason(Guard::MoreTimeLeft, {}), "");
}

TEST_F(StepGuards, TakeNobodyForMissingUnlessTheBranchWantsItAndEnoughCallsAreLongAgo) {
    EXPECT_EQ(reason(Guard::NoShowDue, minutes{60}), "no_show_early") << "off";
    state_.catalog.branch.noShowCalls = 2;
    EXPECT_EQ(reason(Guard::NoShowDue, minutes{60}), "no_show_early") << "one call";
    row_.step.calls = 2;
    EXPECT_EQ(reason(Guard::NoShowDue, milliseconds{299'999}), "no_show_early");
    EXPECT_EQ(reason(Guard::NoShowDue, minutes{5}), "");
}

TEST_F(StepGuards, LetACustomerComeBackForTenMinutesAndStaffTakeThemBackOnTheSameDay) {
    EXPECT_EQ(reason(Guard::RejoinWindow, minutes{10}), "");
    EXPECT_EQ(reason(Guard::RejoinWindow, minutes{10} + milliseconds{1}), "rejoin_late");
    EXPECT_EQ(reason(Guard::SameDay, std::chrono::hours{10}), "");
    EXPECT_EQ(reason(Guard::SameDay, std::chrono::hours{30}), "other_day");
}

}  // namespace
}  // namespace turnbell
