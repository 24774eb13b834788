#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

class ControlOfQuirksTest : public LineFixture {
protected:
    ControlOfQuirksTest() { ask("AT+CNMI=2,1,0,1,0"); }

    std::string text() {
        control("text +995599000001 Hello");
        return pass(milliseconds{0});
    }
};

TEST_F(ControlOfQuirksTest, NumbersTheStoreFromZero) {
    control("quirk index-zero");

    EXPECT_EQ(text(), "\r\n+CMTI: \"SM\",0\r\n");
    EXPECT_TRUE(ask("AT+CMGR=0").starts_with("\r\n+CMGR: 0,"));
}

TEST_F(ControlOfQuirksTest, ListsANewTextLate) {
    control("quirk late-list on");
    text();

    EXPECT_EQ(ask("AT+CMGL=4"), kOk);
    EXPECT_TRUE(ask("AT+CPMS?").starts_with("\r\n+CPMS: \"SM\",0,30"));
    pass(milliseconds{1'500});

    EXPECT_TRUE(ask("AT+CMGL=4").starts_with("\r\n+CMGL: 1,"));
}

TEST_F(ControlOfQuirksTest, NamesTheOtherStore) {
    control("quirk other-store");

    EXPECT_EQ(text(), "\r\n+CMTI: \"ME\",1\r\n");
    ask("AT+CPMS=\"ME\"");
    EXPECT_EQ(ask("AT+CMGR=1"), kOk);
    ask("AT+CPMS=\"SM\"");
    EXPECT_TRUE(ask("AT+CMGR=1").starts_with("\r\n+CMGR: 0,"));
}

TEST_F(ControlOfQuirksTest, AnnouncesAReportWhereItIsNot) {
    control("quirk misplaced-reports");
    ask("AT+CNMI=2,1,0,2,0");
    send(part("Report, please", {.statusReport = true}));

    EXPECT_EQ(pass(seconds{3}), "\r\n+CDSI: \"SM\",0\r\n");
    EXPECT_EQ(ask("AT+CMGR=0"), kOk);
    ask("AT+CPMS=\"SR\"");
    EXPECT_TRUE(ask("AT+CMGR=1").starts_with("\r\n+CMGR: 0,"));
}

TEST_F(ControlOfQuirksTest, PutsACommaBeforeTheLengthOfAReport) {
    control("quirk report-comma");
    send(part("Report, please", {.statusReport = true}));

    EXPECT_TRUE(pass(seconds{3}).starts_with("\r\n+CDS: ,"));
}

TEST_F(ControlOfQuirksTest, KeepsWhatWasDeleted) {
    control("quirk keeps-deleted");
    text();

    EXPECT_EQ(ask("AT+CMGD=1"), kOk);
    EXPECT_TRUE(ask("AT+CMGR=1").starts_with("\r\n+CMGR: "));
}

TEST_F(ControlOfQuirksTest, SaysOkBehindAnError) {
    control("quirk surplus-finals");

    EXPECT_EQ(ask("AT+CMGR=7"), "\r\n+CMS ERROR: 321\r\n" + kOk);
    EXPECT_EQ(ask("AT"), kOk);
}

TEST_F(ControlOfQuirksTest, SaysOkToATextThatFailed) {
    control("quirk ok-when-failed");
    control("credit 0");

    EXPECT_EQ(send("nothing left"), kOk);
    EXPECT_TRUE(modem.received().empty());
}

TEST_F(ControlOfQuirksTest, PromptsWithoutABlank) {
    control("quirk bare-prompt");

    EXPECT_EQ(ask("AT+CMGS=20"), "\r\n>");
}

TEST_F(ControlOfQuirksTest, ListsItsStoresInOnePairOfBracketsTooMany) {
    control("quirk broken-lists");

    EXPECT_TRUE(ask("AT+CPMS=?").starts_with("\r\n+CPMS: ((\"SM\""));
}

TEST_F(ControlOfQuirksTest, TakesOneStoreAlone) {
    control("quirk one-store");

    EXPECT_EQ(ask(R"(AT+CPMS="SM","SM")"), "\r\n+CMS ERROR: 303\r\n");
    EXPECT_TRUE(ask("AT+CPMS=\"SM\"").starts_with("\r\n+CPMS: 0,30"));
}

TEST(LateTexts, AreRefusedUntilTheStartIsOver) {
    SimModem modem({.dialect = "simcom"});
    const auto ask = [&modem](std::string_view line, milliseconds at) {
        modem.receive(asBytes(line), BootTime{at});
        const Bytes output = modem.takeOutput();
        return std::string{asText(output)};
    };
    ASSERT_TRUE(modem.control("reboot", BootTime{}));

    EXPECT_TRUE(ask("AT+CMGF=0\r", milliseconds{0}).ends_with("\r\nERROR\r\n"));
    EXPECT_TRUE(ask("AT+CSQ\r", milliseconds{100}).ends_with(kOk));
    EXPECT_TRUE(ask("AT+CMGF=0\r", milliseconds{500}).ends_with(kOk));
}

TEST_F(ControlOfQuirksTest, SaysOnceThatTheStoreIsFull) {
    control("quirk says-full");
    control("store-limit 1");
    text();

    EXPECT_EQ(text(), "\r\n^SMMEMFULL:\"SM\"\r\n");
    EXPECT_EQ(pass(seconds{60}), "");

    ask("AT+CMGD=1");
    EXPECT_EQ(text(), "\r\n^SMMEMFULL:\"SM\"\r\n");
}

TEST_F(ControlOfQuirksTest, EndsAQuirk) {
    control("quirk bare-prompt");
    control("quirk bare-prompt off");

    EXPECT_EQ(ask("AT+CMGS=20"), "\r\n> ");
}

TEST_F(ControlOfQuirksTest, SaysWhichAreOn) {
    control("quirk bare-prompt");

    EXPECT_NE(control("quirks").find("bare-prompt on"), std::string::npos);
    EXPECT_NE(control("quirks").find("index-zero off"), std::string::npos);
}

TEST_F(ControlOfQuirksTest, RefusesWhatMakesNoSense) {
    for (const char* line :
         {"quirk", "quirk politeness", "quirk bare-prompt maybe", "chatter", "chatter 0"}) {
        EXPECT_FALSE(modem.control(line, clock.now().boot)) << line;
    }
}

TEST_F(ControlOfQuirksTest, HasNoChatterWithoutAMaker) {
    EXPECT_FALSE(modem.control("chatter 1", clock.now().boot));
}

TEST(Chatter, GoesOnThoughTheHostWantsNone) {
    SimModem modem({.dialect = "huawei"});
    modem.receive(asBytes("AT^CURC=0\r"), BootTime{});
    ASSERT_TRUE(modem.control("chatter 2", BootTime{}));
    modem.takeOutput();

    modem.tick(BootTime{seconds{2}});
    EXPECT_EQ(asText(modem.takeOutput()), "\r\n^RSSI:14\r\n");
    ASSERT_TRUE(modem.control("chatter off", BootTime{seconds{2}}));
    modem.tick(BootTime{seconds{60}});

    EXPECT_EQ(asText(modem.takeOutput()), "");
}

}  // namespace
}  // namespace turnbell::sim
