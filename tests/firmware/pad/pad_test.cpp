#include "tests/firmware/pad/pad_at_hand.h"

#include <string>

namespace pad {
namespace {

class PadTest : public PadAtHand {};

TEST_F(PadTest, SaysWhatItIs) {
    open();

    const auto ack = last<HelloAck>();
    EXPECT_EQ(frames_[0].link, kLink);
    EXPECT_EQ(ack.major, kMajor);
    EXPECT_EQ(ack.boot, 1);
    EXPECT_EQ(ack.board, BoardKind::Avr328p);
    EXPECT_EQ(ack.cause, ResetCause::PowerOn);
    EXPECT_EQ(ack.capabilities, 0x1F);
    EXPECT_EQ(ack.depth, kMostPresses);
    EXPECT_EQ(ack.id, 0U);
}

TEST_F(PadTest, SaysNothingUnasked) {
    run(10 * kSecond);
    touch(Key::Up);

    EXPECT_TRUE(frames_.empty());
}

TEST_F(PadTest, CountsItsStarts) {
    for (std::uint16_t start = 1; start <= 20; ++start) {
        forget();
        open();
        EXPECT_EQ(last<HelloAck>().boot, start);
        restart();
    }
}

TEST_F(PadTest, TellsNoNumberOfAStartBeforeItIsSafe) {
    say(Hello{});
    int steps = 0;
    while (frames_.empty() && steps++ < 200) {
        run(1);
    }
    const auto boot = last<HelloAck>().boot;
    restart();  // the power is cut right behind the answer
    open();

    EXPECT_NE(last<HelloAck>().boot, boot);
}

TEST_F(PadTest, FeedsTheWatchdogOnceAStepAndNowhereElse) {
    EXPECT_EQ(board_.feeds, 0);

    run(123);

    EXPECT_EQ(board_.feeds, 123);
}

TEST_F(PadTest, AFrameOfNoLinkIsToldSo) {
    acknowledge(1, 0x4321);

    ASSERT_EQ(all<NotLinked>().size(), 0U) << "only once its number is safe";
    run(100);
    ASSERT_EQ(all<NotLinked>().size(), 1U);
    EXPECT_EQ(frames_[0].link, 0x4321);
}

TEST_F(PadTest, APressIsReportedWithin25MillisecondsAndUntilItIsAcknowledged) {
    open();
    forget();
    const Time begin = board_.now;
    board_.level = kFactoryLevels.of[4];
    run(2000);

    const auto events = all<Events>();
    ASSERT_GE(events.size(), 6U);
    EXPECT_LE(times_[0] - begin, 23U);
    EXPECT_EQ(events[0].boot, 1);
    EXPECT_EQ(events[0].first, 0);
    ASSERT_EQ(events[0].count, 1);
    EXPECT_EQ(events[0].presses[0].key, Key::Select);
    EXPECT_EQ(events[0].presses[0].action, Action::Pressed);
    EXPECT_EQ(events[0].presses[0].age, 0);
    EXPECT_EQ(events[1].presses[0].age, 50);
    EXPECT_EQ(events[2].presses[0].age, 150);

    acknowledge(1);
    forget();
    run(2000);
    EXPECT_TRUE(all<Events>().empty());
}

TEST_F(PadTest, EveryUnacknowledgedPressIsInTheFrame) {
    open();
    touch(Key::Up);
    touch(Key::Down);
    acknowledge(1);
    touch(Key::Left);

    const auto events = last<Events>();
    EXPECT_EQ(events.first, 1);
    ASSERT_EQ(events.count, 2);
    EXPECT_EQ(events.presses[0].key, Key::Down);
    EXPECT_EQ(events.presses[1].key, Key::Left);
}

TEST_F(PadTest, AnAcknowledgementBeyondWhatWasSentIsIgnored) {
    open();
    touch(Key::Up);

    acknowledge(2);
    acknowledge(60'000);
    forget();
    run(1000);

    EXPECT_FALSE(all<Events>().empty());
    EXPECT_EQ(last<Events>().first, 0);
}

TEST_F(PadTest, PressesWaitForALink) {
    run(100);
    touch(Key::Up);
    run(5000);

    open();

    const auto events = last<Events>();
    ASSERT_EQ(events.count, 1);
    EXPECT_GT(events.presses[0].age, 5000);
    EXPECT_LT(events.presses[0].age, 5300);
}

TEST_F(PadTest, TheQueueOutlivesANewLink) {
    open();
    touch(Key::Up);
    forget();

    open(0x7777);

    EXPECT_EQ(last<Events>().first, 0);
    EXPECT_EQ(frames_.back().link, 0x7777);
}

TEST_F(PadTest, TheNinthPressIsRefusedCountedAndShown) {
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

TEST_F(PadTest, HoldingRightIsReportedOnce) {
    open();
    touch(Key::Right, 1000);
    touch(Key::Right, 300);

    const auto events = last<Events>();
    ASSERT_EQ(events.count, 2);
    EXPECT_EQ(events.presses[0].action, Action::Held);
    EXPECT_EQ(events.presses[1].action, Action::Pressed);
}

TEST_F(PadTest, BounceIsOnePress) {
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

TEST_F(PadTest, AStatesAcknowledgementCountsOnlyAfterOneOfItsLink) {
    open();
    touch(Key::Up);
    touch(Key::Up);
    state_.next = 1;
    show(DeskMode::Free);
    EXPECT_EQ(last<Status>().queued, 2);  // a host that has taken none may say any number

    acknowledge(1);
    state_.next = 2;
    show(DeskMode::Free);
    EXPECT_EQ(last<Status>().queued, 0);

    open(0x7777);
    touch(Key::Up);
    state_.next = 3;
    say(state_, 0x7777);
    run(100);
    EXPECT_EQ(last<Status>().queued, 1);
}

TEST_F(PadTest, ShowsTheStateAndSaysWhichOne) {
    open();
    show(DeskMode::Called, "A017");

    EXPECT_EQ(board_.rows()[0], "A017 called");
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");
    EXPECT_EQ(last<Status>().shown, state_.version);
}

TEST_F(PadTest, SaysThatAStateIsShownOnlyOnceItIs) {
    open();
    show(DeskMode::Called, "A017");
    forget();

    ++state_.version;
    state_.ticket[1] = '9';
    say(state_);
    while (all<Status>().empty()) {
        run(1);
    }

    EXPECT_EQ(board_.rows()[0], "A917 called");
    EXPECT_EQ(last<Status>().shown, state_.version);
}

TEST_F(PadTest, ANewLinkShowsNoVersionOfTheOldOne) {
    open();
    show(DeskMode::Free);
    forget();
    open(0x7777);
    run(600);

    EXPECT_EQ(last<Status>().shown, 0);
    EXPECT_EQ(board_.rows()[0], "link lost");
}

TEST_F(PadTest, SaysHowItIsTwiceASecond) {
    open();
    forget();
    run(2500);

    EXPECT_EQ(all<Status>().size(), 5U);
    EXPECT_NEAR(last<Status>().uptime, board_.now, 500);
}

TEST_F(PadTest, TheStatusTellsKeyAndLevel) {
    open();
    forget();
    board_.level = 330;
    run(600);

    EXPECT_EQ(last<Status>().key, Key::Down);
    EXPECT_EQ(last<Status>().level, 330);
    EXPECT_EQ(last<Status>().flags, status::kFactoryLevels);
}

TEST_F(PadTest, ShowsThatTheLinkIsLost) {
    open();
    show(DeskMode::Serving, "A017");
    run(2800);
    EXPECT_EQ(board_.rows()[0], "A017 serving");

    run(400);
    EXPECT_EQ(board_.rows()[0], "link lost");
    EXPECT_EQ(board_.rows()[1], "A017");
    forget();
    run(5000);
    EXPECT_TRUE(frames_.empty());

    open(0x7777);
    say(state_, 0x7777);
    run(100);
    EXPECT_EQ(board_.rows()[0], "A017 serving");
}

TEST_F(PadTest, ANoticeIsShownForThreeSeconds) {
    open();
    show(DeskMode::Free, "", Notice::NobodyWaiting);
    EXPECT_EQ(board_.rows()[1], "nobody waiting");
    runLinked(2700);
    EXPECT_EQ(board_.rows()[1], "nobody waiting");

    runLinked(500);
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");
}

TEST_F(PadTest, ANoticeStaysWhenOnlyTheCountChanges) {
    open();
    show(DeskMode::Free, "", Notice::NotNow);

    show(DeskMode::Free);
    EXPECT_EQ(board_.rows()[1], "not now");

    show(DeskMode::Called, "B2");
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");
}

TEST_F(PadTest, ACommandIsDoneOnceAndAnsweredEachTime) {
    open();
    Command command;
    command.id = 7;
    command.operation = Operation::ModemOff;
    command.argument = 1;
    forget();
    for (int i = 0; i < 10; ++i) {
        say(command);
        runLinked(2000);  // it is over in between
    }

    EXPECT_EQ(all<CommandResult>().size(), 10U);
    EXPECT_EQ(last<CommandResult>().id, 7);
    EXPECT_EQ(last<CommandResult>().result, Result::Done);
    EXPECT_EQ(last<Status>().flags & status::kPolicySpent, 0);
}

TEST_F(PadTest, TheSameCommandOnAnotherLinkIsAnotherOne) {
    open();
    EXPECT_EQ(command(Operation::SetId, 5), Result::Done);
    open(0x7777);
    Command again;
    again.id = commandId_;
    again.operation = Operation::SetId;
    again.argument = 6;
    say(again, 0x7777);
    run(200);
    open(0x8888);

    EXPECT_EQ(last<HelloAck>().id, 6U);
}

TEST_F(PadTest, KeepsTheIdThatItWasGiven) {
    open();
    EXPECT_EQ(command(Operation::SetId, 4711), Result::Done);
    restart();  // right behind the answer
    open();

    EXPECT_EQ(last<HelloAck>().id, 4711U);
}

TEST_F(PadTest, ShowsItsIdWhileItHasNoDesk) {
    open();
    command(Operation::SetId, 4711);
    show(DeskMode::Unassigned);

    EXPECT_EQ(board_.rows()[0], "PAD 4711");
    EXPECT_EQ(board_.rows()[1], "no desk yet");
}

struct Row {
    Operation operation;
    std::uint32_t argument;
    std::uint16_t parts;
    Result result;
};

class PadCommandTest : public PadAtHand, public testing::WithParamInterface<Row> {};

TEST_P(PadCommandTest, IsAnswered) {
    board_.parts = GetParam().parts;
    open();

    EXPECT_EQ(command(GetParam().operation, GetParam().argument), GetParam().result);
}

constexpr std::uint16_t kAll = 0x1F;
INSTANTIATE_TEST_SUITE_P(
    Commands, PadCommandTest,
    testing::Values(
        Row{Operation::Lamp, 2, kAll, Result::Done}, Row{Operation::Lamp, 3, kAll, Result::Invalid},
        Row{Operation::Chime, 5000, kAll, Result::Done}, Row{Operation::Chime, 5001, kAll, Result::Invalid},
        Row{Operation::Identify, 60, kAll, Result::Done}, Row{Operation::Identify, 61, kAll, Result::Invalid},
        Row{Operation::SetId, 1, kAll, Result::Done}, Row{Operation::SetId, 0, kAll, Result::Invalid},
        Row{Operation::ModemOff, 60, kAll, Result::Done}, Row{Operation::ModemOff, 61, kAll, Result::Invalid},
        Row{Operation::ModemOff, 0, kAll, Result::Invalid},
        Row{Operation::ModemOff, 0x0101, kAll, Result::Invalid},
        Row{Operation::ModemOff, 5, capability::kDisplay, Result::Unknown},
        Row{Operation::Calibrate, 0, kAll, Result::Done}, Row{Operation::Calibrate, 1, kAll, Result::Done},
        Row{Operation::Calibrate, 2, kAll, Result::Invalid},
        Row{Operation::Calibrate, 0, capability::kModemRelay, Result::Unknown},
        Row{static_cast<Operation>(77), 0, kAll, Result::Unknown}));

TEST_F(PadTest, LampAndChimeObeyAndEndWithTheLink) {
    open();
    command(Operation::Lamp, 1);
    EXPECT_TRUE(board_.isOn(Output::Lamp));
    command(Operation::Chime, 1000);
    EXPECT_TRUE(board_.isOn(Output::Chime));
    runLinked(1000);
    EXPECT_FALSE(board_.isOn(Output::Chime));
    EXPECT_TRUE(board_.isOn(Output::Lamp));

    run(4000);
    EXPECT_FALSE(board_.isOn(Output::Lamp));
}

TEST_F(PadTest, FlashesWhenItIsLookedFor) {
    open();
    show(DeskMode::Free);
    command(Operation::Identify, 2);
    int bright = 0;
    int dark = 0;
    for (int i = 0; i < 15; ++i) {
        say(state_);
        run(100);
        bright += board_.rows()[0] == "PAD ?" ? 1 : 0;
        dark += board_.rows()[0].empty() ? 1 : 0;
    }
    EXPECT_GE(bright, 4);
    EXPECT_GE(dark, 4);

    runLinked(1000);
    EXPECT_EQ(board_.rows()[0], "free");
}

TEST_F(PadTest, IsCalibratedWithoutReportingThePresses) {
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

TEST_F(PadTest, ACalibrationThatNobodyFollowsChangesNothing) {
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

TEST_F(PadTest, GoesBackToTheFactorysLevels) {
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

TEST_F(PadTest, KeepsItsPolicyAndObeysItWhenTheHostGoesSilent) {
    open();
    PowerPolicy policy;
    policy.silentMinutes = 2;
    policy.offSeconds = 5;
    policy.timesADay = 1;
    say(policy);
    run(200);
    restart();
    open();
    say(state_);
    run(2 * kMinute - kSecond);
    EXPECT_FALSE(board_.isOn(Output::ModemOff));

    run(2 * kSecond);
    EXPECT_TRUE(board_.isOn(Output::ModemOff));
    run(5 * kSecond);
    EXPECT_FALSE(board_.isOn(Output::ModemOff));

    open(0x7777);
    run(600);
    EXPECT_EQ(last<Status>().flags & status::kPolicySpent, status::kPolicySpent);
}

TEST_F(PadTest, TheStatusTellsThatTheModemIsOff) {
    open();
    command(Operation::ModemOff, 5);
    runLinked(600);

    EXPECT_EQ(last<Status>().flags & status::kModemOff, status::kModemOff);
}

TEST_F(PadTest, AMessageOfAnotherLengthIsDroppedAndCounted) {
    open();
    auto frame = frameOf(EventAck{}, kLink, 0);
    frame.size = 3;
    say(frame);
    frame = frameOf(State{}, kLink, 0);
    frame.payload[6] = 200;  // no such mode
    say(frame);
    frame = frameOf(EventAck{}, kLink, 0);
    frame.type = 0x3F;  // of a later version
    say(frame);
    run(600);

    EXPECT_EQ(last<Status>().bad, 2);
    EXPECT_EQ(last<Status>().good, 2);
}

TEST_F(PadTest, ABoardWithoutAShieldReadsNoKeysAndShowsNothing) {
    board_.parts = capability::kModemRelay | capability::kLamp;
    open();
    show(DeskMode::Free);
    touch(Key::Up);

    EXPECT_TRUE(all<Events>().empty());
    EXPECT_EQ(board_.written, 0);
    EXPECT_EQ(last<Status>().shown, state_.version);
}

TEST_F(PadTest, NothingIsLostWhileTheLineHasNoRoom) {
    open();
    board_.transmitRoom = 5;
    say(Hello{});
    say(state_);
    touch(Key::Up);
    forget();
    board_.transmitRoom = FakeBoard::kTransmitBuffer;
    run(20);

    EXPECT_EQ(all<HelloAck>().size(), 1U);
    EXPECT_EQ(all<Events>().size(), 1U);
}

TEST_F(PadTest, GarbageDoesNotStopIt) {
    std::uint32_t random = 1;
    for (int i = 0; i < 50'000; ++i) {
        random = random * 1'664'525 + 1'013'904'223;
        board_.incoming.push_back(static_cast<std::uint8_t>(random >> 24U));
        if (i % 20 == 0) {
            run(1);
        }
    }
    run(1000);
    open();
    touch(Key::Up);

    EXPECT_EQ(last<Events>().count, 1);
}

/// Time wraps in the middle of each.
class PadAtTheWrapTest : public PadAtHand {
protected:
    PadAtTheWrapTest() : PadAtHand(0xFFFFFFFF - 2 * kSecond) {}
};

TEST_F(PadAtTheWrapTest, TheLinkStaysAndPressesComeWithTheirAge) {
    open();
    show(DeskMode::Free);
    touch(Key::Up);
    runLinked(6 * kSecond);

    EXPECT_EQ(board_.rows()[0], "free");
    EXPECT_NEAR(last<Events>().presses[0].age, 6000, 900);
    EXPECT_NEAR(last<Status>().uptime, 6350, 500);
    EXPECT_EQ(all<HelloAck>().size(), 1U);
}

TEST_F(PadAtTheWrapTest, TheLinkIsLostAfterThreeSeconds) {
    open();
    show(DeskMode::Free);
    run(2800);
    EXPECT_EQ(board_.rows()[0], "free");
    run(400);

    EXPECT_EQ(board_.rows()[0], "link lost");
}

TEST_F(PadAtTheWrapTest, HoldIsHold) {
    open();
    run(1500);
    touch(Key::Right, 900);

    EXPECT_EQ(last<Events>().presses[0].action, Action::Held);
}

}  // namespace
}  // namespace pad
