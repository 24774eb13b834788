#include "tests/host/core/texts/usual_visit.h"

namespace turnbell::test {
namespace {

TEST(JapaneseTexts, FitIntoTwoSms) {
    constexpr std::size_t kTwoSms = std::size_t{2} * 67;  // UCS-2, 3GPP TS 23.040 9.2.3.24.1
    expectGoodTexts("ja", kTwoSms);
}

TEST(JapaneseTexts, HaveTwoTones) {
    EXPECT_GE(tonesOf("ja"), 40);
}

}  // namespace
}  // namespace turnbell::test
