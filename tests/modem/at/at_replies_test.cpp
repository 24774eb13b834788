#include "modem/at/at_replies.h"

#include <gtest/gtest.h>

#include <string>

namespace turnbell::at {
namespace {

using Lists = std::vector<std::vector<std::string>>;

TEST(AtReplies, KnowsTheNumberOfACard) {
    EXPECT_EQ(cardNumber("8999501000000000178"), "8999501000000000178");
    EXPECT_EQ(cardNumber("899950100000000017F"), "899950100000000017");
    EXPECT_EQ(cardNumber("12345"), std::nullopt);
    EXPECT_EQ(cardNumber("89995010000000001x8"), std::nullopt);
}

TEST(AtReplies, ReadsFieldsWithQuotesAndBlanks) {
    EXPECT_EQ(fields("+X: 1, \"a,b\" ,,c"), (std::vector<std::string>{"1", "a,b", "", "c"}));
    EXPECT_EQ(fields("no colon"), std::vector<std::string>{""});
    EXPECT_EQ(fields("+X: \"open,1"), std::vector<std::string>{"\"open,1"});
}

TEST(AtReplies, ReadsSignalAsPercent) {
    EXPECT_EQ(signalPercent("+CSQ: 31,99"), 100);
    EXPECT_EQ(signalPercent("+CSQ: 0,0"), 0);
    EXPECT_EQ(signalPercent("+CSQ:15,99"), 48);
    EXPECT_EQ(signalPercent("+CSQ: 99,99"), -1);
    EXPECT_EQ(signalPercent("+CSQ: 45,99"), std::nullopt);
    EXPECT_EQ(signalPercent("+CSQ: x"), std::nullopt);
    EXPECT_EQ(signalPercent("^RSSI: 20"), std::nullopt);
}

TEST(AtReplies, ReadTheOwnNumberInEveryForm) {
    const std::vector<std::pair<const char*, const char*>> forms{
        {R"(+CNUM: "","+995555100100",145)", "+995555100100"},
        {R"(+CNUM: ,"+995555100100",145)", "+995555100100"},
        {R"(+CNUM: "Line, 1","995555100100",145)", "+995555100100"},
        {R"(+CNUM: "12345678","0555100100",129,7,4)", "0555100100"},
        {R"(+CNUM: "","+995555100100",129)", "+995555100100"},
        {R"(+CNUM: "","555100100",161)", "555100100"},
        {R"(+CNUM: "12345678","5551001",129)", "5551001"},
        {R"(+CNUM: "+995555100100",145)", "+995555100100"},
        {R"(+CNUM:"ჩვენი",995555100100,145)", "+995555100100"},
    };
    for (const auto& [line, own] : forms) {
        EXPECT_EQ(ownNumber(line), own) << line;
    }
}

TEST(AtReplies, ReadNoOwnNumberWhereThereIsNone) {
    for (const auto* const line :
         {R"(+CNUM: "","",129)", R"(+CNUM: "","",255)", "+CNUM: ", "+CNUM:", R"(+CNUM: "","*100#",129)",
          R"(+CNUM: "","112",129)", R"(+CNUM: "","+995555100100")", R"(+CNUM: "","1234567890123456",145)",
          R"(+CLIP: "+995555100100",145)", ""}) {
        EXPECT_EQ(ownNumber(line), "") << line;
    }
}

TEST(AtReplies, ReadTheServiceCentre) {
    EXPECT_EQ(serviceCentre("+CSCA: \"+995599000000\",145"), "+995599000000");
    EXPECT_EQ(serviceCentre("+CSCA: \"\",129"), "");
    EXPECT_EQ(serviceCentre("+CSCA:"), "");
}

TEST(AtReplies, ReadsTheReadingStoreFromBothForms) {
    EXPECT_EQ(storeUse("+CPMS: 3,20,3,20,3,20"), (StoreUse{3, 20}));
    EXPECT_EQ(storeUse(R"(+CPMS: "SM",3,20,"SM",3,20,"SM",3,20)"), (StoreUse{3, 20}));
    EXPECT_EQ(storeUse("+CPMS: 3"), std::nullopt);
    EXPECT_EQ(storeUse("+CPMS: \"SM\",x,20"), std::nullopt);
}

TEST(AtReplies, ReadsStoreListsEvenWithBrokenPunctuation) {
    EXPECT_EQ(storeLists(R"(+CPMS: ("ME","SM"),("SM"),("MT"))"), (Lists{{"ME", "SM"}, {"SM"}, {"MT"}}));
    EXPECT_EQ(storeLists("+CPMS: ((\"SM\",\"BM\",\"SR\"),(\"SM\"))"), (Lists{{"SM", "BM", "SR"}, {"SM"}}));
    EXPECT_EQ(storeLists(R"(+CPMS: "SM","BM")"), (Lists{{"SM", "BM"}}));
    EXPECT_EQ(storeLists(R"(+CPMS: ("1;","SMS"))"), Lists{{}});
    EXPECT_EQ(storeLists("nonsense"), Lists{});
}

TEST(AtReplies, ReadsAnAnnouncementWithIndexZero) {
    EXPECT_EQ(announcement("+CMTI: \"ME\",0"), (Slot{"ME", 0}));
    EXPECT_EQ(announcement("+CDSI: \"SR\",12"), (Slot{"SR", 12}));
    EXPECT_EQ(announcement("+CMTI: SM,3"), (Slot{"SM", 3}));
}

TEST(AtReplies, RefusesAStoreNameThatMustNotBeTypedBack) {
    EXPECT_EQ(announcement("+CMTI: \"S\x1A\",1"), std::nullopt);
    EXPECT_EQ(announcement("+CMTI: \"SMS\",1"), std::nullopt);
    EXPECT_EQ(announcement("+CMTI: \"SM\",-1"), std::nullopt);
    EXPECT_EQ(announcement("+CMTI: \"SM\""), std::nullopt);
    EXPECT_EQ(announcement("+CMTI"), std::nullopt);
}

TEST(AtReplies, ReadsHeadersOfStoredMessages) {
    EXPECT_EQ(storedHeader("+CMGL: 0,1,,24"), (StoredHeader{0, 1, 24}));
    EXPECT_EQ(storedHeader("+CMGL: 3,0,\"Nino, A\",24"), (StoredHeader{3, 0, 24}));
    EXPECT_EQ(storedHeader("+CMGR: 0,,24"), (StoredHeader{-1, 0, 24}));
    EXPECT_EQ(storedHeader("+CMGR: 1,24"), (StoredHeader{-1, 1, 24}));
    EXPECT_FALSE(storedHeader("+CMGL: 4,3,,24")->incoming());
    EXPECT_EQ(storedHeader(R"(+CMGL: 1,"REC READ","+995599")"), std::nullopt);
    EXPECT_EQ(storedHeader("+CMGS: 1,1,,24"), std::nullopt);
    EXPECT_EQ(storedHeader("+CMGL:"), std::nullopt);
}

TEST(AtReplies, ReadsAMessageReferenceOfOneOctet) {
    EXPECT_EQ(messageReference("+CMGS: 0"), 0);
    EXPECT_EQ(messageReference("+CMGS: 255,\"26/11/22,10:00:00+16\""), 255);
    EXPECT_EQ(messageReference("+CMGS: 256"), std::nullopt);
    EXPECT_EQ(messageReference("+CMGS:"), std::nullopt);
    EXPECT_EQ(messageReference("+CMGW: 1"), std::nullopt);
}

TEST(AtReplies, ReadsWhatTheSimNeeds) {
    EXPECT_EQ(simNeed("+CPIN: READY"), SimNeed::Nothing);
    EXPECT_EQ(simNeed("+CPIN: SIM PIN"), SimNeed::Pin);
    EXPECT_EQ(simNeed("+CPIN: \"SIM PUK\""), SimNeed::Puk);
    EXPECT_EQ(simNeed("+CPIN: PH-NET PIN"), SimNeed::Other);
    EXPECT_EQ(simNeed("+CPIN: NOT INSERTED"), SimNeed::Card);
    EXPECT_EQ(simNeed("+CPIN: NOT READY"), SimNeed::Time);
    EXPECT_EQ(simNeed("READY"), std::nullopt);
}

TEST(AtReplies, ReadsIdentitiesAndNamesWithAndWithoutPrefix) {
    EXPECT_EQ(identity("356938035643809"), "356938035643809");
    EXPECT_EQ(identity("+CGSN: \"356938035643809\""), "356938035643809");
    EXPECT_EQ(identity("huawei"), std::nullopt);
    EXPECT_EQ(identity(""), std::nullopt);
    EXPECT_EQ(plainText("+CGMM: \"E3131\""), "E3131");
    EXPECT_EQ(plainText("SIMCOM_Ltd"), "SIMCOM_Ltd");
    EXPECT_EQ(functionality("+CFUN: 4"), 4);
    EXPECT_EQ(functionality("+CFUN: "), std::nullopt);
}

TEST(AtReplies, KnowsWhichNotificationsHaveASecondLine) {
    EXPECT_TRUE(announcesBody("+CMT: ,24"));
    EXPECT_TRUE(announcesBody("+CBM: 88"));
    EXPECT_TRUE(announcesBody("+CDS: 25"));
    EXPECT_TRUE(announcesBody("+CDS: ,25"));  // ZTE
    EXPECT_FALSE(announcesBody(R"(+CDS: 6,12,"+995599",145,"26/11/22","26/11/22",0)"));
    EXPECT_FALSE(announcesBody("+CMTI: \"SM\",1"));
}

TEST(AtReplies, KnowsTheWordsOfAModemThatStarts) {
    EXPECT_EQ(bootSign("RDY"), BootSign::Boot);
    EXPECT_EQ(bootSign("^SYSSTART AIRPLANE MODE"), BootSign::Boot);
    EXPECT_EQ(bootSign("SMS Ready"), BootSign::Progress);
    EXPECT_EQ(bootSign("+CPIN: READY"), BootSign::Progress);
    EXPECT_EQ(bootSign("+CPIN: SIM PIN"), BootSign::None);
    EXPECT_EQ(bootSign("^BOOT:1,0,0,0,5"), BootSign::None);  // Huawei, every few seconds
    EXPECT_EQ(bootSign("OK"), BootSign::None);
}

}  // namespace
}  // namespace turnbell::at
