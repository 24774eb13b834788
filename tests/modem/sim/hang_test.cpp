#include "modem/sim/hang.h"

#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using HangTest = LineFixture;

TEST_F(HangTest, SaysNothingUntilItsCureIsTyped) {
    control("fault hang mute defaults");
    EXPECT_EQ(ask("AT"), "");
    EXPECT_EQ(type("\x1B\r"), "");

    EXPECT_TRUE(ask("ATZ").ends_with(kOk));
    EXPECT_TRUE(ask("AT").ends_with(kOk));
}

TEST_F(HangTest, IsCuredByAnythingStronger) {
    control("fault hang mute escape");

    EXPECT_EQ(ask("AT+CFUN=0"), kOk);
    EXPECT_EQ(ask("AT"), kOk);
}

TEST_F(HangTest, StaysHungForGood) {
    control("fault hang mute");
    for (const auto* line : {"\x1B", "ATZ", "AT+CFUN=0", "AT+CFUN=1,1"}) {
        EXPECT_EQ(ask(line), "") << line;
    }
    modem.lineClosed(clock.now().boot);
    control("vanish");
    control("return");
    pass(std::chrono::hours{24});

    EXPECT_EQ(ask("AT"), "");
}

TEST_F(HangTest, ComesBackWhenTheHostLetsGoOfTheLine) {
    control("fault hang error reopen");
    EXPECT_EQ(ask("AT+CFUN=1,1"), "\r\nERROR\r\n");

    modem.lineClosed(clock.now().boot);

    EXPECT_EQ(ask("AT"), kOk);
}

TEST_F(HangTest, ComesBackWithItsPower) {
    control("fault hang ok power");
    EXPECT_EQ(ask("AT+CMGF=?"), kOk);

    control("vanish");
    control("return");

    EXPECT_NE(ask("AT+CMGF=?").find("+CMGF: "), std::string::npos);
}

TEST_F(HangTest, WantsAPduForEver) {
    control("fault hang prompt restart");

    EXPECT_EQ(ask("AT"), "\r\n> ");
    EXPECT_EQ(type("\x1B\rAT\r"), "\r\n> ");
    EXPECT_TRUE(modem.received().empty());
}

TEST_F(HangTest, RepeatsWhatIsTypedAndNothingElse) {
    control("fault hang echo");

    EXPECT_EQ(ask("AT+CSQ"), "AT+CSQ\r");
}

TEST_F(HangTest, MakesNoiseByItself) {
    control("fault hang garbage escape");

    EXPECT_FALSE(pass(seconds{3}).empty());
    EXPECT_FALSE(ask("AT").empty());

    type("\x1B");
    EXPECT_EQ(pass(seconds{3}), "");
}

TEST_F(HangTest, LosesTextsWhileItsRadioIsDead) {
    control("fault hang radio radio");
    EXPECT_EQ(send("Lost"), "");
    EXPECT_EQ(ask("AT"), kOk);

    ask("AT+CFUN=0");
    ask("AT+CFUN=1");

    EXPECT_EQ(send("Hello"), "\r\n+CMGS: 1\r\n" + kOk);
    EXPECT_EQ(modem.received().size(), 1U);
}

TEST_F(HangTest, StartsAgainAndAgain) {
    control("fault hang loop power");
    heard();

    const auto said = pass(seconds{36});

    EXPECT_NE(said.find("RDY"), said.rfind("RDY"));
    control("vanish");
    EXPECT_EQ(pass(seconds{60}), "");
}

TEST_F(HangTest, DoesNotAnswerWhatWasOnAir) {
    control("fault slow 5 1");
    send("On air");
    control("fault hang mute escape");

    EXPECT_EQ(pass(seconds{10}), "");
    type("\x1B");
    EXPECT_EQ(ask("AT"), kOk);
    EXPECT_EQ(modem.received().size(), 1U);
}

TEST_F(HangTest, RefusesWordsItDoesNotKnow) {
    EXPECT_FALSE(modem.control("fault hang", clock.now().boot));
    EXPECT_FALSE(modem.control("fault hang asleep", clock.now().boot));
    EXPECT_FALSE(modem.control("fault hang mute coffee", clock.now().boot));
}

}  // namespace
}  // namespace turnbell::sim
