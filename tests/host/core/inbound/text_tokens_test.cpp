#include "host/core/inbound/text_tokens.h"

#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using Kind = TextToken::Kind;

std::vector<Kind> kinds(std::u32string_view text) {
    std::vector<Kind> found;
    for (const auto& token : tokensOf(text)) {
        found.push_back(token.kind);
    }
    return found;
}

std::string words(std::u32string_view text) {
    return encodeUtf8(plainWords(tokensOf(text)));
}

TEST(TextTokens, AreWordsNumbersAndMarks) {
    EXPECT_EQ(kinds(U"3pm, ok"), (std::vector{Kind::Number, Kind::Word, Kind::Mark, Kind::Word}));
    EXPECT_EQ(kinds(U"5です"), (std::vector{Kind::Number, Kind::Word}));
    EXPECT_EQ(kinds(U"vip到了"), (std::vector{Kind::Word, Kind::Word}));
}

TEST(TextTokens, AreStarsHeartsAndSymbolsOneByOne) {
    EXPECT_EQ(kinds(U"★★☆"), (std::vector{Kind::Star, Kind::Star, Kind::EmptyStar}));
    EXPECT_EQ(kinds(U"♥👍"), (std::vector{Kind::Heart, Kind::Symbol}));
}

TEST(TextTokens, OfEmoticonsAreSymbols) {
    EXPECT_EQ(kinds(U"<3 :d ;-p xd"), (std::vector{Kind::Symbol, Kind::Symbol, Kind::Symbol, Kind::Symbol}));
    EXPECT_EQ(kinds(U"<35"), (std::vector{Kind::Mark, Kind::Number}));
    EXPECT_EQ(kinds(U"a:do"), (std::vector{Kind::Word, Kind::Mark, Kind::Word}));
}

TEST(TextTokens, KnowTheirValue) {
    EXPECT_EQ(tokensOf(U"10").front().value, 10);
    EXPECT_EQ(tokensOf(U"٤").front().value, 4);
    EXPECT_EQ(tokensOf(U"123").front().value, kManyDigits);
    EXPECT_EQ(tokensOf(std::u32string(10'000, U'9')).front().value, kManyDigits);
}

TEST(TextTokens, KnowWhatStandsBeforeThem) {
    const auto tokens = tokensOf(U"a, b\nc");

    EXPECT_TRUE(tokens[0].spaceBefore);
    EXPECT_FALSE(tokens[1].spaceBefore);
    EXPECT_FALSE(tokens[2].lineBefore);
    EXPECT_TRUE(tokens[3].lineBefore);
}

TEST(PlainWords, HaveOneSpaceBetweenThem) {
    EXPECT_EQ(words(U"  hi,  i am...here! 3pm "), "hi i am here 3 pm");
    EXPECT_EQ(words(U"はい、お願い します"), "はいお願いします");
    EXPECT_EQ(words(U"١٢"), "12");
}

TEST(PlainWords, AreSymbolsOnlyWhereThereAreNone) {
    EXPECT_EQ(words(U"👍👍"), "👍");
    EXPECT_EQ(words(U"ok 👍"), "ok");
    EXPECT_EQ(words(U"..."), "");
}

}  // namespace
}  // namespace turnbell
