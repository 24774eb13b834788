#include "firmware/pad/press_queue.h"

#include <gtest/gtest.h>

#include <ostream>

namespace pad {
namespace {

PressQueue queueOf(int presses, Time now = 0) {
    PressQueue queue;
    for (int i = 0; i < presses; ++i) {
        EXPECT_TRUE(queue.push(Key::Up, Action::Pressed, now));
    }
    return queue;
}

TEST(PressQueue, KeepsThePressesInOrder) {
    PressQueue queue;
    queue.push(Key::Select, Action::Pressed, 100);
    queue.push(Key::Right, Action::Held, 250);

    const auto events = queue.events(300);

    ASSERT_EQ(events.count, 2);
    EXPECT_EQ(events.first, 0);
    EXPECT_EQ(events.presses[0].key, Key::Select);
    EXPECT_EQ(events.presses[0].age, 200);
    EXPECT_EQ(events.presses[1].action, Action::Held);
    EXPECT_EQ(events.presses[1].age, 50);
}

TEST(PressQueue, RefusesTheNinthAndOverwritesNothing) {
    auto queue = queueOf(kMostPresses);

    EXPECT_FALSE(queue.push(Key::Left, Action::Pressed, 0));

    EXPECT_EQ(queue.refused(), 1);
    EXPECT_EQ(queue.count(), kMostPresses);
    for (const auto& press : queue.events(0).presses) {
        EXPECT_EQ(press.key, Key::Up);
    }
}

TEST(PressQueue, TakesPressesAgainAfterAnAcknowledgement) {
    auto queue = queueOf(kMostPresses);
    queue.markSent();

    EXPECT_TRUE(queue.acknowledge(3));

    EXPECT_EQ(queue.count(), 5);
    EXPECT_EQ(queue.events(0).first, 3);
    EXPECT_TRUE(queue.push(Key::Left, Action::Pressed, 0));
    EXPECT_EQ(queue.events(0).presses[5].key, Key::Left);
}

struct Row {
    std::uint16_t first;
    int sent;
    int unsent;
    std::uint16_t next;
    int dropped;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) {
        return out << row.first << '+' << row.sent << '+' << row.unsent << " acknowledged to " << row.next;
    }
};

class PressQueueTest : public testing::TestWithParam<Row> {};

TEST_P(PressQueueTest, DropsOnlyWhatWasSent) {
    const auto& row = GetParam();
    PressQueue queue;
    for (std::uint32_t i = 0; i < row.first; ++i) {
        queue.push(Key::Down, Action::Pressed, 0);
        queue.markSent();
        ASSERT_TRUE(queue.acknowledge(static_cast<std::uint16_t>(i + 1)));
    }
    for (int i = 0; i < row.sent; ++i) {
        queue.push(Key::Up, Action::Pressed, 0);
    }
    queue.markSent();
    for (int i = 0; i < row.unsent; ++i) {
        queue.push(Key::Up, Action::Pressed, 0);
    }

    EXPECT_EQ(queue.acknowledge(row.next), row.dropped > 0);

    EXPECT_EQ(queue.count(), row.sent + row.unsent - row.dropped);
}

INSTANTIATE_TEST_SUITE_P(Acknowledgements, PressQueueTest,
                         testing::Values(Row{0, 3, 0, 1, 1}, Row{0, 3, 0, 3, 3},  //
                                         Row{0, 3, 0, 0, 0},                      // nothing new
                                         Row{0, 3, 0, 4, 0},                      // beyond what there is
                                         Row{0, 3, 2, 3, 3},                      //
                                         Row{0, 3, 2, 4, 0},                      // there, but never sent
                                         Row{0, 0, 3, 1, 0},                      //
                                         Row{0, 0, 0, 1, 0},                      //
                                         Row{5, 2, 0, 4, 0},                      // an old one again
                                         Row{5, 2, 0, 65'535, 0},                 //
                                         Row{65'534, 4, 0, 65'535, 1},            // over the wrap
                                         Row{65'534, 4, 0, 1, 3},                 //
                                         Row{65'534, 4, 0, 2, 4},                 //
                                         Row{65'534, 4, 0, 3, 0}));

TEST(PressQueue, AgesStopAtTheirLimit) {
    auto queue = queueOf(1);

    EXPECT_EQ(queue.events(65'534).presses[0].age, 65'534);
    EXPECT_EQ(queue.events(70'000).presses[0].age, 65'535);
}

TEST(PressQueue, AgesAreRightAcrossTheWrapOfTime) {
    auto queue = queueOf(1, 0xFFFFFFF0);

    EXPECT_EQ(queue.events(16).presses[0].age, 32);
}

TEST(PressQueue, APressThatWaitsForSevenWeeksDoesNotGetYoung) {
    auto queue = queueOf(1);

    for (Time hour = 1; hour <= 24 * 50; ++hour) {  // time wraps after 49.7 days
        queue.age(hour * 60 * kMinute);
    }

    EXPECT_EQ(queue.events(24 * 50 * 60 * kMinute).presses[0].age, 65'535);
}

TEST(PressQueue, KnowsWhatWasNeverSent) {
    auto queue = queueOf(1);
    EXPECT_TRUE(queue.hasUnsent());

    queue.markSent();
    EXPECT_FALSE(queue.hasUnsent());

    queue.push(Key::Up, Action::Pressed, 0);
    EXPECT_TRUE(queue.hasUnsent());
}

}  // namespace
}  // namespace pad
