#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

WordSet meaning(std::string_view phrase) {
    return meaningOfPhrase(plainText(phrase), otherWords().language);
}

TEST(OtherWords, StopTexts) {
    for (const auto* phrase : {"стоп", "توقف", "parar"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Stop)) << phrase;
    }
}

TEST(OtherWords, SayThatSomebodyIsHere) {
    for (const auto* phrase : {"я здесь", "я тут"}) {
        EXPECT_TRUE(meaning(phrase).has(Word::Here)) << phrase;
    }
}

TEST(OtherWords, Count) {
    for (const auto* phrase : {"пять", "cinco", "cinq", "خمسة", "beş"}) {
        EXPECT_EQ(meaning(phrase).number(), 5) << phrase;
    }
    for (const auto* phrase : {"часа", "минут", "minutos"}) {
        const bool beginning = meaningOfBeginning(plainText(phrase)).has(Word::Unit);
        EXPECT_TRUE(beginning || meaning(phrase).has(Word::Unit)) << phrase;
    }
}

TEST(OtherWords, AreSeparatedByACommaAndASpace) {
    for (const auto& row : otherWords().rows) {
        EXPECT_FALSE(row.phrases.empty());
        EXPECT_EQ(row.phrases.find(", ,"), std::string_view::npos) << row.phrases;
        EXPECT_FALSE(row.phrases.ends_with(',') || row.phrases.ends_with(' ')) << row.phrases;
    }
}

}  // namespace
}  // namespace turnbell
