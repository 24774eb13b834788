#include "host/service/rows.h"

#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

db::VisitStepRow calledAna() {
    db::VisitStepRow row;
    row.visit.ticket = "A001";
    row.visit.firstName = "Ana";
    row.visit.phone = *PhoneNumber::fromE164("+995555123456");
    row.visit.created = ManualClock::kStart;
    row.step.state = StepState::Called;
    row.step.desk = "1";
    row.step.firstCalled = ManualClock::kStart + seconds{30};
    return row;
}

TEST(TicketRow, MasksTheNumberUnlessItIsAskedForInFull) {
    EXPECT_EQ(ticketRow(calledAna(), false).phone, "+995…456");
    EXPECT_EQ(ticketRow(calledAna(), true).phone, "+995555123456");
}

TEST(TicketRow, LeavesTimesThatNeverCameEmpty) {
    const auto row = ticketRow(calledAna(), false);

    EXPECT_EQ(row.firstCalledAt, "2026-11-22T09:00:30.000Z");
    EXPECT_EQ(row.servingAt, "");
    EXPECT_EQ(row.endedAt, "");
}

TEST(StepChanged, SaysWhereAVisitIsNow) {
    const auto answer = stepChanged(calledAna());

    EXPECT_EQ(answer.ticket, "A001");
    EXPECT_EQ(answer.desk, "1");
    EXPECT_EQ(answer.state, "called");
    EXPECT_EQ(answer.firstName, "Ana");
}

}  // namespace
}  // namespace turnbell
