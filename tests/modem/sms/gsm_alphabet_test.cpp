#include "modem/sms/gsm_alphabet.h"

#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

std::u16string septetsOf(char32_t character, ShiftTables tables = {}) {
    std::u16string septets;
    appendSeptets(std::u32string_view{&character, 1}, septets, tables);
    return septets;
}

constexpr auto kNone = NationalLanguage::None;
constexpr auto kTurkish = NationalLanguage::Turkish;
constexpr auto kSpanish = NationalLanguage::Spanish;
constexpr auto kPortuguese = NationalLanguage::Portuguese;

/// Every pair of tables that texts are written with.
constexpr ShiftTables kWritten[] = {{kNone, kTurkish},         {kTurkish, kNone},    {kTurkish, kTurkish},
                                    {kNone, kSpanish},         {kNone, kPortuguese}, {kPortuguese, kNone},
                                    {kPortuguese, kPortuguese}};

TEST(GsmAlphabet, ShowsEveryCodeOfTheDefaultTable) {
    std::u16string all;
    for (char16_t code = 0; code < 128; ++code) {
        if (code != kEscape) {
            all += code;
        }
    }

    EXPECT_EQ(septetsToUtf8(all),
              "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
              "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
}

TEST(GsmAlphabet, WritesEveryCharacterThatItShows) {
    for (char16_t code = 0; code < 128; ++code) {
        if (code != kEscape) {
            const std::u16string septets{code};

            EXPECT_EQ(septetsOf(decodeUtf8(septetsToUtf8(septets))->front()), septets) << int{code};
        }
    }
}

TEST(GsmAlphabet, WritesTheExtensionTableBehindAnEscape) {
    const std::u32string characters = U"\f^{}\\[~]|€";
    const std::u16string codes = u"\x0A\x14\x28\x29\x2F\x3C\x3D\x3E\x40\x65";

    for (std::size_t i = 0; i < characters.size(); ++i) {
        EXPECT_EQ(septetsOf(characters[i]), (std::u16string{kEscape, codes[i]}));
    }
    EXPECT_EQ(
        septetsToUtf8(u"\x1B\x0A\x1B\x14\x1B\x28\x1B\x29\x1B\x2F\x1B\x3C\x1B\x3D\x1B\x3E\x1B\x40\x1B\x65"),
        "\f^{}\\[~]|€");
}

TEST(GsmAlphabet, LacksWhatIsInNoTable) {
    for (const char32_t character :
         {U'ç', U'\u0391', U'\u0430', U'ა', U'\t', U'`', U'中', U'😀', U'\u001B', U'\0'}) {
        EXPECT_EQ(septetsOf(character), u"") << static_cast<std::uint32_t>(character);
    }
    EXPECT_EQ(septetsOf(0x10FFFF), u"");
}

// 3GPP TS 23.038 6.2.1.1
TEST(GsmAlphabet, ShowsTheDefaultCharacterForAnUnknownExtension) {
    EXPECT_EQ(septetsToUtf8(u"\x1B"
                            u"A"),
              "A");
    EXPECT_EQ(septetsToUtf8(std::u16string{kEscape, 0}), "@");
}

TEST(GsmAlphabet, ShowsASpaceForADoubledEscape) {
    EXPECT_EQ(septetsToUtf8(u"a\x1B\x1Bz"), "a z");
}

TEST(GsmAlphabet, StopsAtACharacterThatItLacks) {
    std::u16string septets = u"x";

    EXPECT_FALSE(appendSeptets(U"a€აb", septets));

    EXPECT_EQ(septets, u"xa\x1B\x65");
}

TEST(GsmAlphabet, ReadsByNationalTables) {
    EXPECT_EQ(septetsToUtf8(u"\x1BS\x1Bs \x1BG\x1Bg", {kNone, kTurkish}), "Şş Ğğ");
    EXPECT_EQ(septetsToUtf8(u"\x1C\x1D\x07\x40", {kTurkish, kNone}), "Şşıİ");
    EXPECT_EQ(septetsToUtf8(u"\x1B\x41\x1B\x6F", {kNone, kSpanish}), "Áó");
    EXPECT_EQ(septetsToUtf8(u"\x15\x7B\x1B\x61", {kPortuguese, kPortuguese}), "∞ãÂ");
    EXPECT_EQ(septetsToUtf8(u"\x14\x1B\x1C", {NationalLanguage::Hindi, NationalLanguage::Hindi}), "औ०");
}

// 3GPP TS 23.038 6.2.1.1: the character of the locking table in use
TEST(GsmAlphabet, ShowsTheLockingCharacterForAnUnknownExtension) {
    EXPECT_EQ(septetsToUtf8(u"\x1B\x40\x1B\x7B", {kPortuguese, kNone}), "|ã");
    EXPECT_EQ(septetsToUtf8(u"\x1B\x44", {kTurkish, kTurkish}), "D");
}

TEST(GsmAlphabet, ShowsAReplacementForACodeThatALockingTableLeavesEmpty) {
    EXPECT_EQ(septetsToUtf8(std::u16string{u'1', 0, u'2'}, {NationalLanguage::Tamil, kNone}), "1\uFFFD2");
}

TEST(GsmAlphabet, WritesEveryCharacterOfTheTablesThatItWrites) {
    for (const auto tables : kWritten) {
        for (char16_t code = 0; code < 128; ++code) {
            for (const auto& septets : {std::u16string{code}, std::u16string{kEscape, code}}) {
                const auto text = septetsToUtf8(septets, tables);
                if (code == kEscape || text == "\uFFFD") {
                    continue;
                }
                std::u16string written;
                EXPECT_TRUE(appendSeptets(*decodeUtf8(text), written, tables)) << text;
                EXPECT_EQ(septetsToUtf8(written, tables), text);
                EXPECT_LE(written.size(), septets.size());
            }
        }
    }
}

TEST(GsmAlphabet, LacksWhatIsNotInTheNationalTables) {
    for (const auto tables : kWritten) {
        for (const char32_t character : {U'ა', U'ž', U'\t', U'\uFFFD', U'\uFFFF', U'😀', U'\0'}) {
            EXPECT_EQ(septetsOf(character, tables), u"") << static_cast<std::uint32_t>(character);
        }
    }
    EXPECT_EQ(septetsOf(U'Δ', {kPortuguese, kNone}), u"\x10");
    EXPECT_EQ(septetsOf(U'Φ', {kPortuguese, kNone}), u"");
    EXPECT_EQ(septetsOf(U'∞', {kPortuguese, kNone}), u"\x15");
    EXPECT_EQ(septetsOf(U'€', {kPortuguese, kNone}), u"\x18");
}

TEST(GsmAlphabet, ShowsAReplacementForAnEscapeAtTheEnd) {
    EXPECT_EQ(septetsToUtf8(u"a\x1B"), "a\uFFFD");
}

}  // namespace
}  // namespace turnbell::sms
