#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

WordSet meaning(std::string_view phrase) {
    return meaningOfPhrase(plainText(phrase), englishWords().language);
}

TEST(EnglishWords, StopTexts) {
    for (const auto* phrase : {"stop", "unsubscribe", "opt out", "stpo"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Stop)) << phrase;
    }
}

TEST(EnglishWords, SayThatSomebodyIsHere) {
    for (const auto* phrase : {"im here", "arrived"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Here)) << phrase;
    }
}

TEST(EnglishWords, Count) {
    for (const auto* phrase : {"five", "fiv"}) {
        EXPECT_EQ(meaning(phrase).number(), 5) << phrase;
    }
    for (const auto* phrase : {"hours", "people"}) {
        const bool beginning = meaningOfBeginning(plainText(phrase)).has(Word::Unit);
        EXPECT_TRUE(beginning || meaning(phrase).has(Word::Unit)) << phrase;
    }
}

TEST(EnglishWords, AreSeparatedByACommaAndASpace) {
    for (const auto& row : englishWords().rows) {
        EXPECT_FALSE(row.phrases.empty());
        EXPECT_EQ(row.phrases.find(", ,"), std::string_view::npos) << row.phrases;
        EXPECT_FALSE(row.phrases.ends_with(',') || row.phrases.ends_with(' ')) << row.phrases;
    }
}

}  // namespace
}  // namespace turnbell
