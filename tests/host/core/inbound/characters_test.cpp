#include "host/core/inbound/characters.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace turnbell {
namespace {

TEST(Characters, WithoutInkAreBlank) {
    for (const char32_t c : {U' ', U'\n', U'\0', U'\u00A0', U'\u3000', U'\u2028', U'\u2800'}) {
        EXPECT_TRUE(isBlankCharacter(c)) << static_cast<std::uint32_t>(c);
    }
    EXPECT_FALSE(isBlankCharacter(U'.'));
}

TEST(Characters, OfAnyScriptAreLetters) {
    for (const char32_t c : {U'a', U'ა', U'ü', U'ж', U'خ', U'着', U'ー', U'〇', U'々'}) {
        EXPECT_TRUE(isLetterCharacter(c)) << static_cast<std::uint32_t>(c);
    }
    for (const char32_t c : {U'5', U'.', U'・', U'👍', U' '}) {
        EXPECT_FALSE(isLetterCharacter(c)) << static_cast<std::uint32_t>(c);
    }
}

TEST(Characters, OfChineseAndJapaneseNeedNoSpaces) {
    for (const char32_t c : {U'着', U'き', U'ス', U'ー', U'𠮷'}) {
        EXPECT_TRUE(isSpaceless(c)) << static_cast<std::uint32_t>(c);
    }
    for (const char32_t c : {U'a', U'ა', U'한', U'・'}) {
        EXPECT_FALSE(isSpaceless(c)) << static_cast<std::uint32_t>(c);
    }
}

TEST(Characters, OfAnyScriptAreDigits) {
    for (const char32_t c : {U'5', U'５', U'٥', U'۵', U'५'}) {
        EXPECT_EQ(digitOf(c), 5) << static_cast<std::uint32_t>(c);
    }
    EXPECT_EQ(digitOf(U'x'), -1);
    EXPECT_EQ(digitOf(U'½'), -1);
}

TEST(Characters, OnTopOfOthersCombine) {
    EXPECT_TRUE(isCombining(U'\u0301'));
    EXPECT_TRUE(isCombining(U'\u20E3'));
    EXPECT_FALSE(isCombining(U'a'));
}

TEST(Characters, AreSmallWhereThereAreCapitals) {
    EXPECT_TRUE(isSmallLetter(U'a'));
    EXPECT_TRUE(isSmallLetter(U'я'));
    EXPECT_FALSE(isSmallLetter(U'A'));
    EXPECT_FALSE(isSmallLetter(U'ა'));
    EXPECT_FALSE(isSmallLetter(U'王'));
    EXPECT_FALSE(isSmallLetter(U'5'));
}

}  // namespace
}  // namespace turnbell
