#include "modem/at/sender.h"

#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Kind = SubmitOutcome::Kind;

/// A ready modem, driven through GsmModem; every test runs with the line cut into pieces of each size.
class SenderTest : public testing::TestWithParam<std::size_t> {
protected:
    void SetUp() override { bench.start(); }

    void send(const std::string& answer) {
        bench.modem.answerText({answer});
        ASSERT_TRUE(bench.submit());
        bench.carry();
    }

    ModemBench bench{GetParam()};
};

TEST_P(SenderTest, TakesAReferenceAndOkForAccepted) {
    send("\r\n+CMGS: 0\r\n\r\nOK\r\n");

    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
    EXPECT_EQ(bench.outcome().reference, 0);
}

TEST_P(SenderTest, TypesCtrlZOnlyAfterTheYes) {
    bench.mediator.arming = false;

    ASSERT_TRUE(bench.submit());
    bench.carry();

    EXPECT_EQ(bench.outcome().kind, Kind::NotSent);
    EXPECT_EQ(bench.modem.count(kPdu + "<1B>"), 1);
    EXPECT_EQ(bench.modem.typed().find('\x1A'), std::string::npos);
    EXPECT_TRUE(bench.gsm.canSubmit());
}

TEST_P(SenderTest, SendsTheNextPartAfterOneThatWasNotArmed) {
    bench.mediator.arming = false;
    send("");
    bench.mediator.arming = true;

    send("\r\n+CMGS: 8\r\n\r\nOK\r\n");

    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
}

TEST_P(SenderTest, TakesANumberedErrorForARefusal) {
    send("\r\n+CMS ERROR: 38\r\n");
    EXPECT_EQ(bench.outcome().kind, Kind::Refused);
    EXPECT_EQ(bench.outcome().result.value().code, 38);
    EXPECT_EQ(bench.outcome().why, "+CMS ERROR 38");

    send("\r\n+CME ERROR: 14\r\n");
    EXPECT_EQ(bench.outcome().kind, Kind::Refused);
    EXPECT_EQ(bench.outcome().result.value().code, 14);
}

TEST_P(SenderTest, DoesNotTakeABalanceThatReadsOkForAccepted) {
    send("\r\n+CUSD: 0,\"Balance OK 5.00\",15\r\n\r\n+CMS ERROR: 38\r\n");

    EXPECT_EQ(bench.outcome().kind, Kind::Refused);
}

TEST_P(SenderTest, IsNotDisturbedByACallOrAnAnnouncement) {
    send("\r\nRING\r\n\r\n+CMTI: \"SM\",4\r\n\r\nNO CARRIER\r\n\r\n+CMGS: 9\r\n\r\nOK\r\n");

    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
    EXPECT_EQ(bench.outcome().reference, 9);
    EXPECT_EQ(bench.modem.count("AT+CMGR=4"), 1);
}

TEST_P(SenderTest, IsInDoubtWhenNobodySaysWhoRefused) {
    for (const char* answer :
         {"\r\nOK\r\n", "\r\nERROR\r\n", "\r\n+CMS ERROR: 332\r\n", "\r\n+CMS ERROR: 500\r\n",
          "\r\n+CME ERROR: 100\r\n", "\r\n+CME ERROR: 31\r\n", "\r\n+CMS ERROR: Network timeout\r\n",
          "\r\n+CME ERROR: unknown\r\n", "\r\nNO CARRIER\r\n", "\r\n+CMGS: x\r\n\r\nOK\r\n"}) {
        send(answer);
        EXPECT_EQ(bench.outcome().kind, Kind::InDoubt) << answer;
        EXPECT_TRUE(bench.gsm.canSubmit()) << answer;
    }
    EXPECT_EQ(bench.mediator.outcomes.size(), 10U);
}

TEST_P(SenderTest, WaitsALongTimeForASlowNetwork) {
    send("");
    bench.run(seconds{14});
    EXPECT_FALSE(bench.gsm.status().slow);
    bench.run(seconds{1});
    EXPECT_TRUE(bench.gsm.status().slow);
    bench.run(seconds{155});
    EXPECT_EQ(bench.gsm.nextDeadline(), bench.now + seconds{10});

    bench.say("\r\n+CMGS: 12\r\n\r\nOK\r\n");

    ASSERT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
    EXPECT_FALSE(bench.gsm.status().slow);
}

TEST_P(SenderTest, TypesNothingWhileAPartIsOnAir) {
    send("");
    const std::string typed = bench.modem.typed();

    bench.say("\r\n+CMTI: \"SM\",1\r\n");
    bench.run(seconds{179});

    EXPECT_EQ(bench.modem.typed(), typed);
}

TEST_P(SenderTest, SaysWhenAPartIsOnAirForTooLong) {
    send("");
    bench.run(seconds{89});
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);

    bench.run(seconds{1});
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::OnAir);
    bench.say("\r\n+CMGS: 12\r\n\r\nOK\r\n");

    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
}

TEST_P(SenderTest, HoldsTheLinkWhileMoreWaits) {
    for (const bool more : {true, true, false}) {
        ASSERT_TRUE(bench.gsm.submit({PartId{1}, kPdu, kPduLength, more}, bench.now));
        bench.carry();
    }
    EXPECT_EQ(bench.modem.count("AT+CMMS=1"), 1) << "it lasts while one follows another";

    bench.run(seconds{2});
    ASSERT_TRUE(bench.gsm.submit({PartId{1}, kPdu, kPduLength, true}, bench.now));
    bench.carry();

    EXPECT_EQ(bench.modem.count("AT+CMMS=1"), 2) << "the modem has let it go";
    EXPECT_EQ(bench.modem.count("AT+CMGS=17"), 4);
}

TEST_P(SenderTest, DoesNotAskForTheLinkAgainOnceItWasRefused) {
    bench.modem.answer("AT+CMMS=1", {"\r\n+CMS ERROR: 500\r\n"});  // Huawei E1752
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(bench.gsm.submit({PartId{1}, kPdu, kPduLength, true}, bench.now));
        bench.run(seconds{2});
    }

    EXPECT_EQ(bench.modem.count("AT+CMMS=1"), 1);
    EXPECT_EQ(bench.mediator.outcomes.size(), 2U);
    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
}

TEST_P(SenderTest, IsInDoubtAfterTheLastSecondAndTakesTheLateReferenceForEvidence) {
    send("");
    bench.run(seconds{180});
    EXPECT_EQ(bench.outcome().kind, Kind::InDoubt);
    EXPECT_EQ(bench.outcome().why, "silent for 180 s");
    bench.say("\r\n+CMGS: 12\r\n\r\nOK\r\n");
    ASSERT_EQ(bench.mediator.late.size(), 1U);
    EXPECT_EQ(bench.mediator.late[0].second, 12);
    bench.say("\r\n+CMGS: 12\r\n\r\nOK\r\n");
    EXPECT_EQ(bench.mediator.late.size(), 1U) << "once";
    bench.run(seconds{5});
    EXPECT_EQ(bench.modem.count("AT+CFUN=0"), 1) << "180 s without an answer is a hang of the radio";
    send("\r\n+CMGS: 13\r\n\r\nOK\r\n");

    ASSERT_EQ(bench.mediator.outcomes.size(), 2U);
    EXPECT_EQ(bench.outcome().reference, 13);
}

TEST_P(SenderTest, DoesNotMistakeTheLateReferenceForThatOfTheNextPart) {
    send("\r\nOK\r\n");
    bench.modem.answer("AT+CMGS=17", {"\r\n+CMGS: 12\r\n\r\nOK\r\n\r\n> "});

    send("\r\n+CMGS: 13\r\n\r\nOK\r\n");

    EXPECT_EQ(bench.outcome().kind, Kind::NotSent);
    EXPECT_EQ(bench.mediator.armed.size(), 1U);
}

TEST_P(SenderTest, IsCertainlyNotSentWithoutAPrompt) {
    bench.modem.answer("AT+CMGS=17", {""});
    ASSERT_TRUE(bench.submit());
    bench.run(seconds{5});

    EXPECT_EQ(bench.outcome().kind, Kind::NotSent);
    EXPECT_TRUE(bench.mediator.armed.empty());
    EXPECT_TRUE(bench.gsm.canSubmit());
}

TEST_P(SenderTest, ReportsAnErrorInsteadOfThePrompt) {
    bench.modem.answer("AT+CMGS=17", {"\r\n+CMS ERROR: 322\r\n", "\r\nERROR\r\n"});

    send("");
    EXPECT_EQ(bench.outcome().kind, Kind::Refused);
    EXPECT_EQ(bench.outcome().result.value().code, 322);

    send("");
    EXPECT_EQ(bench.outcome().kind, Kind::Refused);
    EXPECT_EQ(bench.outcome().result.value().code, -1);
    EXPECT_TRUE(bench.mediator.armed.empty());
}

TEST_P(SenderTest, LeavesThePromptThatComesAfterAnErrorWithEscape) {
    bench.modem.answer("AT+CMGS=17", {"\r\nERROR\r\n\r\n> "});

    send("");

    EXPECT_EQ(bench.modem.count("<1B>"), 1);
    EXPECT_EQ(bench.modem.typed().find('\x1A'), std::string::npos);
}

TEST_P(SenderTest, SeesAPromptWithoutBlankOrLineEnd) {
    bench.modem.answer("AT+CMGS=17", {">"});

    send("\r\n+CMGS: 7\r\n\r\nOK\r\n");

    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
}

TEST_P(SenderTest, IsInDoubtWhenTheModemVanishesOnAir) {
    send("");
    bench.gsm.closed(bench.now);

    EXPECT_EQ(bench.outcome().kind, Kind::InDoubt);
    EXPECT_EQ(bench.outcome().why, "modem vanished");
    EXPECT_EQ(bench.gsm.status().state, ModemState::Absent);
}

TEST_P(SenderTest, IsNotSentWhenTheModemVanishesBeforeThePrompt) {
    bench.modem.answer("AT+CMGS=17", {""});
    ASSERT_TRUE(bench.submit());
    bench.carry();
    bench.gsm.closed(bench.now);

    ASSERT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.outcome().kind, Kind::NotSent);
}

TEST_P(SenderTest, IsInDoubtWhenTheModemStartsAgainOnAirAndSetsItUpAnew) {
    send("");
    bench.say("\r\nRDY\r\n");
    EXPECT_EQ(bench.outcome().kind, Kind::InDoubt);
    EXPECT_EQ(bench.outcome().why, "modem started again");
    EXPECT_FALSE(bench.gsm.canSubmit());

    bench.say("\r\n+CPIN: READY\r\n\r\nSMS Ready\r\n");
    bench.run(seconds{1});

    EXPECT_EQ(bench.gsm.status().state, ModemState::Ready);
    EXPECT_EQ(bench.modem.count("AT+CMGF=0"), 2);
    EXPECT_EQ(bench.mediator.outcomes.size(), 1U);
}

TEST_P(SenderTest, IsInDoubtOnceWhenTheModemStaysSilentAfterTheTimeout) {
    send("");
    bench.modem.mute(true);

    bench.run(seconds{200});

    EXPECT_EQ(bench.outcome().kind, Kind::InDoubt);
    EXPECT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.gsm.status().state, ModemState::Mute);
}

INSTANTIATE_TEST_SUITE_P(Chunks, SenderTest, testing::Values(1, 2, 7, 64));

}  // namespace
}  // namespace turnbell::at
