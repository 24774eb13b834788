#include "host/pads/command_sender.h"

#include "tests/host/pads/sent_frames.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr PadCommand kLamp{pad::Operation::Lamp, 1};
constexpr PadCommand kChime{pad::Operation::Chime, 300};

class CommandSenderTest : public testing::Test {
protected:
    void pass(milliseconds time) {
        now_ += time;
        sender_.tick(now_);
    }

    pad::CommandResult resultOfLast(pad::Result result = pad::Result::Done) const {
        return {sent_.last<pad::Command>()->id, result};
    }
    std::size_t sentCommands() const { return sent_.of<pad::Command>().size(); }

    SentFrames sent_;
    FrameWriter writer_{[this](auto bytes) { sent_.add(bytes); }};
    CommandSender sender_{writer_};
    BootTime now_{seconds{100}};
};

TEST_F(CommandSenderTest, SendsTheFirstAtOnce) {
    sender_.add(kChime, now_);

    const auto command = sent_.last<pad::Command>();
    ASSERT_TRUE(command);
    EXPECT_EQ(command->operation, pad::Operation::Chime);
    EXPECT_EQ(command->argument, 300U);
}

TEST_F(CommandSenderTest, RepeatsUnderTheSameIdUntilItIsAnswered) {
    sender_.add(kLamp, now_);
    for (const int wait : {50, 100, 200, 400, 800, 800}) {
        ASSERT_EQ(sender_.nextDeadline(), now_ + milliseconds{wait});
        pass(milliseconds{wait});
    }
    const auto commands = sent_.of<pad::Command>();
    ASSERT_EQ(commands.size(), 7U);
    EXPECT_EQ(commands.front().id, commands.back().id);

    EXPECT_TRUE(sender_.settle(resultOfLast(), now_));

    EXPECT_FALSE(sender_.nextDeadline());
}

TEST_F(CommandSenderTest, HasOneOnItsWayAtATime) {
    sender_.add(kLamp, now_);
    sender_.add(kChime, now_);
    ASSERT_EQ(sentCommands(), 1U);
    const auto first = sent_.last<pad::Command>()->id;

    const auto end = sender_.settle(resultOfLast(pad::Result::Invalid), now_);

    EXPECT_EQ(end, (PadCommandEnd{kLamp, pad::Result::Invalid}));
    EXPECT_EQ(sentCommands(), 2U);
    EXPECT_NE(sent_.last<pad::Command>()->id, first);
}

TEST_F(CommandSenderTest, TakesEachResultOnce) {
    sender_.add(kLamp, now_);
    sender_.add(kChime, now_);
    const auto result = resultOfLast();
    ASSERT_TRUE(sender_.settle(result, now_));

    EXPECT_FALSE(sender_.settle(result, now_));
}

TEST_F(CommandSenderTest, IsFullWithFour) {
    for (std::size_t i = 0; i < CommandSender::kDepth; ++i) {
        EXPECT_FALSE(sender_.full());
        sender_.add(kLamp, now_);
    }

    EXPECT_TRUE(sender_.full());
}

TEST_F(CommandSenderTest, GivesUpWhatWasNotAnswered) {
    sender_.add(kLamp, now_);
    sender_.add(kChime, now_);

    EXPECT_EQ(sender_.giveUp(), (std::deque<PadCommand>{kLamp, kChime}));
    EXPECT_FALSE(sender_.nextDeadline());
    EXPECT_FALSE(sender_.settle(resultOfLast(), now_));
}

}  // namespace
}  // namespace turnbell
