#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using StoreCommandsTest = LineFixture;

const std::string kPdu = "0004038155F50000626090904200610161";

TEST_F(StoreCommandsTest, ChooseAndCountTheMemories) {
    control("text +995555000111 Hi");

    EXPECT_EQ(ask("AT+CPMS?"), "\r\n+CPMS: \"SM\",1,30,\"SM\",1,30,\"SM\",1,30\r\n" + kOk);
    EXPECT_EQ(ask("AT+CPMS=\"ME\""), "\r\n+CPMS: 0,100,1,30,1,30\r\n" + kOk);
    EXPECT_EQ(ask(R"(AT+CPMS="SR","ME","ME")"), "\r\n+CPMS: 0,20,0,100,0,100\r\n" + kOk);
    EXPECT_EQ(ask(R"(AT+CPMS="SM","SR")"), "\r\n+CMS ERROR: 303\r\n");
    EXPECT_EQ(ask("AT+CPMS=\"MT\""), "\r\n+CMS ERROR: 303\r\n");
}

TEST_F(StoreCommandsTest, ListByStateAndMarkAsRead) {
    control("pdu " + kPdu);

    EXPECT_EQ(ask("AT+CMGL=1"), kOk);
    EXPECT_EQ(ask("AT+CMGL"), "\r\n+CMGL: 1,0,,16\r\n" + kPdu + "\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMGL=0"), kOk);
    EXPECT_EQ(ask("AT+CMGL=4"), "\r\n+CMGL: 1,1,,16\r\n" + kPdu + "\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMGL=5"), "\r\n+CMS ERROR: 303\r\n");
}

TEST_F(StoreCommandsTest, ReadOne) {
    control("pdu " + kPdu);

    EXPECT_EQ(ask("AT+CMGR=1"), "\r\n+CMGR: 0,,16\r\n" + kPdu + "\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMGR=1"), "\r\n+CMGR: 1,,16\r\n" + kPdu + "\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMGR=2"), "\r\n+CMS ERROR: 321\r\n");
    EXPECT_EQ(ask("AT+CMGR"), "\r\n+CMS ERROR: 321\r\n");
}

TEST_F(StoreCommandsTest, DeleteOneOrAllOfAState) {
    control("text +995555000111 one");
    control("text +995555000111 two");
    ask("AT+CMGR=1");

    EXPECT_EQ(ask("AT+CMGD=?"), "\r\n+CMGD: (1,2),(0-4)\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMGD=1,1"), kOk);
    EXPECT_EQ(ask("AT+CMGD=?"), "\r\n+CMGD: (2),(0-4)\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMGD=2"), kOk);
    EXPECT_EQ(ask("AT+CMGD=2"), "\r\n+CMS ERROR: 321\r\n");
    EXPECT_EQ(ask("AT+CMGD=1,9"), "\r\n+CMS ERROR: 303\r\n");
}

TEST_F(StoreCommandsTest, WriteADraftAndSendItFromTheStore) {
    const auto text = part("From the store");

    EXPECT_EQ(ask("AT+CMGW=" + std::to_string(text.length)), "\r\n> ");
    EXPECT_EQ(type(text.pdu + "\x1A"), "\r\n+CMGW: 1\r\n" + kOk);
    EXPECT_NE(ask("AT+CMGR=1").find("+CMGR: 2,,"), std::string::npos);
    EXPECT_TRUE(modem.received().empty());

    EXPECT_EQ(ask("AT+CMSS=1"), "\r\n+CMSS: 1\r\n" + kOk);
    EXPECT_EQ(modem.received().front().submit.userData.text, "From the store");
    EXPECT_NE(ask("AT+CMGR=1").find("+CMGR: 3,,"), std::string::npos);
}

TEST_F(StoreCommandsTest, RefuseADraftWithoutRoomOrSense) {
    control("store-limit 0");
    const auto text = part("No room");

    ask("AT+CMGW=" + std::to_string(text.length));
    EXPECT_EQ(type(text.pdu + "\x1A"), "\r\n+CMS ERROR: 322\r\n");
    EXPECT_EQ(ask("AT+CMGW=0"), "\r\n+CMS ERROR: 304\r\n");
    EXPECT_EQ(ask("AT+CMGW=20,7"), "\r\n+CMS ERROR: 304\r\n");
}

}  // namespace
}  // namespace turnbell::sim
