#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

WordSet meaning(std::string_view phrase) {
    return meaningOfPhrase(plainText(phrase), japaneseWords().language);
}

TEST(JapaneseWords, StopTexts) {
    for (const auto* phrase : {"停止", "ストップ", "配信停止"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Stop)) << phrase;
    }
}

TEST(JapaneseWords, SayThatSomebodyIsHere) {
    for (const auto* phrase : {"着きました", "到着しました"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Here)) << phrase;
    }
}

TEST(JapaneseWords, Count) {
    for (const auto* phrase : {"五", "五つ", "いつつ"}) {
        EXPECT_EQ(meaning(phrase).number(), 5) << phrase;
    }
    for (const auto* phrase : {"時間", "分", "人"}) {
        const bool beginning = meaningOfBeginning(plainText(phrase)).has(Word::Unit);
        EXPECT_TRUE(beginning || meaning(phrase).has(Word::Unit)) << phrase;
    }
}

TEST(JapaneseWords, AreSeparatedByACommaAndASpace) {
    for (const auto& row : japaneseWords().rows) {
        EXPECT_FALSE(row.phrases.empty());
        EXPECT_EQ(row.phrases.find(", ,"), std::string_view::npos) << row.phrases;
        EXPECT_FALSE(row.phrases.ends_with(',') || row.phrases.ends_with(' ')) << row.phrases;
    }
}

}  // namespace
}  // namespace turnbell
