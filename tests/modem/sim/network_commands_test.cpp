#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using NetworkCommandsTest = LineFixture;

TEST_F(NetworkCommandsTest, TellRegistrationOperatorAndSignal) {
    EXPECT_EQ(ask("AT+CREG?;+CGREG?;+CEREG?"), "\r\n+CREG: 0,1\r\n+CGREG: 0,1\r\n+CEREG: 0,1\r\n" + kOk);
    EXPECT_EQ(ask("AT+COPS?"), "\r\n+COPS: 0,0,\"Simtel\",0\r\n" + kOk);
    EXPECT_EQ(ask("AT+COPS=3,2;+COPS?"), "\r\n+COPS: 0,2,\"28201\",0\r\n" + kOk);
    EXPECT_EQ(ask("AT+CSQ"), "\r\n+CSQ: 20,99\r\n" + kOk);
}

TEST_F(NetworkCommandsTest, FollowTheControlLines) {
    control("signal 7");
    EXPECT_EQ(ask("AT+CSQ"), "\r\n+CSQ: 7,99\r\n" + kOk);

    control("register none");
    EXPECT_EQ(ask("AT+CREG?;+COPS?;+CSQ"), "\r\n+CREG: 0,2\r\n+COPS: 0\r\n+CSQ: 99,99\r\n" + kOk);
}

TEST_F(NetworkCommandsTest, RefuseWhatTheModemCannotDo) {
    ask("AT+CMEE=1");

    EXPECT_EQ(ask("AT+CREG=3"), "\r\n+CME ERROR: 50\r\n");
    EXPECT_EQ(ask("AT+COPS=3,5"), "\r\n+CME ERROR: 50\r\n");
}

TEST_F(NetworkCommandsTest, AskTheOperatorForTheCredit) {
    control("credit 12");

    EXPECT_EQ(ask("AT+CUSD=1,\"*100#\",15"), kOk);
    EXPECT_EQ(pass(milliseconds{999}), "");
    EXPECT_EQ(pass(milliseconds{1}), "\r\n+CUSD: 0,\"Balance: 12\",15\r\n");

    ask("AT+CUSD=1,\"*1#\",15");
    EXPECT_EQ(pass(seconds{1}), "\r\n+CUSD: 0,\"Unknown service code\",15\r\n");
}

TEST_F(NetworkCommandsTest, SayTheCreditInEveryFormThatModemsHave) {
    control("credit 12");

    control("ussd ucs2");
    ask("AT+CUSD=1,\"*100#\",15");
    EXPECT_EQ(pass(seconds{1}), "\r\n+CUSD: 0,\"00420061006C0061006E00630065003A002000310032\",72\r\n");

    control("ussd packed");
    ask("AT+CUSD=1,\"*100#\",15");
    EXPECT_EQ(pass(seconds{1}), "\r\n+CUSD: 0,\"C2303BEC1E9775A0980C\",15\r\n");
}

TEST_F(NetworkCommandsTest, EndAMenuOfTheOperator) {
    control("ussd menu");
    ask("AT+CUSD=1,\"*100#\",15");
    EXPECT_EQ(pass(seconds{1}), "\r\n+CUSD: 1,\"Balance: 1000\",15\r\n");

    EXPECT_EQ(ask("AT+CUSD=2"), kOk);
    ask("AT+CUSD=1,\"*100#\",15");
    EXPECT_EQ(pass(seconds{1}), "\r\n+CUSD: 1,\"Balance: 1000\",15\r\n") << "asked anew, not a choice";
}

TEST_F(NetworkCommandsTest, CancelAnAnswerOfTheOperatorThatIsOnItsWay) {
    ask("AT+CUSD=1,\"*100#\",15");

    EXPECT_EQ(ask("AT+CUSD=2"), kOk);
    EXPECT_EQ(pass(seconds{5}), "");
}

TEST_F(NetworkCommandsTest, SayTheCreditLateOrOverSeveralLinesOrNotAtAll) {
    control("ussd delay 20");
    control("ussd says Hello!\\nBalance: {credit}");
    ask("AT+CUSD=1,\"*100#\",15");
    EXPECT_EQ(pass(seconds{19}), "");
    EXPECT_EQ(pass(seconds{1}), "\r\n+CUSD: 0,\"Hello!\nBalance: 1000\",15\r\n");

    ask("AT+CMEE=1");
    control("ussd refused");
    EXPECT_EQ(ask("AT+CUSD=1,\"*100#\",15"), "\r\n+CME ERROR: 30\r\n");
}

TEST_F(NetworkCommandsTest, SayTheCreditBeforeOkWithSomeModems) {
    control("quirk ussd-first");

    EXPECT_EQ(ask("AT+CUSD=1,\"*100#\",15"), "");
    EXPECT_EQ(pass(seconds{1}), "\r\n+CUSD: 0,\"Balance: 1000\",15\r\n" + kOk);
}

TEST_F(NetworkCommandsTest, TellTheTechnologyWithAreaAndCell) {
    control("technology lte");

    EXPECT_EQ(ask("AT+CEREG=2;+CEREG?"), "\r\n+CEREG: 2,1,\"00C3\",\"001A2B3C\",7\r\n" + kOk);
    EXPECT_EQ(ask("AT+COPS?"), "\r\n+COPS: 0,0,\"Simtel\",7\r\n" + kOk);
}

TEST_F(NetworkCommandsTest, AskNobodyWithoutAnOperator) {
    ask("AT+CMEE=1");
    control("register denied");

    EXPECT_EQ(ask("AT+CUSD=1,\"*100#\",15"), "\r\n+CME ERROR: 30\r\n");
}

}  // namespace
}  // namespace turnbell::sim
