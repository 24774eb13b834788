#include "tools/turnbellctl/reply_text.h"

#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

wire::TicketRow nino() {
    wire::TicketRow row;
    row.ticket = "A001";
    row.visit = 17;
    row.state = "serving";
    row.service = "A";
    row.desk = "1";
    row.firstName = "Nino";
    row.lastName = "B";
    row.phone = "+995555123456";
    row.arrivedAt = "2026-11-22T09:12:00.000Z";
    return row;
}

wire::Status oneModemAndOneAlarm() {
    wire::ModemRow modem;
    modem.port = "/dev/ttyUSB0";
    modem.state = "ready";
    modem.manufacturer = "Quectel";
    modem.model = "EC25";
    modem.dialect = "quectel";
    modem.operatorName = "Magti";
    modem.signalPercent = 71;
    wire::Status status;
    status.version = "0.1.0";
    status.modems = {modem};
    status.waiting = 4;
    status.alarms = {{"disk_full", "The disk is nearly full."}};
    return status;
}

TEST(JsonText, IsAnArrayForAList) {
    EXPECT_EQ(jsonText(wire::TicketList{}), "[]\n");
    EXPECT_EQ(jsonText(wire::MessageList{}), "[]\n");
    EXPECT_EQ(jsonText(wire::ConversationList{}), "[]\n");
    EXPECT_TRUE(jsonText(wire::TicketList{{nino()}}).starts_with(R"([{"ticket":"A001","visit":17,)"));
}

TEST(JsonText, IsTheCatalogItself) {
    EXPECT_TRUE(jsonText(wire::CatalogReply{}).starts_with(R"({"branch":{)"));
}

TEST(JsonText, IsTheResultAsTheWireHasIt) {
    EXPECT_EQ(jsonText(wire::Done{}), "{}\n");
    EXPECT_EQ(jsonText(wire::CheckedIn{"A001", 17, 3, true}),
              R"({"ticket":"A001","visit":17,"ahead":3,"texts":true,"wait":null,"no_texts":"","warning":""})"
              "\n");
    EXPECT_TRUE(jsonText(wire::SurveyResults{.sent = 6}).find(R"("sent":6)") != std::string::npos);
    EXPECT_TRUE(jsonText(wire::TicketDetail{nino(), {}, {}}).starts_with(R"({"ticket":{"ticket":"A001")"));
}

TEST(JsonText, OfASnapshotIsItsContent) {
    EXPECT_TRUE(snapshotJson(oneModemAndOneAlarm()).starts_with(R"({"version":"0.1.0")"));
}

TEST(ReadableText, TellsWhatHappened) {
    EXPECT_EQ(readableText(wire::Done{}), "Done.\n");
    EXPECT_EQ(
        readableText(wire::Restored{.stops = 2, .starts = 1}),
        "Restored. From the database that was replaced: 2 STOP(s), 1 START(s) and 0 erased number(s) since "
        "the backup.\n");
    EXPECT_TRUE(readableText(wire::Restored{.missing = "unreadable", .why = "It could not be read."})
                    .ends_with("\nAttention: It could not be read.\n"));
    EXPECT_EQ(readableText(wire::CheckedIn{"A001", 17, 3, true}),
              "A001, 3 ahead. A welcome text is on its way.\n");
    EXPECT_EQ(readableText(wire::CheckedIn{"A001", 17, 0, false}),
              "A001, 0 ahead. Please watch the display.\n");
    EXPECT_EQ(readableText(wire::CheckedIn{"A001", 17, 3, true, wire::Wait{15, 25}}),
              "A001, 3 ahead, wait about 15 to 25 min. A welcome text is on its way.\n");
    auto waiting = nino();
    waiting.wait = wire::Wait{0, 10};
    EXPECT_NE(readableText(wire::TicketList{{waiting}}).find("up to 10 min"), std::string::npos);
    wire::Status busy;
    busy.services = {{"A", 3, wire::Wait{20, 40}}, {"B", 0, std::nullopt}};
    EXPECT_NE(readableText(busy).find("A: 3 waiting, who comes now waits about 20 to 40 min\n"),
              std::string::npos);
    EXPECT_EQ(readableText(busy).find("B: "), std::string::npos);
    EXPECT_EQ(readableText(wire::StepChanged{"A001", "1", 17, "called", "A", "Nino"}),
              "A001 called, desk 1, Nino\n");
    EXPECT_EQ(readableText(wire::StepChanged{"A001", "", 17, "waiting", "B", ""}), "A001 waiting\n");
}

TEST(ReadableText, PutsListsInTables) {
    EXPECT_EQ(readableText(wire::TicketList{{nino()}}),
              "TICKET  STATE    SERVICE  DESK  NAME    PHONE          DUE  ARRIVED   WAITS  CALLED  ENDED\n"
              "A001    serving  A        1     Nino B  +995555123456       09:12:00\n");
    wire::MessageRow message;
    message.kind = "turn";
    const auto detail = readableText(
        wire::TicketDetail{nino(), {{"2026-11-22T09:30:00.000Z", "call", "Nino", "1"}}, {message}});
    EXPECT_NE(detail.find("09:30:00  call   Nino   1"), std::string::npos) << detail;
    EXPECT_NE(detail.find("turn"), std::string::npos) << detail;
}

TEST(ReadableText, ShowsAConversationWithWhoSaidWhat) {
    wire::ConversationRow row;
    row.from = "+995555123456";
    row.entries = {
        {"2026-11-22T09:35:00.000Z", true, "I forgot my ID card", "", "", "text", 0},
        {"2026-11-22T09:36:00.000Z", false, "A passport will do.", "Nino", "delivered", "reply", 44}};

    const auto text = readableText(row);

    EXPECT_NE(text.find("09:35:00  +995555123456  text              I forgot my ID card"), std::string::npos)
        << text;
    EXPECT_NE(text.find("09:36:00  Nino           reply  delivered  A passport will do."), std::string::npos)
        << text;
}

TEST(ReadableText, SumsUpASurvey) {
    const auto text = readableText(wire::SurveyResults{
        .sent = 6, .answered = 2, .mean = 3.5, .meanInterval = wire::EstimateRow{3.5, 1, 5}});

    EXPECT_NE(text.find("sent 6, delivered 0, answered 2"), std::string::npos) << text;
    EXPECT_NE(text.find("mean 3.50"), std::string::npos) << text;
}

TEST(ReadableText, ShowsModemsAndAlarms) {
    const auto text = readableText(oneModemAndOneAlarm());

    EXPECT_NE(text.find("visits: 4 waiting"), std::string::npos) << text;
    EXPECT_NE(text.find("! The disk is nearly full."), std::string::npos) << text;
    EXPECT_NE(text.find("/dev/ttyUSB0  ready  Quectel EC25  quectel               Magti              71%"),
              std::string::npos)
        << text;
}

TEST(ReadableText, SaysHowManyAreCalledBefore) {
    wire::WhyNext why{.desk = "1", .why = {}, .sentence = "A006 is next.", .ticket = "A007"};
    EXPECT_EQ(readableText(why), "A006 is next.\n");

    why.before = 1;
    EXPECT_EQ(readableText(why), "A006 is next.\n1 other is called before A007.\n");
    why.before = 2;
    EXPECT_EQ(readableText(why), "A006 is next.\n2 others are called before A007.\n");
}

TEST(ReadableText, OfACatalogIsItsFile) {
    wire::CatalogReply reply;
    reply.catalog.branch.name = "Old Town";

    EXPECT_NE(readableText(reply).find("name = \"Old Town\""), std::string::npos) << readableText(reply);
}

}  // namespace
}  // namespace turnbell::ctl
