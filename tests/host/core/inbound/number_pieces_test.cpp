#include "host/core/inbound/number_pieces.h"

#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

/// Each piece's text, a number's value in brackets.
std::string pieces(std::string_view text, const std::string& language = "en") {
    const CustomerText read{text, language};
    std::string out;
    for (const auto& piece : numberPieces(read)) {
        const bool number = piece.kind == NumberPiece::Kind::Number;
        out += out.empty() ? "" : " ";
        out += number ? "[" + std::to_string(piece.value) + "]" : encodeUtf8(piece.text);
    }
    return out;
}

TEST(NumberPieces, AreNumbersInDigitsWordsAndRuns) {
    EXPECT_EQ(pieces("five, 5 and ⭐⭐⭐"), "[5] , [5] and [3]");
    EXPECT_EQ(pieces("★★★☆☆"), "[3]");
    EXPECT_EQ(pieces("❤️❤️"), "[2]");
    EXPECT_EQ(pieces("ხუთი ვარსკვლავი", "ka"), "[5] ვარსკვლავი");
}

TEST(NumberPieces, CutWordsWithoutSpacesIntoWhatIsKnown) {
    EXPECT_EQ(pieces("五つ星です", "ja"), "[5] 星 です");
    EXPECT_EQ(pieces("2時間待ちました", "ja"), "[2] 時間 待ちました");
    EXPECT_EQ(pieces("我给五分", "zh"), "我给 [5] 分");
}

TEST(NumberPieces, LeaveAnUnknownWordWhole) {
    EXPECT_EQ(pieces("一番良かった", "ja"), "一番 良かった");
    EXPECT_EQ(pieces("四国旅行", "ja"), "四国旅行");
}

TEST(NumberPieces, TakeNoPartOfALongerNumber) {
    const CustomerText read{"十五", "zh"};
    const auto both = numberPieces(read);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_TRUE(both[0].foreign && both[1].foreign);

    const CustomerText twice{"五五", "zh"};
    EXPECT_FALSE(numberPieces(twice)[0].foreign);
}

TEST(NumberPieces, KnowWhichNumberWordsAreEverydayWords) {
    const CustomerText one{"one", "en"};
    const CustomerText five{"five", "en"};
    EXPECT_TRUE(numberPieces(one).front().weak);
    EXPECT_FALSE(numberPieces(five).front().weak);
}

TEST(PhraseOf, JoinsWordsAsTheyAreWritten) {
    const CustomerText english{"out of", "en"};
    const auto words = numberPieces(english);
    EXPECT_EQ(phraseOf(words.begin(), words.end()), U"out of");
}

}  // namespace
}  // namespace turnbell
