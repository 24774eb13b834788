#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

WordSet meaning(std::string_view phrase) {
    return meaningOfPhrase(plainText(phrase), georgianWords().language);
}

TEST(GeorgianWords, StopTexts) {
    for (const auto* phrase : {"სტოპ", "აღარ მომწეროთ", "agar momwerot"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Stop)) << phrase;
    }
}

TEST(GeorgianWords, SayThatSomebodyIsHere) {
    for (const auto* phrase : {"აქ ვარ", "movedi", "aq var"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Here)) << phrase;
    }
}

TEST(GeorgianWords, Count) {
    for (const auto* phrase : {"ხუთი", "xuti", "khuti", "ხუთიანი"}) {
        EXPECT_EQ(meaning(phrase).number(), 5) << phrase;
    }
    for (const auto* phrase : {"საათი", "წუთს", "კაცი"}) {
        const bool beginning = meaningOfBeginning(plainText(phrase)).has(Word::Unit);
        EXPECT_TRUE(beginning || meaning(phrase).has(Word::Unit)) << phrase;
    }
}

TEST(GeorgianWords, AreSeparatedByACommaAndASpace) {
    for (const auto& row : georgianWords().rows) {
        EXPECT_FALSE(row.phrases.empty());
        EXPECT_EQ(row.phrases.find(", ,"), std::string_view::npos) << row.phrases;
        EXPECT_FALSE(row.phrases.ends_with(',') || row.phrases.ends_with(' ')) << row.phrases;
    }
}

}  // namespace
}  // namespace turnbell
