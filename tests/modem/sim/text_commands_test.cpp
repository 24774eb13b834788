#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using TextCommandsTest = LineFixture;

TEST_F(TextCommandsTest, OfferPduModeAlone) {
    EXPECT_EQ(ask("AT+CMGF=?"), "\r\n+CMGF: (0)\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMGF=0"), kOk);
    EXPECT_EQ(ask("AT+CMGF=1"), "\r\n+CMS ERROR: 303\r\n");
}

TEST_F(TextCommandsTest, KeepTheServiceCentre) {
    EXPECT_EQ(ask("AT+CSCA?"), "\r\n+CSCA: \"+995599000000\",145\r\n" + kOk);
    EXPECT_EQ(ask("AT+CSCA=\"0800\""), kOk);
    EXPECT_EQ(ask("AT+CSCA?"), "\r\n+CSCA: \"0800\",129\r\n" + kOk);
}

TEST_F(TextCommandsTest, ChangeOnlyTheIndicationsThatAreNamed) {
    EXPECT_EQ(ask("AT+CNMI=2,1,0,1,0"), kOk);
    EXPECT_EQ(ask("AT+CNMI=,,,2"), kOk);
    EXPECT_EQ(ask("AT+CNMI?"), "\r\n+CNMI: 2,1,0,2,0\r\n" + kOk);
    EXPECT_EQ(ask("AT+CNMI=2,3"), "\r\n+CMS ERROR: 303\r\n");
    EXPECT_EQ(ask("AT+CNMI?"), "\r\n+CNMI: 2,1,0,2,0\r\n" + kOk);
}

TEST_F(TextCommandsTest, WantNoAcknowledgementBeforePhaseTwoPlus) {
    EXPECT_EQ(ask("AT+CSMS=0"), "\r\n+CSMS: 1,1,1\r\n" + kOk);
    ask("AT+CNMI=2,2");
    control("text +995555000111 Hi");

    EXPECT_NE(heard(), "");
    EXPECT_EQ(ask("AT+CNMA"), "\r\n+CMS ERROR: 340\r\n");
}

TEST_F(TextCommandsTest, WantOneAcknowledgementForEachMessageInPhaseTwoPlus) {
    ask("AT+CSMS=1");
    ask("AT+CNMI=2,2");
    control("text +995555000111 Hi");
    heard();

    EXPECT_EQ(ask("AT+CNMA"), kOk);
    EXPECT_EQ(ask("AT+CNMA"), "\r\n+CMS ERROR: 340\r\n");
}

TEST_F(TextCommandsTest, KeepTheLinkSettingAndRefuseOthers) {
    EXPECT_EQ(ask("AT+CMMS=1;+CMMS?"), "\r\n+CMMS: 1\r\n" + kOk);
    EXPECT_EQ(ask("AT+CMMS=3"), "\r\n+CMS ERROR: 303\r\n");
}

TEST_F(TextCommandsTest, SendNothingFromAnEmptySlot) {
    EXPECT_EQ(ask("AT+CMSS=1"), "\r\n+CMS ERROR: 321\r\n");
    EXPECT_EQ(ask("AT+CMGS=0"), "\r\n+CMS ERROR: 304\r\n");
    EXPECT_EQ(ask("AT+CMGS=x"), "\r\n+CMS ERROR: 304\r\n");
}

}  // namespace
}  // namespace turnbell::sim
