#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using GeneralCommandsTest = LineFixture;

TEST_F(GeneralCommandsTest, SayWhatTheModemIs) {
    EXPECT_EQ(ask("AT+CGMI"), "\r\nTurnbell\r\n" + kOk);
    EXPECT_EQ(ask("AT+CGMM"), "\r\nSIM-1\r\n" + kOk);
    EXPECT_EQ(ask("AT+CGMR"), "\r\n1.0\r\n" + kOk);
    EXPECT_EQ(ask("AT+CGSN"), "\r\n490154203237518\r\n" + kOk);
    EXPECT_EQ(ask("AT+CGSN=?"), kOk);
    EXPECT_EQ(ask("ATI"), "\r\nTurnbell\r\nSIM-1\r\nRevision: 1.0\r\n" + kOk);
}

TEST_F(GeneralCommandsTest, SwitchTheEcho) {
    EXPECT_EQ(ask("ATE1"), kOk);
    EXPECT_EQ(ask("AT"), "AT\r" + kOk);
}

TEST_F(GeneralCommandsTest, TakeSpeedAndFlowControlOfALineThatHasNone) {
    EXPECT_EQ(ask("AT+IPR=115200"), kOk);
    EXPECT_EQ(ask("AT+IPR=fast"), "\r\nERROR\r\n");
    EXPECT_EQ(ask("AT+IFC=0,1"), kOk);
    EXPECT_EQ(ask("AT+IFC?"), "\r\n+IFC: 0,1\r\n" + kOk);
    EXPECT_EQ(ask("AT+IFC=3,1"), "\r\nERROR\r\n");
    EXPECT_EQ(ask("AT+IFC=?"), "\r\n+IFC: (0-2),(0-2)\r\n" + kOk);
}

TEST_F(GeneralCommandsTest, KeepResultsInWords) {
    EXPECT_EQ(ask("ATV1Q0"), kOk);
    EXPECT_EQ(ask("ATV0"), "\r\nERROR\r\n");
    EXPECT_EQ(ask("ATQ1"), "\r\nERROR\r\n");
}

TEST_F(GeneralCommandsTest, ChangeHowErrorsAreSaid) {
    EXPECT_EQ(ask("AT+CMEE?"), "\r\n+CMEE: 0\r\n" + kOk);
    EXPECT_EQ(ask("AT+CPIN=\"1\""), "\r\nERROR\r\n");
    EXPECT_EQ(ask("AT+CMEE=1"), kOk);
    EXPECT_EQ(ask("AT+CPIN=\"1\""), "\r\n+CME ERROR: 3\r\n");
    EXPECT_EQ(ask("AT+CMEE=3"), "\r\nERROR\r\n");
}

TEST_F(GeneralCommandsTest, ResetSettingsAndKeepTheStore) {
    ask(R"(AT+CPMS="ME","ME","ME")");
    ask("AT+CMEE=1;+CNMI=2,1");

    EXPECT_EQ(ask("AT&F"), kOk);

    ask("ATE0");
    heard();
    EXPECT_EQ(ask("AT+CMEE?;+CNMI?"), "\r\n+CMEE: 0\r\n+CNMI: 0,0,0,0,0\r\n" + kOk);
    EXPECT_EQ(ask("AT+CPMS?"), "\r\n+CPMS: \"ME\",0,100,\"ME\",0,100,\"ME\",0,100\r\n" + kOk);
}

TEST_F(GeneralCommandsTest, SwitchTheRadioOff) {
    EXPECT_EQ(ask("AT+CFUN=4"), kOk);
    EXPECT_EQ(ask("AT+CFUN?;+CREG?"), "\r\n+CFUN: 4\r\n+CREG: 0,0\r\n" + kOk);
    EXPECT_EQ(send("Hello"), "\r\n+CMS ERROR: 331\r\n");
    EXPECT_EQ(ask("AT+CFUN=7"), "\r\nERROR\r\n");
    EXPECT_EQ(ask("AT+CFUN=1"), kOk);
    EXPECT_EQ(send("Hello"), "\r\n+CMGS: 1\r\n" + kOk);
}

TEST_F(GeneralCommandsTest, RestartTheModem) {
    EXPECT_EQ(ask("AT+CFUN=1,1"), kOk + "\r\nRDY\r\n" + "\r\n+CPIN: READY\r\n" + "\r\nSMS Ready\r\n");
    EXPECT_EQ(ask("AT"), "AT\r" + kOk);
}

TEST_F(GeneralCommandsTest, TellTheNetworksLocalTime) {
    EXPECT_EQ(ask("AT+CCLK?"), "\r\n+CCLK: \"26/11/22,13:00:00+16\"\r\n" + kOk);

    pass(std::chrono::hours{12});

    EXPECT_EQ(ask("AT+CCLK?"), "\r\n+CCLK: \"26/11/23,01:00:00+16\"\r\n" + kOk);
}

TEST_F(GeneralCommandsTest, KnowCharacterSetsThatNeedNoConversion) {
    EXPECT_EQ(ask("AT+CSCS=\"IRA\";+CSCS?"), "\r\n+CSCS: \"IRA\"\r\n" + kOk);
    EXPECT_EQ(ask("AT+CSCS=\"UCS2\""), "\r\nERROR\r\n");
    EXPECT_EQ(ask("AT+CTZU=1;+CTZU?"), "\r\n+CTZU: 1\r\n" + kOk);
}

}  // namespace
}  // namespace turnbell::sim
