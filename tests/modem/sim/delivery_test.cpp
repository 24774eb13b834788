#include "modem/sim/delivery.h"

#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using DeliveryTest = LineFixture;

const std::string kPdu = "0004038155F50000626090904200610161";

TEST_F(DeliveryTest, StoresATextAndSaysSoIfAsked) {
    control("text +995555000111 silent");
    EXPECT_EQ(heard(), "");

    ask(R"(AT+CPMS="SM","SM","ME")");
    ask("AT+CNMI=2,1");
    control("text +995555000111 announced");
    EXPECT_EQ(heard(), "\r\n+CMTI: \"ME\",1\r\n");
}

TEST_F(DeliveryTest, TypesATextToTheHostIfAsked) {
    ask("AT+CNMI=2,2");

    control("pdu " + kPdu);

    EXPECT_EQ(heard(), "\r\n+CMT: ,16\r\n" + kPdu + "\r\n");
    EXPECT_EQ(ask("AT+CMGL=4"), kOk);
}

TEST_F(DeliveryTest, TypesAReportToTheHostIfAsked) {
    ask("AT+CNMI=2,1,0,1");
    send(part("Hello", {.statusReport = true}));

    const auto said = pass(seconds{2});

    ASSERT_EQ(said.rfind("\r\n+CDS: ", 0), 0U) << said;
    const auto start = said.find("\r\n", 2) + 2;
    const auto pdu = fromHex(said.substr(start, said.size() - start - 2));
    ASSERT_TRUE(pdu);
    const auto report = std::get<sms::StatusReport>(sms::decode(*pdu, sms::Direction::FromNetwork).value());
    EXPECT_EQ(report.to, "+995555123456");
    EXPECT_EQ(report.reference, 1);
    EXPECT_TRUE(report.delivered());
    EXPECT_EQ(report.timestamp.utc, ManualClock::kStart.utc);
    EXPECT_EQ(report.discharge.utc, ManualClock::kStart.utc + seconds{2});
}

TEST_F(DeliveryTest, StoresAReportAndSaysSoIfAsked) {
    ask("AT+CNMI=2,1,0,2");
    send(part("Hello", {.statusReport = true}));

    EXPECT_EQ(pass(seconds{2}), "\r\n+CDSI: \"SR\",1\r\n");
    ask("AT+CPMS=\"SR\"");
    EXPECT_NE(ask("AT+CMGR=1").find("+CMGR: 0,,"), std::string::npos);
}

TEST_F(DeliveryTest, SendsAgainWhatTheHostDoesNotAcknowledgeAndTypesNoMore) {
    ask("AT+CSMS=1");
    ask("AT+CNMI=2,2");
    control("pdu " + kPdu);
    EXPECT_NE(heard(), "");

    EXPECT_EQ(pass(seconds{14}), "");
    EXPECT_EQ(ask("AT+CMGL=4"), kOk);
    EXPECT_EQ(pass(seconds{1}), "");

    EXPECT_NE(ask("AT+CMGL=4").find(kPdu), std::string::npos) << "it came again, into the store";
    EXPECT_EQ(ask("AT+CNMI?").substr(0, 14), "\r\n+CNMI: 2,0,0");
}

TEST_F(DeliveryTest, KeepsWhatIsNotAcknowledgedOverARestart) {
    control("quirk phase-2-plus");
    ask("AT+CSMS=0");
    ask("AT+CNMI=2,2");
    control("pdu " + kPdu);

    control("reboot");

    EXPECT_NE(ask("AT+CMGL=4").find(kPdu), std::string::npos);
}

TEST_F(DeliveryTest, SendsNothingAgainThatTheHostAcknowledged) {
    ask("AT+CSMS=1");
    ask("AT+CNMI=2,2");
    control("pdu " + kPdu);
    heard();
    ask("AT+CNMA");

    EXPECT_EQ(pass(seconds{60}), "");
    EXPECT_EQ(ask("AT+CMGL=4"), kOk);
}

TEST_F(DeliveryTest, LeavesInTheNetworkWhatFindsNoRoom) {
    ask("AT+CNMI=2,1");
    control("store-limit 1");
    control("text +995555000111 one");
    control("text +995555000111 two");
    EXPECT_EQ(heard(), "\r\n+CMTI: \"SM\",1\r\n");

    EXPECT_EQ(ask("AT+CMGD=1"), kOk + "\r\n+CMTI: \"SM\",1\r\n");
}

TEST_F(DeliveryTest, WaitsForTheModemToBeThereAndRegistered) {
    control("register none");
    control("text +995555000111 one");
    EXPECT_EQ(ask("AT+CMGL=4"), kOk);
    control("register home");
    EXPECT_NE(ask("AT+CMGR=1").find("+CMGR: 0"), std::string::npos);

    control("vanish");
    control("text +995555000111 two");
    control("return");
    ask("ATE0");
    heard();
    EXPECT_NE(ask("AT+CMGR=2").find("+CMGR: 0"), std::string::npos);
}

TEST_F(DeliveryTest, PassesOnWhatItDoesNotUnderstand) {
    ask("AT+CNMI=2,1");

    control("pdu 0004FF");

    EXPECT_EQ(heard(), "\r\n+CMTI: \"SM\",1\r\n");
    EXPECT_EQ(ask("AT+CMGR=1"), "\r\n+CMGR: 0,,2\r\n0004FF\r\n" + kOk);
}

}  // namespace
}  // namespace turnbell::sim
