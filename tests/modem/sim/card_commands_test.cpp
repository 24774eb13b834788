#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using CardCommandsTest = LineFixture;

class LockedCardTest : public LineFixture {
protected:
    LockedCardTest() : LineFixture({.pin = "1234"}) { ask("AT+CMEE=1"); }
};

TEST_F(CardCommandsTest, SayWhoTheSubscriberIs) {
    EXPECT_EQ(ask("AT+CPIN?"), "\r\n+CPIN: READY\r\n" + kOk);
    EXPECT_EQ(ask("AT+CIMI"), "\r\n282019000000017\r\n" + kOk);
    EXPECT_EQ(ask("AT+CCID"), "\r\n+CCID: 8999501000000000178\r\n" + kOk);
    EXPECT_EQ(ask("AT+CNUM"), "\r\n+CNUM: \"\",\"+995500000017\",145\r\n" + kOk);
    EXPECT_EQ(ask("AT+CLCK=\"SC\",2"), "\r\n+CLCK: 0\r\n" + kOk);
}

TEST_F(CardCommandsTest, SayTheNumberAsTheCardHasIt) {
    control("own-number 0500000018");
    EXPECT_EQ(ask("AT+CNUM"), "\r\n+CNUM: \"\",\"0500000018\",129\r\n" + kOk);

    control("own-number none");
    EXPECT_EQ(ask("AT+CNUM"), kOk);

    control("own-number +995500000019");
    control("sim other");
    EXPECT_EQ(ask("AT+CNUM"), kOk);
}

TEST_F(CardCommandsTest, ShowTheLastReferenceInTheCard) {
    EXPECT_EQ(ask("AT+CRSM=176,28483,0,0,2"), "\r\n+CRSM: 144,0,\"00FF\"\r\n" + kOk);

    send("Hello");

    EXPECT_EQ(ask("AT+CRSM=176,28483,0,0,2"), "\r\n+CRSM: 144,0,\"01FF\"\r\n" + kOk);
    EXPECT_EQ(ask("AT+CRSM=176,28483,0,0,1"), "\r\n+CRSM: 144,0,\"01\"\r\n" + kOk);
}

TEST_F(CardCommandsTest, RefuseFilesAndInstructionsTheCardDoesNotHave) {
    EXPECT_EQ(ask("AT+CRSM=176,28000,0,0,2"), "\r\n+CRSM: 106,130\r\n" + kOk);
    EXPECT_EQ(ask("AT+CRSM=214,28483,0,0,1,\"00\""), "\r\n+CRSM: 109,0\r\n" + kOk);
}

TEST_F(CardCommandsTest, HaveAnEmptyPhoneBook) {
    EXPECT_EQ(ask("AT+CPBS=\"SM\""), kOk);
    EXPECT_EQ(ask("AT+CPBR=1,10"), kOk);
}

TEST_F(CardCommandsTest, NoticeThatTheCardIsOut) {
    ask("AT+CMEE=1");
    control("sim out");

    EXPECT_EQ(ask("AT+CPIN?"), "\r\n+CME ERROR: 10\r\n");
    EXPECT_EQ(ask("AT+CPIN=\"1234\""), "\r\n+CME ERROR: 10\r\n");

    control("sim in");
    EXPECT_EQ(ask("AT+CPIN?"), "\r\n+CPIN: READY\r\n" + kOk);
}

TEST_F(LockedCardTest, OpensWithItsPin) {
    EXPECT_EQ(ask("AT+CPIN?"), "\r\n+CPIN: SIM PIN\r\n" + kOk);
    EXPECT_EQ(ask("AT+CPIN=\"1234\""), kOk + "\r\n+CPIN: READY\r\n" + "\r\nSMS Ready\r\n");
    EXPECT_EQ(ask("AT+CIMI"), "\r\n282019000000017\r\n" + kOk);
    EXPECT_EQ(ask("AT+CPIN=\"1234\""), "\r\n+CME ERROR: 3\r\n");
}

TEST_F(LockedCardTest, CountsWrongPinsAndThenWantsItsPuk) {
    EXPECT_EQ(ask("AT+CPIN=\"1111\""), "\r\n+CME ERROR: 16\r\n");
    EXPECT_EQ(ask("AT+CPINR"), "\r\n+CPINR: SIM PIN,2,3\r\n" + kOk);
    EXPECT_EQ(ask("AT+CPIN=\"2222\""), "\r\n+CME ERROR: 16\r\n");
    EXPECT_EQ(ask("AT+CPIN=\"3333\""), "\r\n+CME ERROR: 12\r\n");
    EXPECT_EQ(ask("AT+CPIN?"), "\r\n+CPIN: SIM PUK\r\n" + kOk);
    EXPECT_EQ(ask("AT+CPIN=\"1234\""), "\r\n+CME ERROR: 16\r\n");
    EXPECT_NE(ask(R"(AT+CPIN="12345678","4321")").find("+CPIN: READY"), std::string::npos);
}

}  // namespace
}  // namespace turnbell::sim
