#include "host/pads/press_order.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

pad::Events eventsOf(std::uint16_t first, std::uint8_t count) {
    pad::Events events{.boot = 1, .first = first, .count = count};
    for (std::uint8_t i = 0; i < count; ++i) {
        events.presses[i] = {.key = pad::Key::Select, .action = pad::Action::Pressed, .age = i};
    }
    return events;
}

/// The numbers of what is taken.
std::vector<int> takeAll(PressOrder& order) {
    std::vector<int> taken;
    while (order.press() != nullptr) {
        taken.push_back(order.number());
        order.committed();
    }
    return taken;
}

TEST(PressOrder, TakesAllThatAreNew) {
    const auto events = eventsOf(3, 3);
    PressOrder order{events, 3};

    EXPECT_EQ(takeAll(order), (std::vector<int>{3, 4, 5}));
    EXPECT_EQ(order.number(), 6);
    EXPECT_TRUE(order.acknowledges());
}

TEST(PressOrder, GivesThePressOfTheNumber) {
    const auto events = eventsOf(3, 3);
    const PressOrder order{events, 5};

    ASSERT_NE(order.press(), nullptr);
    EXPECT_EQ(order.press()->age, 2);
}

TEST(PressOrder, LeavesOutWhatIsCommitted) {
    const auto events = eventsOf(3, 3);
    PressOrder order{events, 5};

    EXPECT_EQ(takeAll(order), (std::vector<int>{5}));
}

TEST(PressOrder, AcknowledgesRepetitionsAgain) {
    const auto events = eventsOf(3, 3);
    const PressOrder order{events, 6};

    EXPECT_EQ(order.press(), nullptr);
    EXPECT_TRUE(order.acknowledges());
    EXPECT_FALSE(order.missing());
}

TEST(PressOrder, AcknowledgesNothingBeforeTheFirstIsCommitted) {
    const auto events = eventsOf(3, 3);
    const PressOrder order{events, 3};

    EXPECT_FALSE(order.acknowledges());
}

TEST(PressOrder, HasNoUseForAnOldFrame) {
    const auto events = eventsOf(3, 3);
    const PressOrder order{events, 7};

    EXPECT_EQ(order.press(), nullptr);
    EXPECT_FALSE(order.acknowledges());
    EXPECT_FALSE(order.missing());
}

TEST(PressOrder, WaitsForAMissingPress) {
    const auto events = eventsOf(3, 3);
    const PressOrder order{events, 2};

    EXPECT_EQ(order.press(), nullptr);
    EXPECT_FALSE(order.acknowledges());
    EXPECT_TRUE(order.missing());
}

TEST(PressOrder, CountsBeyondTheLastNumber) {
    const auto events = eventsOf(65'534, 4);
    PressOrder order{events, 65'535};

    EXPECT_EQ(takeAll(order), (std::vector<int>{65'535, 0, 1}));
    EXPECT_EQ(order.number(), 2);
    EXPECT_TRUE(order.acknowledges());
}

TEST(PressOrder, DoesNotTakeAPressOfTheRoundBefore) {
    const auto events = eventsOf(65'530, 4);
    const PressOrder order{events, 2};

    EXPECT_EQ(order.press(), nullptr);
    EXPECT_FALSE(order.missing());
}

TEST(PressOrder, BeginsWithTheOldestOfAPadThatItDoesNotKnow) {
    const auto events = eventsOf(40, 2);
    PressOrder order{events, std::nullopt};

    EXPECT_FALSE(order.missing());
    EXPECT_EQ(takeAll(order), (std::vector<int>{40, 41}));
}

}  // namespace
}  // namespace turnbell
