#include "modem/sms/user_data_header.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

UserDataHeader read(std::string_view digits) {
    return readHeader(octets(digits));
}

constexpr ShiftTables kTurkishBoth{NationalLanguage::Turkish, NationalLanguage::Turkish};

TEST(UserDataHeader, ReadsReferencesOf8And16Bits) {
    EXPECT_EQ(read("0003 2A 03 02").concat, (Concat{0x2A, 3, 2, false}));
    EXPECT_EQ(read("0804 1234 02 01").concat, (Concat{0x1234, 2, 1, true}));
}

TEST(UserDataHeader, ReadsPortsOf8And16Bits) {
    EXPECT_EQ(read("0402 E2E3").ports, (Ports{0xE2, 0xE3, false}));
    EXPECT_EQ(read("0504 0B84 23F0").ports, (Ports{2948, 9200, true}));
}

TEST(UserDataHeader, ReadsLanguages) {
    EXPECT_EQ(read("2401 01").tables, (ShiftTables{NationalLanguage::None, NationalLanguage::Turkish}));
    EXPECT_EQ(read("2501 0D").tables, (ShiftTables{NationalLanguage::Urdu, NationalLanguage::None}));
    EXPECT_EQ(read("2401 06 2501 0C").tables,
              (ShiftTables{NationalLanguage::Telugu, NationalLanguage::Hindi}));
}

// 3GPP TS 23.040 9.2.3.24.15 and .16
TEST(UserDataHeader, PassesOverALanguageThatItDoesNotKnow) {
    EXPECT_EQ(read("2401 0E 2501 FF").tables, ShiftTables{});
    EXPECT_EQ(read("2401 01 2401 0E").tables.singleShift, NationalLanguage::Turkish);
}

TEST(UserDataHeader, ReadsAllElementsAtOnceInAnyOrder) {
    for (const auto* digits :
         {"0003 07 02 01 2401 01 2501 01 0504 0B84 23F0", "0504 0B84 23F0 2501 01 0003 07 02 01 2401 01",
          "7002 AAAA 2401 01 0003 07 02 01 0504 0B84 23F0 0A03 000000 2501 01"}) {
        const auto header = read(digits);

        EXPECT_EQ(header.concat, (Concat{7, 2, 1, false})) << digits;
        EXPECT_EQ(header.ports, (Ports{2948, 9200, true})) << digits;
        EXPECT_EQ(header.tables, kTurkishBoth) << digits;
    }
}

// 3GPP TS 23.040 9.2.3.24
TEST(UserDataHeader, TakesTheLastOfAnElementThatComesTwice) {
    EXPECT_EQ(read("0003 07 02 01 0804 0009 03 02").concat, (Concat{9, 3, 2, true}));
    EXPECT_EQ(read("2401 01 2401 02").tables.singleShift, NationalLanguage::Spanish);
    EXPECT_EQ(read("0402 0102 0504 0003 0004").ports, (Ports{3, 4, true}));
}

// 3GPP TS 23.040 9.2.3.24
TEST(UserDataHeader, MeansNothingIfItsElementsDoNotFillIt) {
    for (const auto* digits : {"0003 07 02 01 00", "0003 07 02 01 2402 01", "0004 07 02 01", "00"}) {
        EXPECT_TRUE(read(digits).empty()) << digits;
    }
}

TEST(UserDataHeader, PassesOverElementsOfAWrongLength) {
    EXPECT_TRUE(read("0002 07 02 0803 000102 0401 01 0502 0102 2402 0101 2500").empty());
}

TEST(UserDataHeader, WritesWhatItReads) {
    const UserDataHeader headers[] = {
        {},
        {.concat = Concat{0x2A, 3, 2, false}},
        {.concat = Concat{0x1234, 3, 2, true}, .ports = Ports{2948, 9200, true}},
        {.concat = Concat{7, 2, 1, false}, .ports = Ports{1, 2, false}, .tables = kTurkishBoth},
        {.tables = {NationalLanguage::None, NationalLanguage::Spanish}},
    };
    for (const auto& header : headers) {
        const auto written = writeHeader(header);
        const auto again = readHeader(written);

        EXPECT_EQ(again.concat, header.concat);
        EXPECT_EQ(again.ports, header.ports);
        EXPECT_EQ(again.tables, header.tables);
        EXPECT_EQ(headerOctets(header), written.empty() ? 0 : written.size() + 1);
    }
}

}  // namespace
}  // namespace turnbell::sms
