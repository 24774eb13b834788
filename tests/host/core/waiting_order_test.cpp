#include "host/core/waiting_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck/gtest.h>
#include <vector>

namespace turnbell {
namespace {

WaitingPlace place(std::int64_t step, std::string queue, int priority, std::int64_t arrival) {
    return {StepId{step}, std::move(queue), priority, arrival};
}

/// Few values, so that equals are common; steps are unique, as they are in the database.
rc::Gen<std::vector<WaitingPlace>> somePlaces() {
    const auto drawn = rc::gen::container<std::vector<WaitingPlace>>(rc::gen::build<WaitingPlace>(
        rc::gen::set(&WaitingPlace::queue, rc::gen::element<std::string>("A", "B")),
        rc::gen::set(&WaitingPlace::priority, rc::gen::inRange(-2, 3)),
        rc::gen::set(&WaitingPlace::place, rc::gen::inRange<std::int64_t>(0, 5))));
    return rc::gen::map(drawn, [](std::vector<WaitingPlace> places) {
        std::int64_t step = 0;
        for (auto& one : places) {
            one.step = StepId{++step};
        }
        return places;
    });
}

TEST(WaitingOrder, CallsTheHigherPriorityFirstAndThenTheEarlierArrival) {
    const std::vector waiting{place(1, "A", 0, 1), place(2, "A", 5, 3), place(3, "A", 5, 2)};

    EXPECT_EQ(nextOf(waiting)->step, StepId{3});
}

TEST(WaitingOrder, HasNobodyToCallWhenNobodyWaits) {
    EXPECT_EQ(nextOf({}), std::nullopt);
}

TEST(WaitingOrder, CountsOnlyTheSameQueueAsAhead) {
    const std::vector waiting{place(1, "A", 0, 1), place(2, "B", 9, 2), place(3, "A", 0, 3),
                              place(4, "A", 1, 4)};

    EXPECT_EQ(aheadOf(waiting[2], waiting), 2);
    EXPECT_EQ(aheadOf(waiting[3], waiting), 0);
}

RC_GTEST_PROP(WaitingOrderProperty, IsAStrictOrderInWhichNoTwoStepsAreEqual, ()) {
    const auto waiting = *somePlaces();
    for (const auto& a : waiting) {
        RC_ASSERT(!isBefore(a, a));
        for (const auto& b : waiting) {
            RC_ASSERT(a.step == b.step || isBefore(a, b) != isBefore(b, a));
            for (const auto& c : waiting) {
                RC_ASSERT(!(isBefore(a, b) && isBefore(b, c)) || isBefore(a, c));
            }
        }
    }
}

RC_GTEST_PROP(WaitingOrderProperty, NobodyIsOvertakenByALaterArrivalOfTheSamePriority, ()) {
    auto waiting = *somePlaces();
    while (!waiting.empty()) {
        const auto next = *nextOf(waiting);
        for (const auto& other : waiting) {
            RC_ASSERT(other.priority <= next.priority);
            RC_ASSERT(other.priority < next.priority || other.place >= next.place);
        }
        std::erase_if(waiting, [&](const WaitingPlace& one) { return one.step == next.step; });
    }
}

RC_GTEST_PROP(WaitingOrderProperty, ThePeopleAheadAreThoseCalledEarlierInTheQueue, ()) {
    const auto waiting = *somePlaces();
    auto called = waiting;
    std::sort(called.begin(), called.end(), isBefore);
    for (auto one = called.begin(); one != called.end(); ++one) {
        const auto earlier = std::count_if(
            called.begin(), one, [&](const WaitingPlace& other) { return other.queue == one->queue; });
        RC_ASSERT(aheadOf(*one, waiting) == earlier);
    }
}

}  // namespace
}  // namespace turnbell
