#include "modem/sms/national_language.h"

#include <gtest/gtest.h>

#include <string_view>

namespace turnbell::sms {
namespace {

// What each table holds is checked against smstools3 (smsd_oracle.py).

TEST(NationalLanguage, HasTheNumbersOf23038) {
    EXPECT_EQ(nationalLanguage(0), NationalLanguage::None);
    EXPECT_EQ(nationalLanguage(1), NationalLanguage::Turkish);
    EXPECT_EQ(nationalLanguage(3), NationalLanguage::Portuguese);
    EXPECT_EQ(nationalLanguage(13), NationalLanguage::Urdu);
    EXPECT_EQ(nationalLanguage(14), NationalLanguage::None);
    EXPECT_EQ(nationalLanguage(255), NationalLanguage::None);
}

TEST(NationalLanguage, HasAName) {
    EXPECT_STREQ(toString(NationalLanguage::None), "none");
    EXPECT_STREQ(toString(NationalLanguage::Malayalam), "malayalam");
    EXPECT_STREQ(toString(NationalLanguage::Urdu), "urdu");
}

TEST(NationalLanguage, IsSentInThreeLanguages) {
    EXPECT_EQ(sendingLanguage("tr"), NationalLanguage::Turkish);
    EXPECT_EQ(sendingLanguage("es"), NationalLanguage::Spanish);
    EXPECT_EQ(sendingLanguage("pt-BR"), NationalLanguage::Portuguese);
    for (const std::string_view other : {"", "en", "ka", "hi", "ptx", "TR"}) {
        EXPECT_EQ(sendingLanguage(other), NationalLanguage::None) << other;
    }
}

// 3GPP TS 23.038 6.2.1.2.4
TEST(NationalLanguage, HasNoLockingTableForSpanish) {
    EXPECT_EQ(&lockingTableOf(NationalLanguage::Spanish), &lockingTableOf(NationalLanguage::None));
}

TEST(NationalLanguage, KeepsTheExtensionsOfTheDefaultTableInEveryLanguage) {
    const auto& plain = singleShiftTableOf(NationalLanguage::None);
    for (int identifier = 1; identifier <= 13; ++identifier) {
        const auto& table = singleShiftTableOf(nationalLanguage(static_cast<std::uint8_t>(identifier)));
        for (std::size_t code = 0; code < kSeptetCodes; ++code) {
            if (plain[code] != kNoCharacter) {
                EXPECT_EQ(table[code], plain[code]) << identifier << " " << code;
            }
        }
    }
}

TEST(NationalLanguage, HasLineEndsSpaceAndDigitsInEveryLockingTable) {
    for (int identifier = 0; identifier <= 13; ++identifier) {
        const auto& table = lockingTableOf(nationalLanguage(static_cast<std::uint8_t>(identifier)));
        EXPECT_EQ(table[0x0A], u'\n');
        EXPECT_EQ(table[0x0D], u'\r');
        EXPECT_EQ(table[0x20], u' ');
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            EXPECT_EQ(table[digit], digit) << identifier;
        }
    }
}

}  // namespace
}  // namespace turnbell::sms
