#include "tests/host/core/texts/usual_visit.h"

namespace turnbell::test {
namespace {

TEST(EnglishTexts, FitIntoOneSms) {
    constexpr std::size_t kOneSms = 160;
    expectGoodTexts("en", kOneSms);
}

TEST(EnglishTexts, StayWithinTheGsmAlphabet) {
    forEachText("en", [](const PurposeRules& rules, const std::string& text, const std::string&) {
        EXPECT_TRUE(isGsm7(rendered(text, {}))) << rules.word << ": " << text;
    });
}

TEST(EnglishTexts, HaveTwoTones) {
    EXPECT_GE(tonesOf("en"), 25);
}

}  // namespace
}  // namespace turnbell::test
