#include "host/core/desk_state.h"

#include <gtest/gtest.h>

#include <array>

namespace turnbell {
namespace {

using D = DeskState;

constexpr std::array kStates{D::Closed, D::Idle, D::Calling, D::Serving, D::WrapUp, D::Paused};

struct Followed {
    D before;
    D called;    ///< with a visit that is called
    D served;    ///< with one that is being served
    D empty;     ///< with none
    D wrapping;  ///< with none, at a desk that wraps up
};

constexpr std::array kFollowed{
    Followed{D::Closed, D::Calling, D::Serving, D::Closed, D::Closed},
    Followed{D::Idle, D::Calling, D::Serving, D::Idle, D::Idle},
    Followed{D::Calling, D::Calling, D::Serving, D::Idle, D::Idle},
    Followed{D::Serving, D::Calling, D::Serving, D::Idle, D::WrapUp},
    Followed{D::WrapUp, D::Calling, D::Serving, D::WrapUp, D::WrapUp},
    Followed{D::Paused, D::Calling, D::Serving, D::Paused, D::Paused},
};

TEST(DeskState, FollowsTheVisitAtTheDesk) {
    ASSERT_EQ(kFollowed.size(), kStates.size());
    for (const auto& row : kFollowed) {
        SCOPED_TRACE(toString(row.before));
        EXPECT_EQ(afterVisit(row.before, StepState::Called, false), row.called);
        EXPECT_EQ(afterVisit(row.before, StepState::Serving, true), row.served);
        EXPECT_EQ(afterVisit(row.before, std::nullopt, false), row.empty);
        EXPECT_EQ(afterVisit(row.before, std::nullopt, true), row.wrapping);
    }
}

struct Ordered {
    D before;
    const char* open;
    const char* pause;
    const char* close;
};

constexpr std::array kOrdered{
    Ordered{D::Closed, "idle", "refused", "closed"},  Ordered{D::Idle, "idle", "paused", "closed"},
    Ordered{D::Calling, "calling", "later", "later"}, Ordered{D::Serving, "serving", "later", "later"},
    Ordered{D::WrapUp, "idle", "paused", "closed"},   Ordered{D::Paused, "idle", "paused", "closed"},
};

std::string ordered(D before, D wanted) {
    const auto after = afterOrder(before, wanted);
    if (!after) {
        return after.error().reason == "desk_closed" ? "refused" : after.error().reason;
    }
    return *after ? toString(**after) : "later";
}

TEST(DeskState, IsOpenedPausedAndClosedByTheTable) {
    for (const auto& row : kOrdered) {
        SCOPED_TRACE(toString(row.before));
        EXPECT_EQ(ordered(row.before, D::Idle), row.open);
        EXPECT_EQ(ordered(row.before, D::Paused), row.pause);
        EXPECT_EQ(ordered(row.before, D::Closed), row.close);
    }
}

TEST(DeskState, IsOpenForCustomersPausedOrClosed) {
    EXPECT_STREQ(opennessOf(DeskState::WrapUp), "open");
    EXPECT_STREQ(opennessOf(DeskState::Serving), "open");
    EXPECT_STREQ(opennessOf(DeskState::Paused), "paused");
    EXPECT_STREQ(opennessOf(DeskState::Closed), "closed");
}

TEST(DeskState, IsBusyWithAVisitAndOpenUnlessClosedOrPaused) {
    for (const auto state : kStates) {
        EXPECT_EQ(isBusy(state), state == D::Calling || state == D::Serving) << toString(state);
        EXPECT_EQ(isOpen(state), state != D::Closed && state != D::Paused) << toString(state);
    }
}

}  // namespace
}  // namespace turnbell
