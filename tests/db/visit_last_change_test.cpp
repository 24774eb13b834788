#include "db/run_store.h"
#include "db/visit_store.h"
#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// What an undo by ticket would take back.
class LastChangeOfAVisit : public testing::Test {
protected:
    StepRow step(StepState state = StepState::Waiting) {
        auto row = test::stepRow(store_.insert(test::visitRow("A001", "+995555123456")), store_.nextPlace());
        row.state = state;
        row.id = store_.insert(row);
        return row;
    }

    static EventRow event(const StepRow& step, StepEvent kind, std::int64_t change) {
        EventRow row;
        row.visit = step.visit;
        row.step = step.id;
        row.event = kind;
        row.at = test::at(9);
        row.change = change;
        return row;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore store_{*database_};
};

TEST_F(LastChangeOfAVisit, IsNotWhatIsCorrectedOfACustomer) {
    const auto live = step();
    store_.append(event(live, StepEvent::CheckIn, 1), std::nullopt);
    store_.append(event(live, StepEvent::Correct, 2), live);
    store_.append(event(live, StepEvent::Approach, 3), live);

    const auto last = store_.lastChangeOf(live.visit);

    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last[0].event, StepEvent::CheckIn);
}

TEST_F(LastChangeOfAVisit, IsACorrectionThatPutItsLiveStepElsewhereUntilThatIsTakenBack) {
    const auto before = step();
    store_.append(event(before, StepEvent::CheckIn, 1), std::nullopt);
    auto after = before;
    after.queue = "B";
    store_.append(event(before, StepEvent::Correct, 2), before);
    store_.update(after);

    ASSERT_EQ(store_.lastChangeOf(before.visit).size(), 1U);
    EXPECT_EQ(store_.lastChangeOf(before.visit)[0].event, StepEvent::Correct);

    store_.markUndone(2);
    EXPECT_EQ(store_.lastChangeOf(before.visit).at(0).event, StepEvent::CheckIn);
}

TEST_F(LastChangeOfAVisit, IsTheCorrectedServiceOfAnEndedStep) {
    const auto before = step(StepState::Done);
    store_.append(event(before, StepEvent::Finish, 1), before);
    auto after = before;
    after.service = "B";
    store_.append(event(before, StepEvent::Correct, 2), before);
    store_.update(after);

    EXPECT_EQ(store_.lastChangeOf(before.visit).at(0).event, StepEvent::Correct);
}

TEST_F(LastChangeOfAVisit, IsNotTheCorrectedServiceOfABooking) {
    const auto before = step(StepState::Booked);
    store_.append(event(before, StepEvent::Book, 1), std::nullopt);
    auto after = before;
    after.service = "B";
    store_.append(event(before, StepEvent::Correct, 2), before);
    store_.update(after);

    EXPECT_EQ(store_.lastChangeOf(before.visit).at(0).event, StepEvent::Book) << "it is changed as a booking";
}

TEST_F(LastChangeOfAVisit, HasTheRightTimesBeforeItOnceTheClockIsSetRight) {
    auto before = step(StepState::Called);
    const Moment wrong{UtcTime{hours{1}}, BootTime{minutes{5}}};
    before.lastCalled = wrong;
    auto call = event(before, StepEvent::NoShow, 1);
    call.at = wrong;
    store_.append(call, before);
    const Moment now{test::at(0).utc, BootTime{minutes{6}}};

    RunStore{*database_}.correct(
        {.before = UtcTime{hours{1} + minutes{1}}, .now = now, .zone = "UTC", .first = test::kDay});

    EXPECT_EQ(store_.before(1)->lastCalled->utc, now.utc - minutes{1});
}

}  // namespace
}  // namespace turnbell::db
