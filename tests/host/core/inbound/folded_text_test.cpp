#include "host/core/inbound/folded_text.h"

#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string folded(std::string_view text) {
    return encodeUtf8(foldedText(text));
}

TEST(FoldedText, IsWithoutCaseAndWidth) {
    EXPECT_EQ(folded("STOP ＳＴＯＰ 𝐒𝐓𝐎𝐏 ⓢⓣⓞⓟ"), "stop stop stop stop");
    EXPECT_EQ(folded("ᲡᲢᲝᲞ"), "სტოპ");
    EXPECT_EQ(folded("ｽﾄｯﾌﾟ"), "ストップ");
}

TEST(FoldedText, IsWithoutWhatCannotBeSeen) {
    EXPECT_EQ(folded("s\u200Bto\u00AD\u2060p\uFE0F"), "stop");
    EXPECT_EQ(folded("\u202Estop\u202C"), "stop");
    EXPECT_EQ(folded("👍🏽"), "👍");
}

TEST(FoldedText, IsWithoutAccents) {
    EXPECT_EQ(folded("Zurück, voilà, пятёрка"), "zuruck, voila, пятерка");
    EXPECT_EQ(folded("s\u0337t\u0336o\u0334p\u0335"), "stop");
}

TEST(FoldedText, KeepsTheAccentOfALetterThatIsAWord) {
    EXPECT_EQ(folded("À 5, a 5"), "à 5, a 5");
}

TEST(FoldedText, KeepsTheVoicedKanaApart) {
    EXPECT_EQ(folded("が"), "が");
    EXPECT_EQ(folded("か\u3099"), "が");
}

TEST(FoldedText, DropsApostrophesWithinWords) {
    EXPECT_EQ(folded("I'm I’m I`m 'here'"), "im im im 'here'");
}

TEST(FoldedText, SetsNumbersInOneCharacterApart) {
    EXPECT_EQ(folded("5\uFE0F\u20E3"), " 5 ");
    EXPECT_EQ(folded("①②"), " 1  2 ");
    EXPECT_EQ(folded("❺🔟"), " 5  10 ");
    EXPECT_EQ(folded("¹⁰"), "10");
}

TEST(FoldedText, MakesAFractionADecimal) {
    EXPECT_EQ(folded("4½"), "4.5");
}

TEST(FoldedText, MakesNoWordOfASign) {
    EXPECT_EQ(folded("№ 5"), "# 5");
}

TEST(FoldedText, TakesAnyNumberOfMarksAndBytes) {
    std::string zalgo = "za";
    for (int i = 0; i < 10'000; ++i) {
        zalgo += i % 2 == 0 ? "\u0316" : "\u0301";
    }

    EXPECT_EQ(folded(zalgo), "za");
    EXPECT_EQ(folded("\xFF\xFE"), "\uFFFD\uFFFD");
}

}  // namespace
}  // namespace turnbell
