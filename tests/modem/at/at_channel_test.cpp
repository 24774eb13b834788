#include "modem/at/at_channel.h"

#include "host/base/hex.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

class Recorder final : public AtChannel::Listener {
public:
    void write(std::span<const std::uint8_t> bytes) override { typed += asText(bytes); }
    void unsolicited(const AtLine& line) override { heard.push_back(line.line + "|" + line.body); }
    void prompted() override { ++prompts; }
    void silent() override { ++silences; }

    std::string typed;
    std::vector<std::string> heard;
    int prompts = 0;
    int silences = 0;
};

/// Every test runs with the line cut into pieces of each size.
class AtChannelTest : public testing::TestWithParam<std::size_t> {
protected:
    void run(Command command) {
        channel.run(std::move(command), now, [this](const Reply& reply) { replies.push_back(reply); });
    }

    void say(std::string_view text) {
        for (; !text.empty(); text.remove_prefix(std::min(GetParam(), text.size()))) {
            channel.receive(asBytes(text.substr(0, GetParam())), now);
        }
    }

    void wait(milliseconds time) {
        now += time;
        channel.tick(now);
    }

    std::vector<std::string> linesOf(const Reply& reply) const {
        std::vector<std::string> lines;
        for (const AtLine& line : reply.lines) {
            lines.push_back(line.line + "|" + line.body);
        }
        return lines;
    }

    using Lines = std::vector<std::string>;
    Recorder recorder;
    AtChannel channel{recorder};
    BootTime now{seconds{100}};
    std::vector<Reply> replies;
};

TEST_P(AtChannelTest, GivesACommandItsOwnLinesAndItsResult) {
    run({.text = "AT+CSQ", .prefix = "+CSQ:"});
    EXPECT_FALSE(channel.free());

    say("\r\n+CSQ: 20,99\r\n\r\nOK\r\n");

    EXPECT_EQ(recorder.typed, "AT+CSQ\r");
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_TRUE(replies[0].ok());
    EXPECT_EQ(replies[0].line(), "+CSQ: 20,99");
    EXPECT_TRUE(channel.free());
    EXPECT_EQ(channel.nextDeadline(), std::nullopt);
}

TEST_P(AtChannelTest, KeepsNotificationsInsideAReplyApart) {
    run({.text = "AT+COPS?", .prefix = "+COPS:"});

    say("\r\n+CMTI: \"SM\",0\r\n+COPS: 0\r\nRING\r\n^RSSI:20\r\n+CDS: 3\r\n00AABBCC\r\nOK\r\n");

    EXPECT_EQ(linesOf(replies.at(0)), Lines{"+COPS: 0|"});
    EXPECT_EQ(recorder.heard, (Lines{"+CMTI: \"SM\",0|", "RING|", "^RSSI:20|", "+CDS: 3|00AABBCC"}));
}

TEST_P(AtChannelTest, NeverTakesAPartOfALineForAResult) {
    run({.text = "AT+CMGD=1"});

    say("\r\n+CUSD: 0,\"Balance OK 5.00\",15\r\n");
    EXPECT_FALSE(channel.free());
    say("\r\n+CMS ERROR: 321\r\n");

    ASSERT_EQ(replies.size(), 1U);
    EXPECT_TRUE(replies[0].failedWith(321));
}

TEST_P(AtChannelTest, TakesTheSecondLineOfANotificationAsItIs) {
    run({.text = "AT+CSQ", .prefix = "+CSQ:"});

    say("+CMT: \"+995599\",,\"26/11/22\"\r\nOK\r\n+CSQ: 3,99\r\nOK\r\n");

    EXPECT_EQ(recorder.heard, Lines{R"(+CMT: "+995599",,"26/11/22"|OK)"});
    EXPECT_EQ(linesOf(replies.at(0)), Lines{"+CSQ: 3,99|"});
}

TEST_P(AtChannelTest, TakesTheSecondLinesOfAListAndNoneForAnEmptyPlace) {
    run({.text = "AT+CMGL=4", .prefix = "+CMGL:"});

    say("+CMGL: 1,1,,3\r\n00AABBCC\r\n+CMGL: 2,0,,0\r\n\r\n+CMGL: 3,0,,3\r\n00DDEEFF\r\nOK\r\n");

    EXPECT_EQ(linesOf(replies.at(0)),
              (Lines{"+CMGL: 1,1,,3|00AABBCC", "+CMGL: 2,0,,0|", "+CMGL: 3,0,,3|00DDEEFF"}));
}

TEST_P(AtChannelTest, DoesNotWaitForASecondLineLongerThanItTakes) {
    say("+CDS: 25\r\n");
    wait(seconds{10});
    run({.text = "AT"});

    say("OK\r\n");

    EXPECT_TRUE(replies.at(0).ok());
}

TEST_P(AtChannelTest, DropsTheEchoOfACommand) {
    run({.text = "AT+CGMI", .prefix = "+CGMI:", .answer = Command::Answer::Text});

    say("AT+CGMI\r\r\nhuawei\r\n+CREG: 1\r\nOK\r\n");

    EXPECT_EQ(linesOf(replies.at(0)), Lines{"huawei|"});
    EXPECT_EQ(recorder.heard, Lines{"+CREG: 1|"});
}

TEST_P(AtChannelTest, CountsResultsThatNobodyWaitsFor) {
    run({.text = "AT+CMGD=1"});

    say("\r\nOK\r\n\r\nERROR\r\n");

    EXPECT_EQ(replies.size(), 1U);
    EXPECT_EQ(channel.counters().surplusResults, 1);
}

TEST_P(AtChannelTest, DoesNotTakeACallerHangingUpForAResult) {
    run({.text = "AT+CMGD=1"});

    say("\r\nRING\r\n\r\nNO CARRIER\r\n");
    EXPECT_FALSE(channel.free());
    say("\r\nNO CARRIER\r\n");

    EXPECT_EQ(replies.at(0).result->kind, FinalResult::Kind::NoCarrier);
}

TEST_P(AtChannelTest, AsksForThePromptOnceAndForgetsLinesBeforeTheResultIsAwaited) {
    run({.text = "AT+CMGS=17", .prefix = "+CMGS:", .prompts = true});

    say("\r\n+CMGS: 3\r\n\r\n>");
    EXPECT_EQ(recorder.prompts, 1);
    channel.type("0011\x1A");
    channel.awaitResult(seconds{180}, now);
    wait(seconds{179});
    say(" 0011\x1A\r\n+CMGS: 4\r\n\r\nOK\r\n");

    EXPECT_EQ(linesOf(replies.at(0)), Lines{"+CMGS: 4|"});
}

TEST_P(AtChannelTest, NeverTakesALateAnswerForTheNextCommands) {
    run({.text = "AT+CPMS?", .prefix = "+CPMS:", .timeout = seconds{5}});
    wait(seconds{5});
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_FALSE(replies[0].result);
    EXPECT_FALSE(channel.free());

    say("\r\n+CPMS: 1,2\r\n\r\nOK\r\n");
    EXPECT_FALSE(channel.free());
    say("\r\n+CMEE: 1\r\n\r\nOK\r\n");

    EXPECT_TRUE(channel.free());
    EXPECT_EQ(replies.size(), 1U);
}

TEST_P(AtChannelTest, TellsTheAnswersOfItsOwnQuestionsApart) {
    channel.synchronise(now);
    wait(seconds{2});

    say("\r\n+CMEE: 1\r\n\r\nOK\r\n");
    EXPECT_FALSE(channel.free());
    say("\r\n+CMGF: (0,1)\r\n\r\nOK\r\n");

    EXPECT_TRUE(channel.free());
    EXPECT_EQ(recorder.typed, "\x1B\rAT+CMEE?\rAT+CMGF=?\r");
}

TEST_P(AtChannelTest, SaysWhenAModemIsSilentAfterThreeQuestions) {
    channel.synchronise(now);
    wait(seconds{2});
    wait(seconds{2});
    EXPECT_EQ(recorder.silences, 0);

    wait(seconds{2});

    EXPECT_EQ(recorder.silences, 1);
    EXPECT_TRUE(channel.free());
}

TEST_P(AtChannelTest, NotificationsDoNotMakeAModemLookAlive) {
    run({.text = "AT+CMGD=1", .timeout = seconds{5}});

    for (int i = 0; i < 5; ++i) {
        say("^BOOT:1,0,0,0,5\r\n");
        wait(seconds{1});
    }

    EXPECT_EQ(channel.counters().timeouts, 1);
}

TEST_P(AtChannelTest, BoundsWhatOneReplyMayHold) {
    run({.text = "AT+CMGL=4", .prefix = "+CMGL:"});

    for (int i = 0; i < 2000; ++i) {
        say("+CMGL: 1,1,,1\r\n0001\r\n");
    }
    say("OK\r\n");

    EXPECT_EQ(replies.at(0).lines.size(), 1024U);
    EXPECT_EQ(channel.counters().surplusLines, 2000 - 1024);
}

TEST_P(AtChannelTest, ForgetsTheRunningCommandWhenItIsReset) {
    run({.text = "AT+CMGD=1"});

    channel.reset();
    say("\r\nOK\r\n");

    EXPECT_TRUE(replies.empty());
    EXPECT_TRUE(channel.free());
}

TEST_P(AtChannelTest, EndsACommandByItsLineWhereNoResultComes) {
    run({.text = "AT+CPIN?", .prefix = "+CPIN:", .lineEnds = true});
    say("\r\n+CPIN: READY\r\n");

    ASSERT_EQ(replies.size(), 1U);
    EXPECT_TRUE(replies[0].ok());
    EXPECT_EQ(linesOf(replies[0]), Lines{"+CPIN: READY|"});
}

TEST_P(AtChannelTest, KeepsAResultThatComesAfterAllFromTheNextCommand) {
    run({.text = "AT+CPIN?", .prefix = "+CPIN:", .lineEnds = true});

    say("\r\n+CPIN: READY\r\n\r\nOK\r\n");
    EXPECT_FALSE(channel.free());
    say("\r\n+CMEE: 1\r\n\r\nOK\r\n");

    EXPECT_TRUE(channel.free());
    EXPECT_EQ(replies.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Chunks, AtChannelTest, testing::Values(1, 2, 7, 64));

}  // namespace
}  // namespace turnbell::at
