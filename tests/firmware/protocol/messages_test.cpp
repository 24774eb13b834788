#include "firmware/protocol/messages.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace pad {
namespace {

Events twoPresses() {
    Events events;
    events.boot = 0x0102;
    events.first = 65'535;
    events.count = 2;
    events.presses[0] = {Key::Select, Action::Pressed, 3};
    events.presses[1] = {Key::Right, Action::Held, 65'535};
    return events;
}

TEST(Messages, NumbersHaveTheirLowByteFirst) {
    const auto frame = frameOf(twoPresses(), 0x1234, 9);

    EXPECT_EQ(frame.type, 0x83);
    EXPECT_EQ(frame.link, 0x1234);
    EXPECT_EQ(frame.sequence, 9);
    ASSERT_EQ(frame.size, 13);
    EXPECT_EQ(frame.payload[0], 0x02);
    EXPECT_EQ(frame.payload[1], 0x01);
    EXPECT_EQ(frame.payload[4], 2);
    EXPECT_EQ(frame.payload[5], 5);
}

TEST(Messages, EventsComeBack) {
    Events events;

    ASSERT_TRUE(read(frameOf(twoPresses(), 1, 0), events));

    EXPECT_EQ(events.boot, 0x0102);
    EXPECT_EQ(events.first, 65'535);
    ASSERT_EQ(events.count, 2);
    EXPECT_EQ(events.presses[1].key, Key::Right);
    EXPECT_EQ(events.presses[1].action, Action::Held);
    EXPECT_EQ(events.presses[1].age, 65'535);
}

TEST(Messages, AWrongLengthIsRefused) {
    State state;
    state.version = 1;
    auto frame = frameOf(state, 1, 0);
    ASSERT_TRUE(read(frame, state));

    ++frame.size;
    EXPECT_FALSE(read(frame, state));
    frame.size = static_cast<std::uint8_t>(frame.size - 2);
    EXPECT_FALSE(read(frame, state));
    frame.size = 0;
    EXPECT_FALSE(read(frame, state));
}

TEST(Messages, MorePressesThanFitAreRefused) {
    auto frame = frameOf(twoPresses(), 1, 0);
    Events events;
    for (const std::uint8_t count : std::initializer_list<std::uint8_t>{0, 1, 3, 9, 255}) {
        frame.payload[4] = count;
        EXPECT_FALSE(read(frame, events)) << int{count};
    }
}

TEST(Messages, AnotherMessageIsRefused) {
    Hello hello;
    EXPECT_FALSE(read(frameOf(NotLinked{}, 1, 0), hello));
}

TEST(Messages, ValuesThatMeanNothingAreRefused) {
    auto frame = frameOf(twoPresses(), 1, 0);
    Events events;
    frame.payload[5] = 6;  // no such key
    EXPECT_FALSE(read(frame, events));
    frame.payload[5] = 5;
    frame.payload[6] = 3;  // no such action
    EXPECT_FALSE(read(frame, events));

    State state;
    state.version = 1;
    state.mode = static_cast<DeskMode>(6);
    EXPECT_FALSE(read(frameOf(state, 1, 0), state));

    state = {};
    state.version = 0;
    EXPECT_FALSE(read(frameOf(state, 1, 0), state));

    PowerPolicy policy{1, 61, 1};
    EXPECT_FALSE(read(frameOf(policy, 1, 0), policy));
}

}  // namespace
}  // namespace pad
