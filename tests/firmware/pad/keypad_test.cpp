#include "tests/firmware/pad/pad_at_hand.h"

namespace pad {
namespace {

class KeypadTest : public PadAtHand {};

TEST_F(KeypadTest, TheNinthPressIsRefusedCountedAndShown) {
    open();
    show(DeskMode::Free);
    for (int i = 0; i < kMostPresses; ++i) {
        touch(Key::Up);
    }
    say(state_);
    run(100);
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");

    touch(Key::Down);
    EXPECT_EQ(board_.rows()[1], "press not taken");
    say(state_);
    run(100);
    EXPECT_EQ(last<Status>().refused, 1);
    EXPECT_EQ(last<Status>().queued, kMostPresses);

    runLinked(3000);
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");
    EXPECT_EQ(last<Events>().first, 0);
}

TEST_F(KeypadTest, HoldingRightIsReportedOnce) {
    open();
    touch(Key::Right, 1000);
    touch(Key::Right, 300);

    const auto events = last<Events>();
    ASSERT_EQ(events.count, 2);
    EXPECT_EQ(events.presses[0].action, Action::Held);
    EXPECT_EQ(events.presses[1].action, Action::Pressed);
}

TEST_F(KeypadTest, BounceIsOnePress) {
    open();
    for (int i = 0; i < 7; ++i) {  // 14 ms
        board_.level = i % 2 == 0 ? 504 : 900;
        run(2);
    }
    board_.level = 504;
    run(80);
    for (int i = 0; i < 7; ++i) {
        board_.level = i % 2 == 0 ? 1023 : 504;
        run(2);
    }
    board_.level = kIdleLevel;
    run(100);

    ASSERT_EQ(last<Events>().count, 1);
    EXPECT_EQ(last<Events>().presses[0].key, Key::Left);
}

TEST_F(KeypadTest, IsCalibratedWithoutReportingThePresses) {
    const std::vector<std::uint16_t> levels{0, 512, 683, 768, 819};
    open();
    show(DeskMode::Free);
    ASSERT_EQ(command(Operation::Calibrate, 0), Result::Done);
    for (const auto level : levels) {
        say(state_);
        run(100);
        EXPECT_EQ(last<Status>().flags & status::kCalibrating, status::kCalibrating);
        board_.level = level;
        run(400);
        EXPECT_EQ(board_.rows()[1], "let go");
        board_.level = kIdleLevel;
        run(100);
    }
    runLinked(600);
    EXPECT_EQ(last<Status>().flags, 0);
    EXPECT_EQ(last<Status>().queued, 0);
    EXPECT_EQ(board_.rows()[0], "free");

    restart();
    open();
    board_.level = 683;
    run(100);
    EXPECT_EQ(last<Events>().presses[0].key, Key::Down);
}

TEST_F(KeypadTest, ACalibrationThatNobodyFollowsChangesNothing) {
    open();
    show(DeskMode::Free);
    command(Operation::Calibrate, 0);
    board_.level = 0;
    runLinked(31 * kSecond);  // one key, and it is never let go
    EXPECT_EQ(last<Status>().flags, status::kFactoryLevels);
    board_.level = kIdleLevel;
    runLinked(500);
    EXPECT_EQ(last<Status>().queued, 0);

    touch(Key::Down);
    EXPECT_EQ(last<Events>().presses[0].key, Key::Down);
}

TEST_F(KeypadTest, TheFactorysLevelsEndACalibration) {
    open();
    show(DeskMode::Free);
    command(Operation::Calibrate, 0);
    ASSERT_EQ(board_.rows()[0], "press RIGHT");

    command(Operation::Calibrate, 1);
    say(state_);
    run(100);

    EXPECT_EQ(last<Status>().flags, status::kFactoryLevels);
    EXPECT_EQ(board_.rows()[0], "free");
    touch(Key::Down);
    EXPECT_EQ(last<Events>().presses[0].key, Key::Down);
}

TEST_F(KeypadTest, GoesBackToTheFactorysLevels) {
    open();
    command(Operation::Calibrate, 0);
    for (const auto level : {0, 512, 683, 768, 819}) {
        touch(Key::Right);
        board_.level = static_cast<std::uint16_t>(level);
        run(400);
        board_.level = kIdleLevel;
        say(state_);
        run(100);
    }
    run(600);
    EXPECT_EQ(last<Status>().flags & status::kFactoryLevels, 0);

    EXPECT_EQ(command(Operation::Calibrate, 1), Result::Done);
    run(600);
    EXPECT_EQ(last<Status>().flags & status::kFactoryLevels, status::kFactoryLevels);
}

TEST_F(KeypadTest, ABoardWithoutAShieldReadsNoKeysAndShowsNothing) {
    board_.parts = capability::kModemRelay | capability::kLamp;
    open();
    show(DeskMode::Free);
    touch(Key::Up);

    EXPECT_TRUE(all<Events>().empty());
    EXPECT_EQ(board_.written, 0);
    EXPECT_EQ(last<Status>().shown, state_.version);
}

}  // namespace
}  // namespace pad
