#include "tests/host/core/texts/usual_visit.h"

namespace turnbell::test {
namespace {

TEST(GermanTexts, FitIntoOneSms) {
    constexpr std::size_t kOneSms = 160;
    expectGoodTexts("de", kOneSms);
}

TEST(GermanTexts, StayWithinTheGsmAlphabet) {
    forEachText("de", [](const PurposeRules& rules, const std::string& text, const std::string&) {
        EXPECT_TRUE(isGsm7(rendered(text, {}))) << rules.word << ": " << text;
    });
}

TEST(GermanTexts, HaveTwoTones) {
    EXPECT_GE(tonesOf("de"), 40);
}

}  // namespace
}  // namespace turnbell::test
