#include "host/base/phone_number.h"

#include "host/base/log.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(PhoneNumber, KeepsTheDigitsAndPrintsThemMasked) {
    const auto number = PhoneNumber::fromE164("+995555123456");

    ASSERT_TRUE(number);
    EXPECT_EQ(number->e164(), "+995555123456");
    EXPECT_EQ(number->masked(), "+995…456");
    EXPECT_EQ(fmt::format("to={}", *number), "to=+995…456");
}

TEST(PhoneNumber, RefusesEverythingElse) {
    for (const auto* text :
         {"", "+", "995555123456", "+1234", "+1234567890123456", "+99555512345a", "+995 555"}) {
        const auto number = PhoneNumber::fromE164(text);

        ASSERT_FALSE(number) << text;
        EXPECT_EQ(number.error().reason, "phone_invalid");
    }
}

TEST(MaskedAddress, HidesShortCodesAndNamesToo) {
    EXPECT_EQ(maskedAddress("5550"), "5…");
    EXPECT_EQ(maskedAddress("Bank"), "B…");
    EXPECT_EQ(maskedAddress("ΔΙΕΗ"), "Δ…");
    EXPECT_EQ(maskedAddress("ABCÜDEFÄÖ"), "ABCÜ…FÄÖ") << "letters stay whole";
    EXPECT_EQ(maskedAddress("a\nerror b"), "a?er…r b") << "and lines of a log, too";
    EXPECT_EQ(maskedAddress(""), "");
}

}  // namespace
}  // namespace turnbell
