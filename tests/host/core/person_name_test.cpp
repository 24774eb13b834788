#include "host/core/person_name.h"

#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

// As UTF-32, because a source file must not hold them in a narrow literal.
constexpr std::u32string_view kBidiControls =
    U"\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

std::string reasonOf(const Result<std::string>& result) {
    return result ? "accepted as '" + *result + "'" : result.error().reason;
}

TEST(CleanName, TakesNamesOfAnyScript) {
    for (const auto* name :
         {"Ana", "ნინო", "Jean-Pierre", "O'Brien", "O’Brien", "J. R.", "J.-P.", "María José", "Łukasz",
          "李小龍", "山田ー", "マリー・アントワネット", "محمد", "Núria Gal·la", "நந்தினி", "เดือน"}) {
        const auto cleaned = cleanName(name);
        ASSERT_TRUE(cleaned) << name;
        EXPECT_EQ(*cleaned, name);
    }
}

TEST(CleanName, KeepsJoinersBetweenLettersOnly) {
    EXPECT_EQ(reasonOf(cleanName("علی\u200Cرضا")), "accepted as 'علی\u200Cرضا'");
    EXPECT_EQ(reasonOf(cleanName("Ana\u200D")), "name_characters");
    EXPECT_EQ(reasonOf(cleanName("A\u200C\u200Cb")), "name_characters");
}

TEST(CleanName, DropsOuterSpaceAndNarrowsInnerSpace) {
    EXPECT_EQ(*cleanName(" \t Ana \u00A0 Maria\r\n"), "Ana Maria");
    EXPECT_EQ(*cleanName(""), "");
    EXPECT_EQ(*cleanName("   "), "");
}

TEST(CleanName, ComposesLettersAndMarks) {
    EXPECT_EQ(*cleanName("Jose\u0301"), "José");
}

TEST(CleanName, RefusesWhatCouldCarryAMessage) {
    for (const auto* name :
         {"Ana1",       "A@b",      "bit.ly/x",  "bit.ly",    "A:B",   "A_B",     "Ana!",    "call 555",
          "Ana\nMaria", "Ana\tM",   "Ana\u0007", "Ana\u200B", "Ana 👍", "A\u20E3", "٣",       "Ⅷ",
          "\u3164",     "{ticket}", "<b>",       "\xFF\xFE",  "-",     "...",     "A\u2028B"}) {
        EXPECT_EQ(reasonOf(cleanName(name)), "name_characters") << name;
    }
}

TEST(CleanName, RefusesBidirectionalCharacters) {
    for (const char32_t control : kBidiControls) {
        EXPECT_EQ(reasonOf(cleanName("Ana" + encodeUtf8({&control, 1}) + "txt")), "name_characters");
    }
}

TEST(CleanName, RefusesMoreThanFortyCharacters) {
    std::string georgian;
    for (int i = 0; i < 40; ++i) {
        georgian += "ა";
    }
    EXPECT_EQ(reasonOf(cleanName(georgian)), "accepted as '" + georgian + "'");
    EXPECT_EQ(reasonOf(cleanName(georgian + "ა")), "name_long");
    EXPECT_EQ(reasonOf(cleanName(std::string(1000, 'a'))), "name_long");
    std::string rare;
    for (int i = 0; i < 20; ++i) {
        rare += "𠮷";  // two units of an SMS each
    }
    EXPECT_EQ(reasonOf(cleanName(rare)), "accepted as '" + rare + "'");
    EXPECT_EQ(reasonOf(cleanName(rare + "a")), "name_long");
    EXPECT_EQ(reasonOf(cleanName("A" + std::string(1000, ' ') + "b")), "accepted as 'A b'");
}

TEST(CleanText, KeepsEverythingAPersonCanMean) {
    for (const auto* text : {"Hello!", "გამარჯობა", "👩‍⚕️ 👍🏽 ❤️", "5 > 4 {x} <b>",
                             "two\n\nlines", "مرحبا", "नमस्ते"}) {
        EXPECT_EQ(reasonOf(cleanText(text, 100)), "accepted as '" + std::string{text} + "'");
    }
}

TEST(CleanText, RemovesControlAndBidirectionalCharacters) {
    using namespace std::string_literals;
    EXPECT_EQ(*cleanText("a" + encodeUtf8(kBidiControls) + "b", 100), "ab");
    EXPECT_EQ(*cleanText("a\0b\x1B[31mc\u0085d\x7F"s, 100), "ab[31mcd");
    EXPECT_EQ(*cleanText("a\tb", 100), "a b");
}

TEST(CleanText, WritesEveryLineEndTheSameWay) {
    EXPECT_EQ(*cleanText("a\r\nb\rc\nd\u2028e\r\n\r\nf", 100), "a\nb\nc\nd\ne\n\nf");
}

TEST(CleanText, ComposesLettersAndMarksSoThatTheyFitOneAlphabet) {
    EXPECT_EQ(*cleanText("scho\u0308n", 100), "schön");
}

TEST(CleanText, RefusesAnEmptyText) {
    for (const auto& text : {std::string{}, std::string{"  "}, std::string{"\n\t\r\n"}, std::string{"\x01"},
                             encodeUtf8(kBidiControls)}) {
        EXPECT_EQ(reasonOf(cleanText(text, 100)), "text_empty");
    }
}

TEST(CleanText, CountsCharactersAfterCleaning) {
    EXPECT_EQ(reasonOf(cleanText("  ხუთი5\x07 \n", 5)), "accepted as 'ხუთი5'");
    EXPECT_EQ(reasonOf(cleanText("ხუთი56", 5)), "text_long");
    EXPECT_EQ(cleanText("ხუთი56", 5).error().message, "the text has 6 characters: shorten it to 5");
}

TEST(CleanText, RefusesBytesThatAreNoUtf8) {
    EXPECT_EQ(reasonOf(cleanText("ab\xC3", 100)), "text_utf8");
    EXPECT_EQ(reasonOf(cleanLine("ab\xC3", 100)), "text_utf8");
}

TEST(CleanLine, MakesOneLineOfEverything) {
    EXPECT_EQ(*cleanLine(" by the\r\n\tdoor \x1B", 100), "by the door");
    EXPECT_EQ(*cleanLine("a" + encodeUtf8(kBidiControls) + "b", 100), "ab");
    EXPECT_EQ(*cleanLine(" \n", 100), "") << "an empty one is one too";
}

TEST(CleanLine, CountsCharactersOfAnyScript) {
    EXPECT_EQ(reasonOf(cleanLine("ხუთი5", 5)), "accepted as 'ხუთი5'");
    EXPECT_EQ(reasonOf(cleanLine("👍👍👍", 3)), "accepted as '👍👍👍'");
    EXPECT_EQ(reasonOf(cleanLine("ხუთი56", 5)), "text_long");
}

}  // namespace
}  // namespace turnbell
