#include "host/catalog/text_place.h"

#include <gtest/gtest.h>

#include <string>

namespace turnbell {
namespace {

/// "file line:column, in the text line:column" of a character of the text that begins at the first quote.
std::string placed(const std::string& toml, int column) {
    TextPlace begin;
    for (const char c : toml.substr(0, toml.find_first_of("\"'"))) {
        begin = c == '\n' ? TextPlace{begin.line + 1, 1} : TextPlace{begin.line, begin.column + 1};
    }
    const auto place = placeInFile(toml, begin, column);
    const auto words = [](const TextPlace& one) {
        return std::to_string(one.line) + ":" + std::to_string(one.column);
    };
    return place ? words(place->inFile) + ", " + words(place->inText) : "";
}

TEST(PlaceInFile, IsThatOfTheCharacter) {
    EXPECT_EQ(placed("a = 1\ntext = \"Hi {x}\"\n", 1), "2:9, 1:1");
    EXPECT_EQ(placed("a = 1\ntext = \"Hi {x}\"\n", 4), "2:12, 1:4");
    EXPECT_EQ(placed("text = 'Hi \\n {x}'", 4), "1:12, 1:4") << "nothing is escaped";
}

TEST(PlaceInFile, MayBeJustBehindTheText) {
    EXPECT_EQ(placed("text = \"Hi\"\n", 3), "1:11, 1:3");
    EXPECT_EQ(placed("text = \"\"\n", 1), "1:9, 1:1");
    EXPECT_EQ(placed("text = \"\"\"\nHi\"\"\"\n", 3), "2:3, 1:3");
    EXPECT_EQ(placed("text = \"\"\"\"Hi\"\"\"\"\"", 6), "1:16, 1:6") << "with quotes of its own";
}

TEST(PlaceInFile, IsInTheLineOfALongText) {
    const std::string toml = "text = \"\"\"\nHi {first_name}\n  {x}\"\"\"\n";
    EXPECT_EQ(placed(toml, 1), "2:1, 1:1") << "the first line break is none of the text";
    EXPECT_EQ(placed(toml, 16), "2:16, 1:16");
    EXPECT_EQ(placed(toml, 19), "3:3, 2:3");
    EXPECT_EQ(placed("text = '''\r\nHi\r\n{x}'''", 4), "3:1, 2:1");
}

TEST(PlaceInFile, CountsEscapesAsTheCharactersThatTheyAre) {
    EXPECT_EQ(placed(R"(text = "\u00e4\U0001f44b\"\n{x}")", 5), "1:29, 2:1");
}

TEST(PlaceInFile, CountsCharactersNotBytes) {
    EXPECT_EQ(placed("text = \"ხუთი 👋 {x}\"", 8), "1:16, 1:8");
}

TEST(PlaceInFile, LeavesOutLinesThatAreJoined) {
    EXPECT_EQ(placed("text = \"\"\"\\\n   Hi \\\n\n   {x}\"\"\"", 4), "4:4, 1:4");
}

TEST(PlaceInFile, IsNoneWithoutSuchAText) {
    EXPECT_EQ(placed("text = \"Hi\"\n", 4), "");
    EXPECT_FALSE(placeInFile("a = 5\n", {1, 5}, 1));
    EXPECT_FALSE(placeInFile("a = 5\n", {7, 5}, 1));
    EXPECT_FALSE(placeInFile("", {1, 1}, 1));
}

}  // namespace
}  // namespace turnbell
