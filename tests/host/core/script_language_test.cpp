#include "host/core/script_language.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

const std::vector<std::string> kAll{"en", "ka", "de", "ja", "zh"};

TEST(ScriptLanguage, IsThatOfLettersThatNoOtherLanguageHas) {
    EXPECT_EQ(languageOfScript("სად არის პარკინგი?", kAll), "ka");
    EXPECT_EQ(languageOfScript("駐車場はどこですか", kAll), "ja");
    EXPECT_EQ(languageOfScript("Wo kann ich parken?", kAll), "");
    EXPECT_EQ(languageOfScript("", kAll), "");
}

TEST(ScriptLanguage, OfHanCharactersIsTheOneThatIsSpoken) {
    EXPECT_EQ(languageOfScript("停车场在哪里", {"en", "zh"}), "zh");
    EXPECT_EQ(languageOfScript("駐車場", {"en", "ja"}), "ja");
    EXPECT_EQ(languageOfScript("駐車場", kAll), "");
}

TEST(ScriptLanguage, IsNoneThatTheBranchDoesNotSpeak) {
    EXPECT_EQ(languageOfScript("სად არის პარკინგი?", {"en"}), "");
    EXPECT_EQ(languageOfScript("どこ", {"en", "zh"}), "");
}

}  // namespace
}  // namespace turnbell
