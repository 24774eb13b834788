#include "host/core/transliteration.h"

#include "host/base/utf8.h"
#include "host/core/person_name.h"

#include <gtest/gtest.h>

#include <array>

namespace turnbell {
namespace {

std::string inLatin(const char* language, const char* text) {
    const auto transliteration = Transliteration::of(language);
    return transliteration ? transliteration->apply(text) : "none";
}

/// In UTF-16 units.
std::size_t lengthOf(std::string_view text) {
    std::size_t length = 0;
    for (const char32_t c : decodeUtf8Lossy(text)) {
        length += c > 0xFFFF ? 2 : 1;
    }
    return length;
}

TEST(Transliteration, WritesGeorgianByTheNationalSystem) {
    // The table of the system of 2002, letter by letter.
    EXPECT_EQ(inLatin("ka", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"),
              "abgdevztik'lmnop'zhrst'upkghq'shchtsdzts'ch'khjh");
    EXPECT_EQ(inLatin("ka", "თქვენი ჯერია: A017 – მაგიდა 3…"), "tkveni jeria: A017 - magida 3...");
}

TEST(Transliteration, WritesOtherScriptsWithoutMarksThatTheAlphabetLacks) {
    EXPECT_EQ(inLatin("ru", "Щука, тся"), "Shchuka, tsya");
    EXPECT_EQ(inLatin("uk", "Їжак, зг"), "Yizhak, zh");
    EXPECT_EQ(inLatin("el", "Καλημέρα"), "Kalimera");
    EXPECT_EQ(inLatin("sr", "Љубав"), "Ljubav");
}

TEST(Transliteration, TakesOnlyThoseMarksFromLatinLetters) {
    EXPECT_EQ(inLatin("ro", "Bună ziua, Ștefan"), "Buna ziua, Stefan");
    EXPECT_EQ(inLatin("tr", "Sıra sizde, gülüşünüz"), "Sira sizde, gülüsünüz");
    EXPECT_EQ(inLatin("pl", "„Łódź” – za 5 €"), "\"Lodz\" - za 5 €");
}

TEST(Transliteration, LeavesWhatHasNoLetters) {
    EXPECT_EQ(inLatin("ka", "👋 東京"), "👋 東京");
    EXPECT_EQ(inLatin("ka", ""), "");
}

TEST(Transliteration, HasNoRulesForLanguagesWithoutAnAlphabet) {
    EXPECT_EQ(Transliteration::ruleOf("ja"), nullptr);
    EXPECT_FALSE(Transliteration::of("zh"));
    EXPECT_TRUE(Transliteration::languages().starts_with("az, bg, cs"));
}

TEST(Transliteration, MakesNoLetterOfANameLongerThanItsWidest) {
    for (const auto* language : {"az", "bg", "cs", "el", "et", "hr", "hu", "hy", "ka", "lt",
                                 "lv", "mk", "pl", "ro", "ru", "sk", "sl", "sr", "tr", "uk"}) {
        const auto transliteration = Transliteration::of(language);
        ASSERT_TRUE(transliteration) << language;
        const auto most = lengthOf(transliteration->apply(Transliteration::ruleOf(language)->widest));
        EXPECT_GE(most, 3U) << language;
        for (char32_t c = 0x21; c <= 0xFFFF; ++c) {
            const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
            const auto letter = surrogate ? std::string{} : encodeUtf8({&c, 1});
            if (const auto name = cleanName(letter); !surrogate && name && !name->empty()) {
                EXPECT_LE(lengthOf(transliteration->apply(*name)), most) << language << ' ' << *name;
            }
        }
    }
}

}  // namespace
}  // namespace turnbell
