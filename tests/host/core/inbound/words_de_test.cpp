#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

WordSet meaning(std::string_view phrase) {
    return meaningOfPhrase(plainText(phrase), germanWords().language);
}

TEST(GermanWords, StopTexts) {
    for (const auto* phrase : {"stopp", "abbestellen", "keine sms mehr"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Stop)) << phrase;
    }
}

TEST(GermanWords, SayThatSomebodyIsHere) {
    for (const auto* phrase : {"bin da", "ich bin hier"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Here)) << phrase;
    }
}

TEST(GermanWords, Count) {
    for (const auto* phrase : {"fünf", "fuenf"}) {
        EXPECT_EQ(meaning(phrase).number(), 5) << phrase;
    }
    for (const auto* phrase : {"stunden", "leute"}) {
        const bool beginning = meaningOfBeginning(plainText(phrase)).has(Word::Unit);
        EXPECT_TRUE(beginning || meaning(phrase).has(Word::Unit)) << phrase;
    }
}

TEST(GermanWords, AreSeparatedByACommaAndASpace) {
    for (const auto& row : germanWords().rows) {
        EXPECT_FALSE(row.phrases.empty());
        EXPECT_EQ(row.phrases.find(", ,"), std::string_view::npos) << row.phrases;
        EXPECT_FALSE(row.phrases.ends_with(',') || row.phrases.ends_with(' ')) << row.phrases;
    }
}

}  // namespace
}  // namespace turnbell
