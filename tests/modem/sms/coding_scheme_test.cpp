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
    {0x20, Alphabet::Data8, std::nullopt},
    {0x38, Alphabet::Data8, 0},
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
