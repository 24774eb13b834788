#include "modem/sim/own_commands.h"

#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

class HuaweiTest : public LineFixture {
protected:
    HuaweiTest() : LineFixture(SimOptions{.pin = "1234", .dialect = "huawei"}) {}
};

TEST_F(HuaweiTest, CountsThePinTriesInItsOwnCommand) {
    EXPECT_EQ(ask("AT^CPIN?"), "\r\n^CPIN: SIM PIN,3,10,3,10,3\r\n" + kOk);

    ask("AT+CPIN=\"9999\"");

    EXPECT_EQ(ask("AT^CPIN?"), "\r\n^CPIN: SIM PIN,2,10,2,10,3\r\n" + kOk);
}

TEST_F(HuaweiTest, WantsTheCardForItsNumber) {
    ask("AT+CMEE=1");

    EXPECT_EQ(ask("AT^ICCID?"), "\r\n+CME ERROR: 11\r\n");
}

TEST_F(HuaweiTest, SaysInItsOwnWordsWhatItDoesNotKnow) {
    EXPECT_EQ(ask("AT+WIND?"), "\r\nCOMMAND NOT SUPPORT\r\n");
    EXPECT_EQ(ask("AT+CEREG?"), "\r\nCOMMAND NOT SUPPORT\r\n");
}

TEST_F(HuaweiTest, TalksUntilItIsToldNotTo) {
    EXPECT_NE(pass(seconds{10}).find("^RSSI:"), std::string::npos);

    ask("AT^CURC=0");

    EXPECT_EQ(pass(seconds{60}), "");
}

TEST_F(HuaweiTest, TalksAgainAfterItsReset) {
    ask("AT^CURC=0");

    ask("AT^RESET");

    EXPECT_NE(pass(seconds{10}).find("^RSSI:"), std::string::npos);
}

class SiemensTest : public LineFixture {
protected:
    SiemensTest() : LineFixture(SimOptions{.credit = 0, .dialect = "cinterion"}) {}
};

TEST_F(SiemensTest, AnswersOkToATextThatFailedUntilItIsMadeHonest) {
    EXPECT_EQ(send("one"), kOk);

    ask("AT^SM20=1,0");

    EXPECT_EQ(send("two"), "\r\n+CMS ERROR: 38\r\n");
}

class WavecomTest : public LineFixture {
protected:
    WavecomTest() : LineFixture(SimOptions{.dialect = "wavecom"}) {}
};

TEST_F(WavecomTest, EndsThePinStateWithoutOk) {
    EXPECT_EQ(ask("AT+CPIN?"), "\r\n+CPIN: READY\r\n");
}

TEST_F(WavecomTest, SaysThatACardIsMissing) {
    ask("AT+CMEE=1");
    control("sim out");

    EXPECT_EQ(ask("AT+CPIN?"), "\r\n+CME ERROR: 10\r\n");
}

TEST_F(WavecomTest, StartsStepByStep) {
    control("reboot");

    EXPECT_EQ(pass(milliseconds{399}), "\r\n+WIND: 3\r\n");
    EXPECT_EQ(pass(milliseconds{1}), "\r\n+WIND: 4\r\n");
}

}  // namespace
}  // namespace turnbell::sim
