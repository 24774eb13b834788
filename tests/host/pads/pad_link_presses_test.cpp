#include "tests/host/pads/scripted_board.h"

namespace turnbell {
namespace {

class PadLinkPressesTest : public PadLinkTest {
protected:
    std::vector<int> numbers() const {
        std::vector<int> all;
        for (const auto& press : mediator_.offered) {
            all.push_back(press.number);
        }
        return all;
    }
    std::optional<int> acknowledged() const {
        const auto ack = mediator_.sent.last<pad::EventAck>();
        return ack ? std::optional<int>{ack->next} : std::nullopt;
    }
    std::uint16_t& next() { return mediator_.next[{kId, kBoot}]; }
};

INSTANTIATE_TEST_SUITE_P(InPiecesOf, PadLinkPressesTest, testing::Values(1, 2, 7, 64),
                         [](const auto& piece) { return std::to_string(piece.param); });

TEST_P(PadLinkPressesTest, AreCommittedInOrderAndThenAcknowledged) {
    settle();

    say(events(0, 3));

    EXPECT_EQ(numbers(), (std::vector{0, 1, 2}));
    EXPECT_EQ(acknowledged(), 3);
    const auto& press = mediator_.offered.back();
    EXPECT_EQ(press.pad, kId);
    EXPECT_EQ(press.boot, kBoot);
    EXPECT_EQ(press.key, pad::Key::Select);
    EXPECT_EQ(press.action, pad::Action::Pressed);
    EXPECT_EQ(press.age, milliseconds{30});
}

TEST_P(PadLinkPressesTest, AreNotTakenTwiceAndAcknowledgedAgain) {
    settle();
    say(events(0, 2));
    mediator_.sent.clear();

    say(events(0, 3));
    say(events(0, 3));

    EXPECT_EQ(numbers(), (std::vector{0, 1, 2}));
    EXPECT_EQ(sent<pad::EventAck>(), 2U);
    EXPECT_EQ(acknowledged(), 3);
}

TEST_P(PadLinkPressesTest, AreNotAcknowledgedWhatWasNotCommitted) {
    settle();
    mediator_.failures = 1;

    say(events(0, 2));
    EXPECT_FALSE(acknowledged());
    EXPECT_EQ(mediator_.sent.last<pad::State>()->notice, pad::Notice::Failed);

    say(events(0, 2));
    EXPECT_EQ(numbers(), (std::vector{0, 0, 1}));
    EXPECT_EQ(acknowledged(), 2);
}

TEST_P(PadLinkPressesTest, AreAcknowledgedAsFarAsTheyWereCommitted) {
    settle();
    say(events(0, 1));
    mediator_.failures = 1;

    say(events(0, 2));

    EXPECT_EQ(acknowledged(), 1);
}

TEST_P(PadLinkPressesTest, GoOnWhereAnEarlierRunOfTheHostStopped) {
    next() = 5;
    settle();

    say(events(4, 3));

    EXPECT_EQ(numbers(), (std::vector{5, 6}));
    EXPECT_EQ(acknowledged(), 7);
}

TEST_P(PadLinkPressesTest, WaitForAMissingOneAndTheStatusSaysSo) {
    next() = 5;
    settle();

    say(events(7, 1));
    EXPECT_TRUE(mediator_.offered.empty());
    EXPECT_FALSE(acknowledged());
    EXPECT_TRUE(link_.status().missing);
    EXPECT_EQ(mediator_.changes, 1);

    say(events(5, 3));
    EXPECT_EQ(numbers(), (std::vector{5, 6, 7}));
    EXPECT_FALSE(link_.status().missing);
}

TEST_P(PadLinkPressesTest, BeginAnewWithAnotherBoot) {
    next() = 5;
    auto hello = helloAck();
    hello.boot = kBoot + 1;
    settle(hello);
    auto told = events(0, 1);
    told.boot = kBoot + 1;

    say(told);

    ASSERT_EQ(mediator_.offered.size(), 1U);
    EXPECT_EQ(mediator_.offered.front().boot, kBoot + 1);
    EXPECT_EQ(mediator_.offered.front().number, 0);
}

TEST_P(PadLinkPressesTest, OfABootThatIsNotTheLinksMakeANewLink) {
    settle();
    auto told = events(0, 1);
    told.boot = kBoot + 1;

    say(told);

    EXPECT_TRUE(mediator_.offered.empty());
    EXPECT_FALSE(link_.status().linked);
    EXPECT_EQ(sent<pad::Hello>(), 1U);
}

TEST_P(PadLinkPressesTest, WaitForALink) {
    link_.opened(now_);

    say(events(0, 1));

    EXPECT_TRUE(mediator_.offered.empty());
    EXPECT_FALSE(acknowledged());
}

TEST_P(PadLinkPressesTest, CountBeyondTheLastNumber) {
    next() = 65'534;
    settle();

    say(events(65'533, 4));

    EXPECT_EQ(numbers(), (std::vector{65'534, 65'535, 0}));
    EXPECT_EQ(acknowledged(), 1);
    EXPECT_EQ(next(), 1);
}

TEST_P(PadLinkPressesTest, AreAcknowledgedByTheHeartbeatToo) {
    next() = 5;
    settle();

    pass(milliseconds{500});
    EXPECT_EQ(mediator_.sent.last<pad::State>()->next, 5);

    say(events(5, 1));
    pass(milliseconds{500});
    EXPECT_EQ(mediator_.sent.last<pad::State>()->next, 6);
}

TEST_P(PadLinkPressesTest, OfAPadThatGetsAnotherIdAreNotTakenTwice) {
    settle();
    say(events(0, 2));
    ASSERT_TRUE(link_.command({pad::Operation::SetId, 9}, now_));
    say(pad::CommandResult{mediator_.sent.last<pad::Command>()->id, pad::Result::Done});

    say(events(1, 2));

    EXPECT_EQ(numbers(), (std::vector{0, 1, 2}));
    EXPECT_EQ(mediator_.offered.back().pad, 9U);
}

TEST_P(PadLinkPressesTest, ShowWhyTheyDidNothing) {
    settle();
    mediator_.notice = pad::Notice::NobodyWaiting;

    say(events(0, 1));
    EXPECT_EQ(mediator_.sent.last<pad::State>()->notice, pad::Notice::NobodyWaiting);
    EXPECT_EQ(mediator_.sent.last<pad::State>()->next, 1);

    mediator_.notice = pad::Notice::None;
    say(events(1, 1));
    EXPECT_EQ(mediator_.sent.last<pad::State>()->notice, pad::Notice::None);
}

}  // namespace
}  // namespace turnbell
