#include "modem/sms/user_data.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

constexpr CodingScheme kGsm7{.alphabet = Alphabet::Gsm7};
constexpr CodingScheme kData8{.alphabet = Alphabet::Data8};
constexpr CodingScheme kUcs2{.alphabet = Alphabet::Ucs2};
constexpr CodingScheme kCompressed{.alphabet = Alphabet::Gsm7, .compressed = true};

Result<UserData> read(std::string_view digits, const CodingScheme& scheme, bool hasHeader) {
    const auto bytes = octets(digits);
    OctetReader reader{bytes};
    auto userData = readUserData(reader, scheme, hasHeader);
    if (reader.failure()) {
        return tl::make_unexpected(*reader.failure());
    }
    return userData;
}

std::string written(Alphabet alphabet, const UserDataHeader& header, std::u16string_view units) {
    Bytes pdu;
    writeUserData(pdu, alphabet, header, units);
    return toHex(pdu);
}

TEST(UserData, ReadsEachAlphabet) {
    EXPECT_EQ(read("0A E8329BFD4697D9EC37", kGsm7, false)->text, "hellohello");
    EXPECT_EQ(read("06 10D0 D83DDE00", kUcs2, false)->text, "ა😀");
    EXPECT_EQ(read("03 01FF00", kData8, false)->data->octets, octets("01FF00"));
    EXPECT_EQ(read("03 01FF00", kData8, false)->text, "");
    EXPECT_FALSE(read("00", kGsm7, false)->data);
    EXPECT_EQ(read("00", kGsm7, false)->text, "");
}

TEST(UserData, KeepsTheUnitsAsTheyCame) {
    EXPECT_EQ(read("02 9B32", kGsm7, false)->units, u"\x1B\x65");
    EXPECT_EQ(read("02 9B32", kGsm7, false)->text, "€");
    EXPECT_EQ(read("02 D83D", kUcs2, false)->units, std::u16string(1, 0xD83D));
    EXPECT_EQ(read("02 D83D", kUcs2, false)->text, "\uFFFD");
}

TEST(UserData, ReadsTheTextBehindA8BitReference) {
    const auto part = read("08 0500032A0302 82", kGsm7, true);

    EXPECT_EQ(part->text, "A");
    EXPECT_EQ(part->concat, (Concat{0x2A, 3, 2, false}));
    EXPECT_EQ(part->header, octets("00032A0302"));
}

TEST(UserData, ReadsTheTextBehindA16BitReference) {
    const auto part = read("09 060804 1234 0201 41", kGsm7, true);

    EXPECT_EQ(part->text, "A");
    EXPECT_EQ(part->concat, (Concat{0x1234, 2, 1, true}));
}

TEST(UserData, SkipsOtherElementsAndKeepsThem) {
    // port addresses (05), then the reference, then a national language single shift (24)
    const auto part = read("11 0E 0504 0B8423F0 0003 07 02 01 240101 0041", kUcs2, true);

    EXPECT_EQ(part->data, (Data{octets("0041"), Ports{0x0B84, 0x23F0, true}}));
    EXPECT_EQ(part->concat, (Concat{7, 2, 1, false}));
    EXPECT_EQ(part->header, octets("0504 0B8423F0 0003 07 02 01 240101"));
}

TEST(UserData, KeepsWhatIsSentToAPortAsDataWhateverItsAlphabet) {
    const Ports ports{0x23F4, 0, true};
    const auto gsm7 = read("0A 06 0504 23F40000 9B32", kGsm7, true);
    const auto ucs2 = read("09 06 0504 23F40000 0041", kUcs2, true);
    const auto data8 = read("09 06 0504 23F40000 CAFE", kData8, true);

    EXPECT_EQ(gsm7->data, (Data{octets("1B 65"), ports}));
    EXPECT_EQ(ucs2->data, (Data{octets("0041"), ports}));
    EXPECT_EQ(data8->data, (Data{octets("CAFE"), ports}));
    for (const auto& part : {gsm7, ucs2, data8}) {
        EXPECT_EQ(part->text, "");
        EXPECT_EQ(part->units, u"");
    }
}

// 3GPP TS 23.040 9.2.3.16: of compressed text TP-UDL counts octets
TEST(UserData, KeepsCompressedTextAsData) {
    const auto plain = read("03 01FF00", kCompressed, false);
    const auto numbered = read("08 0500032A0302 CAFE", kCompressed, true);

    EXPECT_EQ(plain->data, (Data{octets("01FF00"), std::nullopt, true}));
    EXPECT_EQ(plain->text, "");
    EXPECT_EQ(numbered->data, (Data{octets("CAFE"), std::nullopt, true}));
    EXPECT_EQ(numbered->concat, (Concat{0x2A, 3, 2, false}));
}

TEST(UserData, ReadsByTheTablesThatTheHeaderNames) {
    const ShiftTables turkish{NationalLanguage::Turkish, NationalLanguage::Turkish};
    Bytes pdu;
    writeUserData(pdu, Alphabet::Gsm7, {.tables = turkish}, u"\x1C\x1BS");

    const auto part = read(toHex(pdu), kGsm7, true);

    EXPECT_EQ(part->text, "ŞŞ");
    EXPECT_EQ(part->tables, turkish);
    EXPECT_EQ(part->units, u"\x1C\x1BS");
}

// 3GPP TS 23.040 9.2.3.24.15: the tables are those of the GSM 7-bit alphabet
TEST(UserData, ReadsUcs2AsItIsWhateverLanguageTheHeaderNames) {
    EXPECT_EQ(read("06 03 250101 0130", kUcs2, true)->text, "İ");
}

// 3GPP TS 23.040 9.2.3.24
TEST(UserData, TakesTheLastOfTwoReferences) {
    EXPECT_EQ(read("0C 0B 0003070201 0804 00090302", kUcs2, true)->concat, (Concat{9, 3, 2, true}));
}

// 3GPP TS 23.040 9.2.3.24.1
TEST(UserData, IgnoresAReferenceThatNumbersNoPart) {
    EXPECT_FALSE(read("06 05 0003 07 00 01", kUcs2, true)->concat);
    EXPECT_FALSE(read("06 05 0003 07 02 00", kUcs2, true)->concat);
    EXPECT_FALSE(read("06 05 0003 07 02 03", kUcs2, true)->concat);
    EXPECT_FALSE(read("05 04 0002 07 02", kUcs2, true)->concat);
}

// 3GPP TS 23.040 9.2.3.24
TEST(UserData, IgnoresAHeaderWhoseElementsDoNotFillIt) {
    for (const auto* digits : {"09 06 0003070201 00 0041", "08 05 0004070201 0041", "04 01 00 0041"}) {
        const auto part = read(digits, kUcs2, true);

        EXPECT_FALSE(part->concat) << digits;
        EXPECT_EQ(part->text, "A") << digits;
    }
}

TEST(UserData, RefusesLengthsThatLie) {
    EXPECT_EQ(read("", kGsm7, false).error().reason, "pdu_short");
    EXPECT_EQ(read("0B E8329BFD4697D9EC37", kGsm7, false).error().reason, "pdu_short");
    EXPECT_EQ(read("06 10D0D83D", kUcs2, false).error().reason, "pdu_short");
    EXPECT_EQ(read("06 06 0003070201", kUcs2, true).error().reason, "pdu_invalid");
    EXPECT_EQ(read("00", kUcs2, true).error().reason, "pdu_invalid");
    EXPECT_EQ(read("8D" + repeated("00", 141), kData8, false).error().reason, "pdu_invalid");
    EXPECT_EQ(read("A1" + repeated("00", 141), kGsm7, false).error().reason, "pdu_invalid");
    EXPECT_TRUE(read("A0" + repeated("00", 140), kGsm7, false));
}

TEST(UserData, IsEmptyBehindAHeaderThatFillsIt) {
    EXPECT_EQ(read("07 05 00032A0302 00", kGsm7, true)->text, "");
    EXPECT_EQ(read("06 05 00032A0302", kGsm7, true)->text, "");
}

TEST(UserData, DropsHalfAnUnit) {
    EXPECT_EQ(read("03 0041D8", kUcs2, false)->text, "A");
}

TEST(UserData, WritesDataToAPort) {
    Bytes pdu;
    writeUserData(pdu, {.ports = Ports{2948, 9200, true}}, octets("CAFE"));

    EXPECT_EQ(toHex(pdu),
              "09060504"
              "0B8423F0"
              "CAFE");
}

TEST(UserData, WritesWithAndWithoutAHeader) {
    EXPECT_EQ(written(Alphabet::Gsm7, {}, u"hellohello"), "0AE8329BFD4697D9EC37");
    EXPECT_EQ(written(Alphabet::Gsm7, {}, u""), "00");
    EXPECT_EQ(written(Alphabet::Gsm7, {.concat = Concat{0x2A, 3, 2, false}}, u"A"), "080500032A030282");
    EXPECT_EQ(written(Alphabet::Gsm7, {.concat = Concat{0x1234, 2, 1, true}}, u"A"),
              "0906080412340201"
              "41");
    EXPECT_EQ(written(Alphabet::Ucs2, {.concat = Concat{0x2A, 3, 2, false}}, u"ა"), "080500032A030210D0");
}

}  // namespace
}  // namespace turnbell::sms
