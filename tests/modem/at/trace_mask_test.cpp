#include "modem/at/trace_mask.h"

#include "modem/sms/pdu.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace turnbell::at {
namespace {

const std::string kDeliver = "0791593900000000040C915955211043650000626092510000000441E19008";

TEST(TraceMask, KeepsWhatIsTheDriversAndTheModems) {
    const std::array<std::string_view, 14> lines{"OK",
                                                 "+CMS ERROR: 38",
                                                 "+CME ERROR: SIM not inserted",
                                                 "+COPS: 0,0,\"Magti, GE\",7",
                                                 "+CMTI: \"SM\",3",
                                                 "+CPMS: 0,20,0,20,0,20",
                                                 R"(+CREG: 2,1,"00A1","0001F2")",
                                                 "+CMGS: 17",
                                                 "+CPIN: SIM PIN",
                                                 "+CPIN: READY",
                                                 "+CRSM: 144,0,\"05FF\"",
                                                 "^RSSI:18",
                                                 "RING",
                                                 "SMS Ready"};
    for (const auto line : lines) {
        EXPECT_EQ(TraceMask{}.heard(line), line);
    }
    for (const std::string_view line : {R"(AT+CPMS="SM","SM","SM")", "AT+CNMI=2,1,0,1,0", "AT+CMGS=24",
                                        "ATE0", "ATS7?", "ATS7=42", "AT!ICCID?"}) {
        EXPECT_EQ(TraceMask{}.typed(line), line);
    }
}

TEST(TraceMask, ShowsOfAPduItsLengthItsKindAndWhetherItIsTheSame) {
    TraceMask mask;

    const auto first = mask.typed(kDeliver);

    EXPECT_TRUE(first.starts_with("{pdu 31 07/04 ")) << first;
    EXPECT_EQ(first, mask.typed(kDeliver));
    EXPECT_NE(first, mask.typed("08" + kDeliver.substr(2)));
}

TEST(TraceMask, MasksNumbersWhereverTheyStand) {
    TraceMask mask;

    EXPECT_EQ(mask.heard("+CLIP: \"+995555123456\",145"), "+CLIP: \"+995…456\",145");
    EXPECT_EQ(mask.heard("+CSCA: \"+995599000000\",145"), "+CSCA: \"+995…000\",145");
    EXPECT_EQ(mask.heard("+CCID: 8999501000000000178"), "+CCID: 8999…178");
    EXPECT_EQ(mask.heard("+CMT: \"5550\",,24"), "+CMT: \"5…\",,24");
    EXPECT_EQ(mask.typed("ATD+995555123456;"), "{text 17}");
    EXPECT_EQ(mask.typed("AT+CSCA=\"+995599000000\",145"), "AT+CSCA=\"+995…000\",145");
}

TEST(TraceMask, MasksTheIdentityOfTheModemAndKeepsItsModel) {
    TraceMask mask;

    mask.typed("AT+CGMM");
    EXPECT_EQ(mask.heard("Quectel EC25"), "Quectel EC25");
    EXPECT_EQ(mask.heard("OK"), "OK");
    EXPECT_EQ(mask.heard("Quectel EC25"), "{text 12}") << "nobody asked any more";
    mask.typed("AT+CGSN");
    EXPECT_EQ(mask.heard("356938035643809"), "3569…809");
}

TEST(TraceMask, ShowsOfTextsTheirLengthAlone) {
    TraceMask mask;

    EXPECT_EQ(mask.heard("+CUSD: 0,\"Balance 5.00 GEL\",15"), "+CUSD: 0,\"{text 16}\",15");
    EXPECT_EQ(mask.heard("+CUSD: 0,Your balance is low"), "+CUSD: 0,{text 19}");
    EXPECT_EQ(mask.heard("+CUSD: 0,BALANCE LOW"), "+CUSD: 0,{text 11}");
    EXPECT_EQ(mask.heard("+COPS: 0,0,\"Call 555123456\",7"), "+COPS: 0,0,\"Call 5551…456\",7");
    EXPECT_EQ(mask.typed("AT+CUSD=1,\"*100#\",15"), "AT+CUSD=1,\"{text 5}\",15");
    EXPECT_EQ(mask.heard("+CMT: \"Nino Beridze\",,24"), "+CMT: \"{text 12}\",,24");
    EXPECT_EQ(mask.heard("I forgot my ID card"), "{text 19}") << "the body of it";
    EXPECT_EQ(mask.heard("+995555123456 call me there"), "{text 27}");
    EXPECT_EQ(mask.heard("At the desk"), "{text 11}");
    EXPECT_EQ(mask.typed("ATTENTION NINO"), "{text 14}");
    EXPECT_EQ(mask.heard("+Nino: 12 o'clock"), "{text 17}");
    EXPECT_EQ(mask.heard("\xD0\x9F\xD1\x80"), "{noise 4}");
}

TEST(TraceMask, TakesABodyForWhatItIs) {
    TraceMask mask;

    mask.heard("+CMGL: 1,1,,23");
    EXPECT_TRUE(mask.heard(kDeliver).starts_with("{pdu 31 "));
    mask.heard("+CMGR: 0,,5");
    EXPECT_EQ(mask.heard("RING me up"), "{text 10}");
    EXPECT_EQ(mask.heard("+CMGF: 0"), "+CMGF: 0");
    EXPECT_EQ(mask.heard("RING"), "RING");
}

TEST(TraceMask, NeverShowsAPin) {
    TraceMask mask;

    for (const std::string_view line :
         {"AT+CPIN=\"4711\"", "at+cpin=4711", "AT+CPIN=12345678,\"4711\"", R"(AT+CLCK="SC",1,"4711")",
          R"(AT+CPWD="SC","4711","4712")", "AT+CMEE=1;+CPIN=4711"}) {
        EXPECT_EQ(mask.typed(line).find("471"), std::string::npos) << mask.typed(line);
        EXPECT_EQ(mask.heard(line).find("471"), std::string::npos) << "the echo: " << mask.heard(line);
    }
    EXPECT_EQ(mask.typed("AT+CLCK=\"SC\",2"), "AT+CLCK=\"SC\",2");
    EXPECT_EQ(mask.typed("AT+CPIN=\"4711\""), "AT+CPIN=\"****\"");
}

TEST(TraceMask, CutsWhatWouldFillTheTrace) {
    std::string line = "+COPS: ";
    for (int i = 0; i < 200; ++i) {
        line += "(2,\"Magti\"),";
    }

    const auto masked = TraceMask{}.heard(line);

    EXPECT_LE(masked.size(), 250U);
    EXPECT_TRUE(masked.ends_with("{cut}"));
}

TEST(TraceMask, TakesAnyLine) {
    for (const std::string_view line :
         {"", "\"", "+", "^", "+A:\"", "AT", "+CMT:", ",\"\",", ">", "+C: \"+"}) {
        EXPECT_LE(TraceMask{}.heard(line).size(), 250U);
        EXPECT_LE(TraceMask{}.typed(line).size(), 250U);
    }
}

}  // namespace
}  // namespace turnbell::at
