#include "modem/sim/sim_modem.h"

#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using SimModemTest = LineFixture;

TEST_F(SimModemTest, AnswersATextWithItsReference) {
    EXPECT_EQ(send("Hello"), "\r\n+CMGS: 1\r\n" + kOk);

    ASSERT_EQ(modem.received().size(), 1U);
    const auto& text = modem.received().front();
    EXPECT_EQ(text.submit.to, "+995555123456");
    EXPECT_EQ(text.submit.userData.text, "Hello");
    EXPECT_EQ(text.reference, 1);
    EXPECT_EQ(text.at, clock.now().boot);
    EXPECT_EQ(text.utc, clock.now().utc);
}

TEST_F(SimModemTest, KeepsItsTimeWhenTheHostsCalendarJumps) {
    clock.jump(std::chrono::hours{24 * 365});

    send("Hello");

    EXPECT_EQ(modem.received().front().utc, ManualClock::kStart.utc);
}

TEST_F(SimModemTest, TellsWhatHappenedOnTheAirOnce) {
    send("Hello");
    control("fault refuse 38");
    send("Again");
    control("text +995555000111 Hi");

    const auto events = modem.takeEvents();

    ASSERT_EQ(events.size(), 4U);
    EXPECT_EQ(events[0].kind, NetworkEvent::Kind::Accepted);
    EXPECT_EQ(events[0].reference, 1);
    EXPECT_EQ(events[1].kind, NetworkEvent::Kind::Refused);
    EXPECT_EQ(events[1].code, 38);
    EXPECT_EQ(events[2].kind, NetworkEvent::Kind::Incoming);
    EXPECT_EQ(events[2].number, "+995555000111");
    EXPECT_EQ(events[3].kind, NetworkEvent::Kind::Arrived);
    EXPECT_EQ(events[3].userData.text, "Hi");
    EXPECT_TRUE(modem.takeEvents().empty());
}

TEST_F(SimModemTest, SaysNothingWhileItIsAway) {
    control("vanish");

    EXPECT_FALSE(modem.present());
    EXPECT_EQ(ask("AT"), "");

    control("return");
    EXPECT_TRUE(modem.present());
    EXPECT_NE(heard().find("+CPIN: READY"), std::string::npos);
    EXPECT_EQ(ask("AT"), "AT\r" + kOk);
}

TEST_F(SimModemTest, KeepsCounterStoreAndCreditWhenItWasUnplugged) {
    control("credit 2");
    send("One");
    control("text +995555000111 Hi");

    control("vanish");
    control("return");
    ask("ATE0");
    heard();

    EXPECT_NE(ask("AT+CMGR=1").find("+CMGR: 0,,"), std::string::npos);
    EXPECT_EQ(send("Two"), "\r\n+CMGS: 2\r\n" + kOk);
    EXPECT_EQ(send("Three"), "\r\n+CMS ERROR: 38\r\n");
}

TEST_F(SimModemTest, RefusesAControlLineItDoesNotKnowAndListsThoseItDoes) {
    const auto answer = modem.control("explode", clock.now().boot);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Invalid);
    EXPECT_NE(SimModem::help().find("fault no-reference [COUNT]"), std::string::npos);
}

TEST_F(SimModemTest, BehavesTheSameInPiecesOfAnySize) {
    const auto text = part("The quick brown fox {jumps} €");
    const auto typed =
        "AT+CMGF=0;+CNMI=2,1\rAT+CMGS=" + std::to_string(text.length) + "\r" + text.pdu + "\x1A" + "AT+CSQ\r";
    for (const std::size_t piece : {1U, 2U, 7U, 64U}) {
        std::string answers;
        for (std::size_t at = 0; at < typed.size(); at += piece) {
            answers += type(std::string_view(typed).substr(at, piece));
        }
        EXPECT_EQ(answers.substr(answers.find("\r\n> ")),
                  "\r\n> \r\n+CMGS: " + std::to_string(modem.received().back().reference) + "\r\n" + kOk +
                      "\r\n+CSQ: 20,99\r\n" + kOk);
    }
}

}  // namespace
}  // namespace turnbell::sim
