#include "firmware/pad/words.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace pad {
namespace {

constexpr int kLanguages = static_cast<int>(kLastWords) + 1;
constexpr int kCount = static_cast<int>(Word::TooClose) + 1;

std::string text(Words words, Word word) {
    std::string text;
    for (std::uint8_t i = 0; letter(words, word, i) != '\0'; ++i) {
        text += letter(words, word, i);
    }
    return text;
}

TEST(Words, FitARowAndHaveOnlyWhatEveryDisplayHas) {
    for (int language = 0; language < kLanguages; ++language) {
        for (int word = 0; word < kCount; ++word) {
            const auto said = text(static_cast<Words>(language), static_cast<Word>(word));
            EXPECT_LE(said.size(), kColumns) << said;
            for (const char character : said) {
                const bool glyph = character >= glyph::kPerson && character <= glyph::kCross;
                const bool common = character >= ' ' && character <= '}' && character != '\\';
                EXPECT_TRUE(glyph || common) << said;
            }
        }
    }
}

TEST(Words, OfTheDeskLeaveRoomForTicketAndMarks) {
    for (int language = 0; language < kLanguages; ++language) {
        for (const auto word : {Word::Called, Word::Serving}) {
            EXPECT_LE(text(static_cast<Words>(language), word).size(), kColumns - kTicketSize - 3U);
        }
        for (const auto word : {Word::Closed, Word::Paused, Word::Free}) {
            EXPECT_LE(text(static_cast<Words>(language), word).size(), kColumns - 2U);
        }
    }
}

TEST(Words, OfOneLanguageDiffer) {
    for (int language = 0; language < kLanguages; ++language) {
        std::set<std::string> all;
        for (int word = 0; word < kCount; ++word) {
            EXPECT_TRUE(all.insert(text(static_cast<Words>(language), static_cast<Word>(word))).second)
                << word;
        }
    }
}

TEST(Words, IconsNeedNoLetters) {
    for (int word = 0; word < kCount; ++word) {
        for (const char character : text(Words::Icons, static_cast<Word>(word))) {
            EXPECT_FALSE(character >= 'A' && character <= 'z') << word;
        }
    }
}

TEST(Words, KeysAreNamedAsTheShieldNamesThem) {
    std::string names;
    for (std::uint8_t key = 1; key <= kKeys; ++key) {
        for (std::uint8_t i = 0; keyLetter(static_cast<Key>(key), i) != '\0'; ++i) {
            names += keyLetter(static_cast<Key>(key), i);
        }
        names += ' ';
    }

    EXPECT_EQ(names, "RIGHT UP DOWN LEFT SELECT ");
}

TEST(Words, GlyphsDifferAndHaveFiveColumns) {
    std::set<std::string> all;
    for (std::uint8_t number = 0; number < glyph::kCount; ++number) {
        const auto glyph = glyphAt(number);
        std::string rows;
        for (const auto row : glyph.rows) {
            EXPECT_LT(row, 32);
            rows += static_cast<char>(row);
        }
        EXPECT_TRUE(all.insert(rows).second) << static_cast<int>(number);
    }
}

}  // namespace
}  // namespace pad
