#include "tests/firmware/pad/pad_at_hand.h"

namespace pad {
namespace {

class PadTest : public PadAtHand {};

TEST_F(PadTest, SaysWhatItIs) {
    open();

    const auto ack = last<HelloAck>();
    EXPECT_EQ(frames_[0].link, kHello);
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
    say(Hello{}, kHello);
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
    acknowledge(1);

    ASSERT_EQ(all<NotLinked>().size(), 0U) << "only once its number is safe";
    run(100);
    ASSERT_EQ(all<NotLinked>().size(), 1U);
    EXPECT_EQ(frames_[0].link, link_);
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
    EXPECT_EQ(frames_.back().link, link_);
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
    say(state_);
    run(100);
    EXPECT_EQ(last<Status>().queued, 1);
}

TEST_F(PadTest, AnAcknowledgementOfAnEarlierStartIsIgnoredThoughItsHelloComesAgain) {
    open();
    const auto old = link_;
    restart();
    touch(Key::Up);
    open();  // the same number of a HELLO

    EventAck ack;
    ack.next = 1;
    say(ack, old);
    forget();
    run(1000);

    EXPECT_EQ(last<Events>().first, 0);
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

TEST_F(PadTest, AMessageOfAnotherLengthIsDroppedAndCounted) {
    open();
    auto frame = frameOf(EventAck{}, link_, 0);
    frame.size = 3;
    say(frame);
    frame = frameOf(State{}, link_, 0);
    frame.payload[6] = 200;  // no such mode
    say(frame);
    frame = frameOf(EventAck{}, link_, 0);
    frame.type = 0x3F;  // of a later version
    say(frame);
    run(600);

    EXPECT_EQ(last<Status>().bad, 2);
    EXPECT_EQ(last<Status>().good, 2);
}

TEST_F(PadTest, NothingIsLostWhileTheLineHasNoRoom) {
    open();
    board_.transmitRoom = 5;
    say(Hello{}, kHello);
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
