#include "modem/sms/gsm_alphabet.h"

#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

std::u16string septetsOf(char32_t character) {
    std::u16string septets;
    appendSeptets(character, septets);
    return septets;
}

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

TEST(GsmAlphabet, ShowsAReplacementForAnEscapeAtTheEnd) {
    EXPECT_EQ(septetsToUtf8(u"a\x1B"), "a\uFFFD");
}

}  // namespace
}  // namespace turnbell::sms
