#include "firmware/pad/link.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace pad {
namespace {

class LinkTest : public testing::Test {
protected:
    LinkTest() { link_.start(1); }

    template <class Message>
    Heard hear(const Message& message, std::uint16_t link) {
        return hear(frameOf(message, link, 0));
    }
    Heard hear(const Frame& frame) {
        std::uint8_t wire[kLargestOnWire];
        const auto size = encode(frame, wire);
        auto heard = Heard::Nothing;
        for (std::size_t i = 0; i < size; ++i) {
            const auto now = link_.hear(wire[i], now_);
            heard = now == Heard::Nothing ? heard : now;
        }
        return heard;
    }
    std::vector<Frame> sent() {
        std::vector<Frame> frames;
        Decoder decoder;
        for (const auto byte : board_.sent) {
            if (decoder.feed(byte)) {
                frames.push_back(decoder.frame());
            }
        }
        board_.sent.clear();
        return frames;
    }

    Time now_ = 0xFFFFFF00;
    FakeBoard board_;
    Link link_;
};

TEST_F(LinkTest, BeginsClosedAndSaysSo) {
    EXPECT_EQ(hear(EventAck{}, 0x1234), Heard::Nothing);
    link_.sendRefusal(board_);
    link_.sendRefusal(board_);

    const auto frames = sent();
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_EQ(frames[0].type, static_cast<std::uint8_t>(Type::NotLinked));
    EXPECT_EQ(frames[0].link, 0x1234);
}

TEST_F(LinkTest, HelloOpensOne) {
    EXPECT_EQ(hear(Hello{}, 0x1234), Heard::NewLink);
    EXPECT_TRUE(link_.owesGreeting());
    link_.greet(board_, HelloAck{});

    EXPECT_FALSE(link_.owesGreeting());
    ASSERT_EQ(sent()[0].link, 0x1234);
    EXPECT_EQ(hear(EventAck{}, 0x1234), Heard::Nothing);
    EXPECT_EQ(hear(EventAck{}, link_.number()), Heard::Message);
}

TEST_F(LinkTest, HelloAgainIsAnsweredAgainAndChangesNothing) {
    hear(Hello{}, 0x1234);
    link_.greet(board_, HelloAck{});
    const auto number = link_.number();

    EXPECT_EQ(hear(Hello{}, 0x1234), Heard::Nothing);

    EXPECT_TRUE(link_.owesGreeting());
    EXPECT_EQ(link_.number(), number);
}

TEST_F(LinkTest, AnotherHelloEndsTheOldLink) {
    hear(Hello{}, 0x1234);
    const auto old = link_.number();

    EXPECT_EQ(hear(Hello{}, 0x9999), Heard::NewLink);

    EXPECT_EQ(hear(EventAck{}, old), Heard::Nothing);
    EXPECT_EQ(hear(EventAck{}, link_.number()), Heard::Message);
}

TEST_F(LinkTest, AnOldHelloDoesNotBringItsLinkBack) {
    hear(Hello{}, 0x1234);
    const auto old = link_.number();
    hear(Hello{}, 0x9999);

    EXPECT_EQ(hear(Hello{}, 0x1234), Heard::NewLink);

    EXPECT_EQ(hear(EventAck{}, old), Heard::Nothing);
}

TEST_F(LinkTest, ALinkThatExpiredIsNotOpenedAgain) {
    hear(Hello{}, 0x1234);
    const auto old = link_.number();
    now_ += Link::kSilence;
    ASSERT_TRUE(link_.expires(now_));

    EXPECT_EQ(hear(Hello{}, 0x1234), Heard::NewLink);

    EXPECT_EQ(hear(EventAck{}, old), Heard::Nothing);
}

TEST_F(LinkTest, NumbersAreOthersThanThoseOfTheStartsBeforeAndNeverZero) {
    std::set<std::uint16_t> numbers{0};
    for (std::uint16_t boot = 0xFFF0; boot != 30; ++boot) {
        link_ = {};
        link_.start(boot);
        for (std::uint16_t i = 0; i < 400; ++i) {
            hear(Hello{}, static_cast<std::uint16_t>(1 + i % 2));
            ASSERT_TRUE(numbers.insert(link_.number()).second) << boot << ' ' << i;
        }
    }
}

TEST_F(LinkTest, TheNumberZeroIsNoLink) {
    EXPECT_EQ(hear(Hello{}, 0), Heard::Nothing);
    EXPECT_FALSE(link_.owesGreeting());
    EXPECT_EQ(hear(EventAck{}, 0), Heard::Nothing);
    EXPECT_FALSE(link_.isOpen());
    EXPECT_EQ(link_.bad(), 1);
}

TEST_F(LinkTest, AnotherMajorVersionIsAnsweredAndGetsNoLink) {
    Hello hello;
    hello.major = kMajor + 1;
    hear(Hello{}, 0x1234);

    EXPECT_EQ(hear(hello, 0x7777), Heard::NewLink);
    EXPECT_FALSE(link_.isOpen());
    link_.greet(board_, HelloAck{});

    EXPECT_EQ(sent()[0].link, 0x7777);
    EXPECT_EQ(hear(EventAck{}, 0x7777), Heard::Nothing);
    EXPECT_EQ(hear(EventAck{}, link_.number()), Heard::Nothing);
}

TEST_F(LinkTest, AHigherMinorVersionIsWelcome) {
    Hello hello;
    hello.minor = 200;

    EXPECT_EQ(hear(hello, 0x1234), Heard::NewLink);
    EXPECT_TRUE(link_.isOpen());
}

TEST_F(LinkTest, ItsOwnEchoIsIgnored) {
    hear(Hello{}, 0x1234);

    EXPECT_EQ(hear(NotLinked{}, 0x1234), Heard::Nothing);
    EXPECT_EQ(hear(Status{}, 0x4444), Heard::Nothing);
    link_.sendRefusal(board_);

    EXPECT_TRUE(sent().empty());
}

TEST_F(LinkTest, AHelloOfAnotherLengthIsDamaged) {
    auto frame = frameOf(Hello{}, 0x1234, 0);
    frame.size = 3;

    EXPECT_EQ(hear(frame), Heard::Nothing);
    EXPECT_FALSE(link_.isOpen());
    EXPECT_EQ(link_.bad(), 1);
    EXPECT_EQ(link_.good(), 0);
}

TEST_F(LinkTest, DamagedFramesAreCounted) {
    for (const std::uint8_t byte : std::vector<std::uint8_t>{0, 3, 1, 1, 0}) {
        link_.hear(byte, now_);
    }
    hear(Hello{}, 0x1234);
    hear(EventAck{}, link_.number());
    link_.rejectFrame();

    EXPECT_EQ(link_.good(), 1);
    EXPECT_EQ(link_.bad(), 2);
}

TEST_F(LinkTest, ExpiresAfterThreeSecondsOfSilenceOnce) {
    hear(Hello{}, 0x1234);
    const auto number = link_.number();
    now_ += 2999;
    EXPECT_FALSE(link_.expires(now_));

    now_ += 1;
    EXPECT_TRUE(link_.expires(now_));
    EXPECT_FALSE(link_.expires(now_));
    EXPECT_FALSE(link_.isOpen());
    EXPECT_EQ(hear(EventAck{}, number), Heard::Nothing);
}

TEST_F(LinkTest, EveryFrameOfTheLinkKeepsIt) {
    hear(Hello{}, 0x1234);
    for (int i = 0; i < 10; ++i) {
        now_ += 2900;
        EXPECT_FALSE(link_.expires(now_));
        hear(EventAck{}, link_.number());
    }
}

TEST_F(LinkTest, FramesOfOthersDoNotKeepIt) {
    hear(Hello{}, 0x1234);
    now_ += 2900;
    hear(EventAck{}, 0x4321);
    now_ += 100;

    EXPECT_TRUE(link_.expires(now_));
}

TEST_F(LinkTest, SendsAWholeFrameOrNothing) {
    hear(Hello{}, 0x1234);
    board_.transmitRoom = 11;  // a NotLinked has 9, a CommandResult 12
    EXPECT_FALSE(link_.send(board_, CommandResult{}));
    link_.greet(board_, HelloAck{});
    EXPECT_TRUE(board_.sent.empty());
    EXPECT_TRUE(link_.owesGreeting());

    board_.transmitRoom = 12;
    EXPECT_TRUE(link_.send(board_, CommandResult{}));
    EXPECT_EQ(sent().size(), 1U);
}

TEST_F(LinkTest, ARefusalWaitsForRoom) {
    hear(EventAck{}, 0x1234);
    board_.transmitRoom = 8;
    link_.sendRefusal(board_);
    EXPECT_TRUE(board_.sent.empty());

    board_.transmitRoom = 9;
    link_.sendRefusal(board_);
    EXPECT_EQ(sent().size(), 1U);
}

TEST_F(LinkTest, SendsNothingWithoutALink) {
    EXPECT_FALSE(link_.send(board_, Status{}));
}

TEST_F(LinkTest, FramesAreCountedInTheirSequence) {
    hear(Hello{}, 0x1234);
    link_.greet(board_, HelloAck{});
    link_.send(board_, Status{});
    link_.send(board_, Status{});

    const auto frames = sent();
    ASSERT_EQ(frames.size(), 3U);
    EXPECT_EQ(frames[1].sequence, frames[0].sequence + 1);
    EXPECT_EQ(frames[2].sequence, frames[0].sequence + 2);
}

}  // namespace
}  // namespace pad
