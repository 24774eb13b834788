#include "modem/sim/terminal.h"

#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using TerminalTest = LineFixture;

TEST_F(TerminalTest, EchoesWhatIsTypedAndNotCtrlZ) {
    ask("ATE1");
    const auto text = part("Hi");

    EXPECT_EQ(ask("AT+CMGS=" + std::to_string(text.length)),
              "AT+CMGS=" + std::to_string(text.length) + "\r" + "\r\n> ");
    EXPECT_EQ(type(text.pdu + "\x1A"), text.pdu + "\r\n+CMGS: 1\r\n" + kOk);
}

TEST_F(TerminalTest, AnswersALineWithSeveralCommandsOnce) {
    EXPECT_EQ(ask("AT+CSQ;+CREG?"), "\r\n+CSQ: 20,99\r\n+CREG: 0,1\r\n" + kOk);
}

TEST_F(TerminalTest, StopsALineAtItsFirstError) {
    EXPECT_EQ(ask("AT+CSQ;+NONSENSE;+CMEE=1"), "\r\n+CSQ: 20,99\r\n\r\nERROR\r\n");
    EXPECT_EQ(ask("AT+CMEE?"), "\r\n+CMEE: 0\r\n" + kOk);
}

TEST_F(TerminalTest, SaysNothingToALineThatIsNoCommand) {
    EXPECT_EQ(type("\r\r\nhello\r"), "");
}

TEST_F(TerminalTest, StaysInThePromptUntilItIsLeft) {
    ask("AT+CMGS=20");

    EXPECT_EQ(ask("AT"), "");
    EXPECT_EQ(type("\x1B"), kOk);
    EXPECT_EQ(ask("AT"), kOk);
    EXPECT_TRUE(modem.received().empty());
}

TEST_F(TerminalTest, KeepsNoticesBackWhileItPrompts) {
    ask("AT+CNMI=2,1");
    ask("AT+CMGS=20");
    control("text +995555000111 Hi");
    EXPECT_EQ(heard(), "");

    EXPECT_EQ(type("\x1B"), kOk + "\r\n+CMTI: \"SM\",1\r\n");
}

TEST_F(TerminalTest, ReadsOnWhenTheCommandOnAirIsAnswered) {
    control("fault slow 5 1");
    send("Hello");

    EXPECT_EQ(ask("AT+CSQ"), "");
    EXPECT_EQ(pass(seconds{5}), "\r\n+CMGS: 1\r\n" + kOk + "\r\n+CSQ: 20,99\r\n" + kOk);
}

TEST_F(TerminalTest, SpeaksNoticesWhileATextIsOnAir) {
    ask("AT+CNMI=2,1");
    control("fault slow 5 1");
    send("Hello");

    control("text +995555000111 Hi");

    EXPECT_EQ(heard(), "\r\n+CMTI: \"SM\",1\r\n");
}

TEST_F(TerminalTest, LosesWhatIsTypedAndAnsweredWhileMute) {
    control("fault slow 5 1");
    send("Hello");
    control("fault mute 10");

    EXPECT_EQ(ask("AT"), "");
    EXPECT_EQ(pass(seconds{9}), "");
    EXPECT_EQ(ask("AT"), "");
    EXPECT_EQ(pass(seconds{1}), "");
    EXPECT_EQ(ask("AT"), kOk);
}

TEST_F(TerminalTest, DeliversWhatWaitedWhenItSpeaksAgain) {
    ask("AT+CNMI=2,1");
    control("fault mute 10");
    control("text +995555000111 Hi");

    EXPECT_EQ(pass(seconds{10}), "\r\n+CMTI: \"SM\",1\r\n");
}

TEST_F(TerminalTest, ForgetsPromptAndAnswerWhenItIsUnplugged) {
    control("fault slow 5 1");
    send("Hello");
    control("vanish");
    control("return");
    heard();

    EXPECT_EQ(pass(seconds{10}), "");
    EXPECT_EQ(ask("ATE0"), "ATE0\r" + kOk);
    EXPECT_EQ(modem.received().size(), 1U);

    ask("AT+CMGS=20");
    control("vanish");
    control("return");
    heard();
    EXPECT_EQ(ask("ATE0"), "ATE0\r" + kOk);
}

TEST_F(TerminalTest, HoldsThePromptBackUntilItMayGoOn) {
    control("hold cmgs");
    const auto text = part("Hello");
    EXPECT_EQ(ask("AT+CMGS=" + std::to_string(text.length)), "");
    EXPECT_EQ(modem.heldAt(), "cmgs");
    EXPECT_EQ(modem.nextDeadline(), std::nullopt);

    control("go");

    EXPECT_EQ(heard(), "\r\n> ");
    EXPECT_EQ(modem.heldAt(), "");
    EXPECT_EQ(type(text.pdu + "\x1A"), "\r\n+CMGS: 1\r\n" + kOk);
}

TEST_F(TerminalTest, LeavesCtrlZUnreadWhileThePduIsHeld) {
    control("hold pdu");
    const auto text = part("Hello");
    ask("AT+CMGS=" + std::to_string(text.length));
    type(text.pdu.substr(0, text.pdu.size() - 1));
    EXPECT_EQ(modem.heldAt(), "");

    EXPECT_EQ(type(text.pdu.substr(text.pdu.size() - 1) + "\x1A"), "");
    EXPECT_EQ(modem.heldAt(), "pdu");
    EXPECT_TRUE(modem.received().empty());

    control("go");
    EXPECT_EQ(heard(), "\r\n+CMGS: 1\r\n" + kOk);
}

TEST_F(TerminalTest, HoldsTheAnswerBackWhenTheNetworkHasTheText) {
    control("hold ctrl-z");
    EXPECT_EQ(send("Hello"), "");
    EXPECT_EQ(modem.heldAt(), "ctrl-z");
    EXPECT_EQ(modem.received().size(), 1U);
    EXPECT_EQ(ask("AT"), "");
    EXPECT_EQ(pass(seconds{60}), "");

    control("go");

    EXPECT_EQ(heard(), "\r\n+CMGS: 1\r\n" + kOk + kOk);
    EXPECT_EQ(send("Next"), "\r\n+CMGS: 2\r\n" + kOk) << "one submission is held, not all";
}

TEST_F(TerminalTest, HoldsNothingAnyMoreWhenItIsUnplugged) {
    control("hold ctrl-z");
    send("Hello");
    control("vanish");

    EXPECT_EQ(modem.heldAt(), "");
}

TEST_F(TerminalTest, HasNothingToDoUntilSomethingIsTyped) {
    EXPECT_EQ(modem.nextDeadline(), std::nullopt);
}

}  // namespace
}  // namespace turnbell::sim
