#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

WordSet meaning(std::string_view phrase) {
    return meaningOfPhrase(plainText(phrase), chineseWords().language);
}

TEST(ChineseWords, StopTexts) {
    for (const auto* phrase : {"退订", "停止", "td"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Stop)) << phrase;
    }
}

TEST(ChineseWords, SayThatSomebodyIsHere) {
    for (const auto* phrase : {"到了", "我到了"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Here)) << phrase;
    }
}

TEST(ChineseWords, Count) {
    for (const auto* phrase : {"五", "伍"}) {
        EXPECT_EQ(meaning(phrase).number(), 5) << phrase;
    }
    for (const auto* phrase : {"小时", "分钟", "点"}) {
        const bool beginning = meaningOfBeginning(plainText(phrase)).has(Word::Unit);
        EXPECT_TRUE(beginning || meaning(phrase).has(Word::Unit)) << phrase;
    }
}

TEST(ChineseWords, AreSeparatedByACommaAndASpace) {
    for (const auto& row : chineseWords().rows) {
        EXPECT_FALSE(row.phrases.empty());
        EXPECT_EQ(row.phrases.find(", ,"), std::string_view::npos) << row.phrases;
        EXPECT_FALSE(row.phrases.ends_with(',') || row.phrases.ends_with(' ')) << row.phrases;
    }
}

}  // namespace
}  // namespace turnbell
