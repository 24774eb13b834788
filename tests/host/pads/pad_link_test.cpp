#include "host/pads/pad_link.h"

#include "tests/host/pads/scripted_board.h"

namespace turnbell {
namespace {

INSTANTIATE_TEST_SUITE_P(InPiecesOf, PadLinkTest, testing::Values(1, 2, 7, 64),
                         [](const auto& piece) { return std::to_string(piece.param); });

// --- The link

TEST_P(PadLinkTest, IsSilentWithoutAPort) {
    pass(seconds{10});

    EXPECT_TRUE(mediator_.sent.all().empty());
    EXPECT_FALSE(link_.nextDeadline());
}

TEST_P(PadLinkTest, SaysHelloEveryQuarterSecondOnTheSameLink) {
    link_.opened(now_);
    const auto first = link();
    pass(seconds{1});

    EXPECT_EQ(sent<pad::Hello>(), 5U);
    EXPECT_EQ(mediator_.sent.all().size(), 5U);
    EXPECT_EQ(link(), first);
    EXPECT_NE(first, 0);
}

TEST_P(PadLinkTest, KnowsTheBoardOnceItAnswered) {
    establish();

    const auto& status = link_.status();
    EXPECT_TRUE(status.linked);
    EXPECT_EQ(status.id, kId);
    EXPECT_EQ(status.boot, kBoot);
    EXPECT_EQ(status.board, pad::BoardKind::Avr328p);
    EXPECT_EQ(status.cause, pad::ResetCause::Button);
    EXPECT_EQ(status.firmware, (std::array<std::uint8_t, 3>{1, 2, 3}));
    EXPECT_EQ(status.depth, 8);
    EXPECT_EQ(status.links, 1U);
    EXPECT_EQ(status.heard, now_);
    EXPECT_EQ(mediator_.changes, 1);
    EXPECT_EQ(sent<pad::State>(), 1U);
}

TEST_P(PadLinkTest, SpeaksOnTheLinkThatTheBoardHasNamed) {
    settle();
    EXPECT_EQ(link(), kItsNumber);

    say(pad::NotLinked{}, mediator_.sent.hello());
    EXPECT_TRUE(link_.status().linked);
}

TEST_P(PadLinkTest, TakesNoAnswerWithoutALink) {
    auto hello = helloAck();
    hello.link = 0;

    establish(hello);

    EXPECT_FALSE(link_.status().linked);
    EXPECT_EQ(link_.status().damaged, 1U);
}

TEST_P(PadLinkTest, TakesNoAnswerOfAnotherLink) {
    link_.opened(now_);

    say(helloAck(), static_cast<std::uint16_t>(link() + 1));

    EXPECT_FALSE(link_.status().linked);
    EXPECT_EQ(link_.status().received, 0U);
}

TEST_P(PadLinkTest, ChoosesAnotherNumberForEachLink) {
    link_.opened(now_);
    const auto first = link();
    random_ = static_cast<std::uint16_t>(first - 7);  // the source says the same number again

    link_.closed();
    link_.opened(now_);

    EXPECT_NE(link(), first);
}

TEST_P(PadLinkTest, NeverCallsALinkZero) {
    random_ = static_cast<std::uint16_t>(0 - 7);

    link_.opened(now_);

    EXPECT_NE(link(), 0);
}

TEST_P(PadLinkTest, LosesTheLinkAfterThreeSecondsOfSilence) {
    settle();
    const auto old = link();
    pass(milliseconds{2'999});
    ASSERT_TRUE(link_.status().linked);

    pass(milliseconds{1});

    EXPECT_FALSE(link_.status().linked);
    EXPECT_EQ(mediator_.changes, 1);
    EXPECT_EQ(sent<pad::Hello>(), 1U);
    EXPECT_NE(link(), old);
}

TEST_P(PadLinkTest, StaysLinkedWhileTheBoardSpeaks) {
    settle();
    for (int i = 0; i < 10; ++i) {
        pass(seconds{2});
        say(pad::Status{});
    }

    EXPECT_TRUE(link_.status().linked);
    EXPECT_EQ(link_.status().links, 1U);
}

TEST_P(PadLinkTest, IsNotKeptAliveByFramesOfOtherLinks) {
    settle();
    for (int i = 0; i < 4; ++i) {
        say(pad::Status{}, 3);
        pass(seconds{1});
    }

    EXPECT_FALSE(link_.status().linked);
}

TEST_P(PadLinkTest, LinksAnewAtOnceWhenTheBoardHasStartedAgain) {
    settle();
    const auto old = link();

    say(pad::NotLinked{});

    EXPECT_FALSE(link_.status().linked);
    EXPECT_EQ(sent<pad::Hello>(), 1U);
    EXPECT_NE(link(), old);
}

TEST_P(PadLinkTest, IgnoresThatAnOlderLinkIsRefused) {
    settle();

    say(pad::NotLinked{}, static_cast<std::uint16_t>(link() + 1));

    EXPECT_TRUE(link_.status().linked);
}

TEST_P(PadLinkTest, TakesARepeatedAnswerForNothingNew) {
    settle();

    say(helloAck(), mediator_.sent.hello());

    EXPECT_EQ(link_.status().links, 1U);
    EXPECT_EQ(mediator_.changes, 0);
}

TEST_P(PadLinkTest, NoticesABoardThatStartedBetweenTwoHellosOfOneLink) {
    settle();
    auto hello = helloAck();
    hello.boot = kBoot + 1;
    hello.link = kItsNumber + 1;

    say(hello, mediator_.sent.hello());

    EXPECT_TRUE(link_.status().linked);
    EXPECT_EQ(link_.status().boot, kBoot + 1);
    EXPECT_EQ(link_.status().links, 2U);
}

TEST_P(PadLinkTest, DoesNotLinkToAnotherMajorVersionAndSaysSo) {
    link_.opened(now_);
    auto hello = helloAck();
    hello.major = 2;

    say(hello);
    say(hello);

    EXPECT_FALSE(link_.status().linked);
    EXPECT_EQ(link_.status().otherMajor, 2);
    EXPECT_EQ(mediator_.changes, 1);
    EXPECT_EQ(sent<pad::State>(), 0U);

    say(helloAck());
    EXPECT_TRUE(link_.status().linked);
    EXPECT_EQ(link_.status().otherMajor, 0);
}

TEST_P(PadLinkTest, LinksToALaterMinorVersion) {
    auto hello = helloAck();
    hello.minor = 9;

    establish(hello);

    EXPECT_TRUE(link_.status().linked);
}

TEST_P(PadLinkTest, EndsWithItsPort) {
    settle();

    link_.closed();
    pass(seconds{5});

    EXPECT_FALSE(link_.status().linked);
    EXPECT_EQ(link_.status().id, kId);
    EXPECT_TRUE(mediator_.sent.all().empty());
}

// --- What comes

TEST_P(PadLinkTest, DropsAFrameThatIsNotAsLongAsItsMessage) {
    settle();
    auto frame = pad::frameOf(pad::Status{.refused = 5}, link(), 0);
    ++frame.size;

    receive(frame);

    EXPECT_EQ(link_.status().refused, 0);
    EXPECT_EQ(link_.status().damaged, 1U);
}

TEST_P(PadLinkTest, DropsAFrameWithAValueThatMeansNothing) {
    settle();
    auto told = events(0, 1);
    told.presses[0].key = static_cast<pad::Key>(6);

    say(told);

    EXPECT_TRUE(mediator_.offered.empty());
    EXPECT_EQ(link_.status().damaged, 1U);
}

TEST_P(PadLinkTest, DropsAnUnknownTypeAndItsOwnEchoWithoutCountingThem) {
    settle();
    const auto received = link_.status().received;
    pad::Frame unknown;
    unknown.type = 0x9F;
    unknown.link = link();

    receive(unknown);
    receive(pad::frameOf(pad::Command{.id = 1}, link(), 0));

    EXPECT_EQ(link_.status().damaged, 0U);
    EXPECT_EQ(link_.status().received, received);
    EXPECT_TRUE(link_.status().linked);
}

TEST_P(PadLinkTest, CountsDamagedFramesAndReadsOnBehindThem) {
    settle();
    constexpr std::array<std::uint8_t, 5> kNoise{0, 9, 9, 9, 0};

    receive(kNoise);
    say(pad::Status{.uptime = 5'000, .good = 3, .bad = 2, .level = 741});

    const auto& status = link_.status();
    EXPECT_EQ(status.damaged, 1U);
    EXPECT_EQ(status.uptime, milliseconds{5'000});
    EXPECT_EQ(status.boardReceived, 3);
    EXPECT_EQ(status.boardDamaged, 2);
    EXPECT_EQ(status.level, 741);
}

TEST_P(PadLinkTest, TellsOfChangesThatPeopleCareFor) {
    settle();

    say(pad::Status{.uptime = 1'000, .good = 9, .level = 3});
    EXPECT_EQ(mediator_.changes, 0);

    say(pad::Status{.refused = 1});
    say(pad::Status{.refused = 1, .key = pad::Key::Left});
    say(pad::Status{.refused = 1, .key = pad::Key::Left, .flags = pad::status::kModemOff});
    EXPECT_EQ(mediator_.changes, 3);
    EXPECT_EQ(link_.status().key, pad::Key::Left);
    EXPECT_EQ(link_.status().flags, pad::status::kModemOff);
}

TEST_P(PadLinkTest, TellsOfLevelsWhileTheKeysAreCalibrated) {
    settle();
    say(pad::Status{.level = 1'023, .flags = pad::status::kCalibrating});
    mediator_.changes = 0;

    say(pad::Status{.level = 1'023, .flags = pad::status::kCalibrating});
    EXPECT_EQ(mediator_.changes, 0);
    say(pad::Status{.level = 505, .flags = pad::status::kCalibrating});
    EXPECT_EQ(mediator_.changes, 1);
}

// --- The display

TEST_P(PadLinkTest, SendsAChangeUntilItIsShown) {
    settle();

    link_.show({.mode = pad::DeskMode::Called, .ticket = "B004"}, now_);
    pass(milliseconds{150});
    EXPECT_EQ(sent<pad::State>(), 3U);
    say(pad::Status{.shown = mediator_.sent.last<pad::State>()->version});
    pass(milliseconds{400});

    EXPECT_EQ(sent<pad::State>(), 3U);
    EXPECT_EQ(mediator_.sent.last<pad::State>()->mode, pad::DeskMode::Called);
}

TEST_P(PadLinkTest, ShowsTheSameOnTheNextLink) {
    settle();
    link_.show({.mode = pad::DeskMode::Free, .waiting = 3}, now_);

    link_.closed();
    establish();

    EXPECT_EQ(mediator_.sent.last<pad::State>()->waiting, 3);
}

// --- Commands

TEST_P(PadLinkTest, TellsWhatBecameOfACommand) {
    settle();
    const PadCommand chime{pad::Operation::Chime, 300};

    ASSERT_TRUE(link_.command(chime, now_));
    pass(milliseconds{60});
    EXPECT_EQ(sent<pad::Command>(), 2U);
    const pad::CommandResult result{mediator_.sent.last<pad::Command>()->id, pad::Result::Invalid};
    say(result);
    say(result);

    EXPECT_EQ(mediator_.ended, (std::vector{PadCommandEnd{chime, pad::Result::Invalid}}));
}

TEST_P(PadLinkTest, RefusesACommandWithoutALink) {
    link_.opened(now_);

    const auto result = link_.command({pad::Operation::Identify, 5}, now_);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
}

TEST_P(PadLinkTest, RefusesTheFifthCommandThatWaits) {
    settle();
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(link_.command({pad::Operation::Lamp, 1}, now_));
    }

    const auto result = link_.command({pad::Operation::Lamp, 0}, now_);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Busy);
}

TEST_P(PadLinkTest, DoesNotKnowWhatBecameOfCommandsOfALostLink) {
    settle();
    const PadCommand off{pad::Operation::ModemOff, 10};
    ASSERT_TRUE(link_.command(off, now_));

    link_.closed();
    establish();

    EXPECT_EQ(mediator_.ended, (std::vector{PadCommandEnd{off}}));
    EXPECT_EQ(sent<pad::Command>(), 1U);
}

TEST_P(PadLinkTest, GivesANewPadAnId) {
    auto hello = helloAck();
    hello.id = 0;
    establish(hello);
    const auto command = mediator_.sent.last<pad::Command>();
    ASSERT_TRUE(command);
    EXPECT_EQ(command->operation, pad::Operation::SetId);
    EXPECT_EQ(command->argument, 77U);
    say(events(0, 1));
    EXPECT_TRUE(mediator_.offered.empty());

    say(pad::CommandResult{command->id, pad::Result::Done});
    say(events(0, 1));

    EXPECT_EQ(link_.status().id, 77U);
    ASSERT_EQ(mediator_.offered.size(), 1U);
    EXPECT_EQ(mediator_.offered.front().pad, 77U);
}

// --- The power of a modem

TEST_P(PadLinkTest, TellsAPadWithARelayThePolicyAtEachLinkAndNowAndThen) {
    const pad::PowerPolicy policy{10, 10, 6};
    ASSERT_TRUE(link_.setPowerPolicy(policy, now_));
    auto hello = helloAck();
    hello.capabilities = pad::capability::kModemRelay;
    establish(hello);
    EXPECT_EQ(sent<pad::PowerPolicy>(), 1U);

    for (int i = 0; i < 61; ++i) {
        say(pad::Status{});
        pass(seconds{1});
    }
    EXPECT_EQ(sent<pad::PowerPolicy>(), 2U);

    ASSERT_TRUE(link_.setPowerPolicy({0, 0, 0}, now_));
    EXPECT_EQ(mediator_.sent.last<pad::PowerPolicy>()->silentMinutes, 0);
}

TEST_P(PadLinkTest, DoesNotTellItToAPadWithoutARelay) {
    ASSERT_TRUE(link_.setPowerPolicy({10, 10, 6}, now_));
    establish();

    EXPECT_EQ(sent<pad::PowerPolicy>(), 0U);
}

TEST_P(PadLinkTest, RefusesAPolicyThatThePadWouldDrop) {
    const auto result = link_.setPowerPolicy({10, 0, 6}, now_);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Invalid);
}

}  // namespace
}  // namespace turnbell
