#include "firmware/pad/touch.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace pad {
namespace {

constexpr Time kStart = 0xFFFFFF00;  // time wraps within each of these

class TouchTest : public testing::Test {
protected:
    /// The key is down from then on; steps in between.
    void change(Key key, Time at) {
        pass(at);
        EXPECT_TRUE(touch_.change(key, kStart + at, queue_));
    }
    void pass(Time until) {
        for (; at_ < until; at_ += kSamplePeriod) {
            EXPECT_TRUE(touch_.step(kStart + at_, queue_));
        }
    }
    std::string presses() const {
        std::string text;
        const auto events = queue_.events(kStart + at_);
        for (int i = 0; i < events.count; ++i) {
            const auto& press = events.presses[i];
            text +=
                std::to_string(static_cast<int>(press.key)) + (press.action == Action::Held ? "held " : " ");
        }
        return text;
    }

    static constexpr Time kSamplePeriod = 5;
    Time at_ = 0;
    PressQueue queue_;
    Touch touch_;
};

TEST_F(TouchTest, AKeyIsReportedWhenItGoesDownAndOnce) {
    change(Key::Select, 10);
    EXPECT_EQ(presses(), "5 ");

    change(Key::None, 5000);
    EXPECT_EQ(presses(), "5 ");
}

TEST_F(TouchTest, RightIsReportedWhenItIsLetGo) {
    change(Key::Right, 10);
    pass(700);
    EXPECT_EQ(presses(), "");

    change(Key::None, 800);
    EXPECT_EQ(presses(), "1 ");
}

TEST_F(TouchTest, RightIsReportedAsHeldOnceAndNotAsPressed) {
    change(Key::Right, 0);
    pass(800);
    EXPECT_EQ(presses(), "");

    pass(810);
    EXPECT_EQ(presses(), "1held ");

    change(Key::None, 5000);
    EXPECT_EQ(presses(), "1held ");
}

TEST_F(TouchTest, AnotherKeyEndsRightsTouch) {
    change(Key::Right, 0);
    change(Key::Up, 100);

    EXPECT_EQ(presses(), "1 2 ");
}

TEST_F(TouchTest, RightAfterAnotherKeyCountsFromThere) {
    change(Key::Up, 0);
    change(Key::Right, 700);
    pass(1000);
    EXPECT_EQ(presses(), "2 ");

    pass(1600);
    EXPECT_EQ(presses(), "2 1held ");
}

TEST_F(TouchTest, WhatIsForgottenIsNotReported) {
    change(Key::Right, 0);

    touch_.forget();
    change(Key::None, 2000);

    EXPECT_EQ(presses(), "");
}

TEST_F(TouchTest, SaysThatAPressWasRefused) {
    for (int i = 0; i < kMostPresses; ++i) {
        queue_.push(Key::Up, Action::Pressed, 0);
    }

    EXPECT_FALSE(touch_.change(Key::Down, 0, queue_));
    EXPECT_TRUE(touch_.change(Key::Right, 10, queue_));
    EXPECT_FALSE(touch_.step(10 + kHoldTime, queue_));
    EXPECT_EQ(queue_.refused(), 2);
}

}  // namespace
}  // namespace pad
