#include "modem/sms/coding_scheme.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

struct Case {
    std::uint8_t octet;
    Alphabet alphabet;
    std::optional<int> messageClass;
};

// 3GPP TS 23.038 4, one row or more of every coding group
constexpr Case kCases[] = {
    {0x00, Alphabet::Gsm7, std::nullopt},
    {0x04, Alphabet::Data8, std::nullopt},
    {0x08, Alphabet::Ucs2, std::nullopt},
    {0x0C, Alphabet::Gsm7, std::nullopt},
    {0x03, Alphabet::Gsm7, std::nullopt},
    {0x10, Alphabet::Gsm7, 0},
    {0x1A, Alphabet::Ucs2, 2},
    {0x15, Alphabet::Data8, 1},
    {0x20, Alphabet::Gsm7, std::nullopt},
    {0x38, Alphabet::Ucs2, 0},
    {0x40, Alphabet::Gsm7, std::nullopt},
    {0x58, Alphabet::Ucs2, 0},
    {0x80, Alphabet::Gsm7, std::nullopt},
    {0xB8, Alphabet::Gsm7, std::nullopt},
    {0xC8, Alphabet::Gsm7, std::nullopt},
    {0xD1, Alphabet::Gsm7, std::nullopt},
    {0xE0, Alphabet::Ucs2, std::nullopt},
    {0xE9, Alphabet::Ucs2, std::nullopt},
    {0xF0, Alphabet::Gsm7, 0},
    {0xF3, Alphabet::Gsm7, 3},
    {0xF5, Alphabet::Data8, 1},
};

TEST(CodingScheme, ReadsEveryGroup) {
    for (const auto& expected : kCases) {
        const auto scheme = readCodingScheme(expected.octet);

        EXPECT_EQ(scheme.alphabet, expected.alphabet) << int{expected.octet};
        EXPECT_EQ(scheme.messageClass, expected.messageClass) << int{expected.octet};
    }
}

TEST(CodingScheme, TellsCompressedTextAndWhatIsToBeDeleted) {
    for (const int octet : {0x20, 0x24, 0x28, 0x31, 0x60, 0x7A}) {
        EXPECT_TRUE(readCodingScheme(static_cast<std::uint8_t>(octet)).compressed) << octet;
    }
    for (const int octet : {0x00, 0x40, 0xA0, 0xE0, 0xF7}) {
        EXPECT_FALSE(readCodingScheme(static_cast<std::uint8_t>(octet)).compressed) << octet;
    }
    EXPECT_TRUE(readCodingScheme(0x40).deleteWhenRead);
    EXPECT_TRUE(readCodingScheme(0x78).deleteWhenRead);
    EXPECT_FALSE(readCodingScheme(0x3F).deleteWhenRead);
    EXPECT_FALSE(readCodingScheme(0xD0).deleteWhenRead);
}

TEST(CodingScheme, TellsWhatIsWaiting) {
    using Kind = WaitingIndication::Kind;

    EXPECT_EQ(readCodingScheme(0xC8).indication, (WaitingIndication{Kind::Voice, true, false}));
    EXPECT_EQ(readCodingScheme(0xD9).indication, (WaitingIndication{Kind::Fax, true, true}));
    EXPECT_EQ(readCodingScheme(0xE2).indication, (WaitingIndication{Kind::Email, false, true}));
    EXPECT_EQ(readCodingScheme(0xCF).indication, (WaitingIndication{Kind::Other, true, false}));
    EXPECT_FALSE(readCodingScheme(0x00).indication);
    EXPECT_FALSE(readCodingScheme(0xF0).indication);
    EXPECT_STREQ(toString(Kind::Voice), "voice");
    EXPECT_STREQ(toString(Kind::Other), "other");
}

TEST(CodingScheme, WritesWhatItReads) {
    for (const auto alphabet : {Alphabet::Gsm7, Alphabet::Data8, Alphabet::Ucs2}) {
        for (const auto messageClass : {std::optional<int>{}, std::optional{0}, std::optional{3}}) {
            const auto scheme = readCodingScheme(codingSchemeOctet(alphabet, messageClass));

            EXPECT_EQ(scheme.alphabet, alphabet);
            EXPECT_EQ(scheme.messageClass, messageClass);
        }
    }
}

}  // namespace
}  // namespace turnbell::sms
