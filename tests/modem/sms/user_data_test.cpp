#include "modem/sms/user_data.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

constexpr CodingScheme kGsm7{Alphabet::Gsm7, std::nullopt};
constexpr CodingScheme kData8{Alphabet::Data8, std::nullopt};
constexpr CodingScheme kUcs2{Alphabet::Ucs2, std::nullopt};

Result<UserData> read(std::string_view digits, CodingScheme scheme, bool hasHeader) {
    const auto bytes = octets(digits);
    OctetReader reader{bytes};
    auto userData = readUserData(reader, scheme, hasHeader);
    if (reader.failure()) {
        return tl::make_unexpected(*reader.failure());
    }
    return userData;
}

std::string written(Alphabet alphabet, const Bytes& header, std::u16string_view units) {
    Bytes pdu;
    writeUserData(pdu, alphabet, header, units);
    return toHex(pdu);
}

TEST(UserData, ReadsEachAlphabet) {
    EXPECT_EQ(read("0A E8329BFD4697D9EC37", kGsm7, false)->text, "hellohello");
    EXPECT_EQ(read("06 10D0 D83DDE00", kUcs2, false)->text, "ა😀");
    EXPECT_EQ(read("03 01FF00", kData8, false)->data, octets("01FF00"));
    EXPECT_EQ(read("03 01FF00", kData8, false)->text, "");
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

    EXPECT_EQ(part->text, "A");
    EXPECT_EQ(part->concat, (Concat{7, 2, 1, false}));
    EXPECT_EQ(part->header, octets("0504 0B8423F0 0003 07 02 01 240101"));
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

TEST(UserData, WritesWithAndWithoutAHeader) {
    EXPECT_EQ(written(Alphabet::Gsm7, {}, u"hellohello"), "0AE8329BFD4697D9EC37");
    EXPECT_EQ(written(Alphabet::Gsm7, {}, u""), "00");
    EXPECT_EQ(written(Alphabet::Gsm7, concatHeader({0x2A, 3, 2, false}), u"A"), "080500032A030282");
    EXPECT_EQ(written(Alphabet::Gsm7, concatHeader({0x1234, 2, 1, true}), u"A"),
              "0906080412340201"
              "41");
    EXPECT_EQ(written(Alphabet::Ucs2, concatHeader({0x2A, 3, 2, false}), u"ა"), "080500032A030210D0");
}

}  // namespace
}  // namespace turnbell::sms
