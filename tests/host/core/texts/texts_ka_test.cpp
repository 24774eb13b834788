#include "tests/host/core/texts/usual_visit.h"

namespace turnbell::test {
namespace {

TEST(GeorgianTexts, FitIntoTwoSms) {
    constexpr std::size_t kTwoSms = std::size_t{2} * 67;  // UCS-2, 3GPP TS 23.040 9.2.3.24.1
    expectGoodTexts("ka", kTwoSms);
}

TEST(GeorgianTexts, HaveTwoTones) {
    EXPECT_GE(tonesOf("ka"), 40);
}

}  // namespace
}  // namespace turnbell::test
