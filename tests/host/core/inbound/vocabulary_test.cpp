#include "host/core/inbound/vocabulary.h"

#include "host/core/inbound/customer_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

constexpr std::array kLanguages{englishWords, georgianWords, germanWords, japaneseWords, chineseWords};

bool hasRow(const LanguageWords& language, Word word) {
    return std::any_of(language.rows.begin(), language.rows.end(),
                       [word](const WordRow& row) { return row.word == word; });
}

WordSet meaning(std::string_view phrase, std::string_view language = "en") {
    return meaningOfPhrase(plainText(phrase), language);
}

TEST(Vocabulary, HasEveryKeywordAndNumberInEveryLanguage) {
    for (const auto& language : kLanguages) {
        for (const auto word :
             {Word::Stop,       Word::Start,       Word::Help,        Word::Cancel,   Word::Yes,
              Word::No,         Word::Here,        Word::Late,        Word::MoreTime, Word::Leave,
              Word::Back,       Word::Status,      Word::Info,        Word::Join,     Word::ScopeAll,
              Word::ScopeVisit, Word::ScopeSurvey, Word::ScopeNotice, Word::Courtesy, Word::Minutes,
              Word::Points,     Word::Unit,        Word::Negation,    Word::Zero,     Word::One,
              Word::LeaveVisit, Word::Two,         Word::Three,       Word::Four,     Word::Five,
              Word::Six,        Word::Seven,       Word::Eight,       Word::Nine,     Word::Ten}) {
            EXPECT_TRUE(hasRow(language(), word)) << language().language << " " << static_cast<int>(word);
        }
    }
}

TEST(Vocabulary, FindsAPhraseInWhateverSpelling) {
    EXPECT_TRUE(meaning("I’M HERE").has(Word::Here));
    EXPECT_TRUE(meaning("ＨＥＲＥ").has(Word::Here));
    EXPECT_TRUE(meaning("opt-out").has(Word::Stop));
    for (const auto* fuenf : {"fünf", "fuenf", "funf", "FÜNF"}) {
        EXPECT_EQ(meaning(fuenf).number(), 5) << fuenf;
    }
}

TEST(Vocabulary, AsksOtherLanguagesOnlyForWhatTheOwnDoesNotKnow) {
    EXPECT_TRUE(meaning("5分", "ja").empty());
    EXPECT_TRUE(meaning("分", "ja").has(Word::Unit));
    EXPECT_FALSE(meaning("分", "ja").has(Word::Points));
    EXPECT_TRUE(meaning("分", "zh").has(Word::Points));
    EXPECT_TRUE(meaning("分", "en").has(Word::Points) && meaning("分", "en").has(Word::Unit));
}

TEST(Vocabulary, AsksEnglishBeforeTheOthers) {
    for (const auto* language : {"", "ka", "ja", "zh", "es"}) {
        EXPECT_TRUE(meaning("a", language).has(Word::Filler)) << language;
        EXPECT_FALSE(meaning("a", language).has(Word::Place)) << "it is no French \"à\" in " << language;
    }
    EXPECT_TRUE(meaning("à").has(Word::Place)) << "a letter with an accent is another word";
}

TEST(Vocabulary, KnowsWhatAPhraseIsInAnyLanguage) {
    EXPECT_FALSE(meaning("im").has(Word::Place));
    EXPECT_TRUE(meaningInAnyLanguage(plainText("im")).has(Word::Place)) << "of German";
    EXPECT_TRUE(meaningInAnyLanguage(plainText("zzz")).empty());
}

TEST(Vocabulary, KnowsBeginnings) {
    EXPECT_TRUE(meaningOfBeginning(U"საათია").has(Word::Unit));
    EXPECT_TRUE(meaningOfBeginning(U"sent from my iphone").has(Word::Signature));
    EXPECT_TRUE(meaningOfBeginning(U"zzz").empty());
    EXPECT_TRUE(meaningOfBeginning(U"").empty());
}

TEST(WordSet, KnowsItsNumber) {
    EXPECT_EQ(WordSet{}.number(), -1);
    EXPECT_EQ((WordSet{Word::Weak, Word::Zero}).number(), 0);
    EXPECT_EQ(WordSet{Word::Ten}.number(), 10);
}

}  // namespace
}  // namespace turnbell
