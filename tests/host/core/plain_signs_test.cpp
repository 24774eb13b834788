#include "host/core/plain_signs.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(PlainSign, IsASignOfThe7BitAlphabetThatMeansTheSame) {
    EXPECT_EQ(plainSign(U"–"), "-");
    EXPECT_EQ(plainSign(U"—"), "-");
    EXPECT_EQ(plainSign(U"“"), "\"");
    EXPECT_EQ(plainSign(U"„"), "\"");
    EXPECT_EQ(plainSign(U"’"), "'");
    EXPECT_EQ(plainSign(U"`"), "'");
    EXPECT_EQ(plainSign(U"…"), "...");
    EXPECT_EQ(plainSign(U"\u00A0"), " ");
}

TEST(PlainSign, IsALetterWithoutItsMark) {
    EXPECT_EQ(plainSign(U"ş"), "s");
    EXPECT_EQ(plainSign(U"ă"), "a");
    EXPECT_EQ(plainSign(U"ł"), "l");
    EXPECT_EQ(plainSign(U"ç"), "c");
    EXPECT_EQ(plainSign(U"œ"), "oe");
}

TEST(PlainSign, IsNothingForEmojiAndOtherScripts) {
    EXPECT_EQ(plainSign(U"👋"), "");
    EXPECT_EQ(plainSign(U"👋🏽"), "");
    EXPECT_EQ(plainSign(U"თ"), "");
    EXPECT_EQ(plainSign(U"漢"), "");
    EXPECT_EQ(plainSign(U""), "");
}

}  // namespace
}  // namespace turnbell
