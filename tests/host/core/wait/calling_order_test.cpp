#include "host/core/wait/calling_order.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kNone = ReplayTicket::kNone;

/// Tickets 0, 1, 2, ... in order of arrival, each in the line of its priority.
class PlainOrderTest : public testing::Test {
protected:
    void add(int priority, double arrived, double due = kNone) {
        const auto index = static_cast<int>(tickets_.size());
        tickets_.push_back(
            {.id = index, .queue = 0, .priority = priority, .due = due, .arrived = arrived, .place = index});
        lines_[priority == 0 ? 0 : 1].members.push_back(index);
        if (due < kNone) {
            appointments_.push_back(index);
        }
    }

    int next(double now) {
        const std::vector<const ReplayLine*> lines{&lines_[0], &lines_[1]};
        return PlainOrder{}.next(1, lines, appointments_, tickets_, now);
    }

    std::vector<ReplayTicket> tickets_;
    ReplayLine lines_[2]{{.queue = 0, .priority = 0}, {.queue = 0, .priority = 1}};
    std::vector<int> appointments_;
};

TEST_F(PlainOrderTest, CallsNobodyWhereNobodyWaits) {
    EXPECT_EQ(next(0), -1);
}

TEST_F(PlainOrderTest, CallsByArrival) {
    add(0, 10);
    add(0, 20);
    EXPECT_EQ(next(30), 0);
}

TEST_F(PlainOrderTest, CallsHigherPriorityFirst) {
    add(0, 10);
    add(1, 20);
    EXPECT_EQ(next(30), 1);
}

TEST_F(PlainOrderTest, CallsAnAppointmentFirstFromItsTimeOn) {
    add(0, 10);
    add(1, 20);
    add(0, 30, 100);

    EXPECT_EQ(next(99), 1);
    EXPECT_EQ(next(100), 2);
}

TEST_F(PlainOrderTest, CountsAnAppointmentBeforeItsTimeByArrival) {
    add(0, 10, 100);
    add(0, 20);
    EXPECT_EQ(next(50), 0);
}

TEST_F(PlainOrderTest, RanksAnAppointmentBeforeItsTimeByItsOwnPriority) {
    add(0, 10);
    add(1, 20, 100);
    EXPECT_EQ(next(50), 1);
}

TEST_F(PlainOrderTest, CallsOfTwoAppointmentsOfOneTimeThatOfHigherPriority) {
    add(0, 10, 100);
    add(1, 20, 100);
    EXPECT_EQ(next(100), 1);
}

TEST_F(PlainOrderTest, CallsOfTwoAppointmentsWhoseTimeCameFirst) {
    add(0, 10, 100);
    add(0, 20, 60);
    EXPECT_EQ(next(200), 1);
}

TEST_F(PlainOrderTest, ExpectsOnlyTheUrgentToOvertake) {
    const PlainOrder order;
    EXPECT_FALSE(order.mayOvertake(0, false, 0));
    EXPECT_TRUE(order.mayOvertake(1, false, 0));
    EXPECT_TRUE(order.mayOvertake(0, true, 5));
}

}  // namespace
}  // namespace turnbell
