#include "host/core/credit.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(CreditIn, FindsTheAmountWhereThePatternSays) {
    EXPECT_EQ(creditIn("Balance: 12.50 GEL", "Balance: {amount} GEL"), 1250);
    EXPECT_EQ(creditIn("Balance:12,5GEL. Thank you", "Balance: {amount} GEL"), 1250);
    EXPECT_EQ(creditIn("Calls 3 min. Balance: 7 GEL", "Balance: {amount}"), 700);
    EXPECT_EQ(creditIn("Dear customer,\r\nყოველთვის თქვენთან. ბალანსი\n0.07 ლარი", "ბალანსი {amount} ლარი"),
              7);
    EXPECT_EQ(creditIn("Balance: soon. Balance: 4", "Balance: {amount}"), 400);
    EXPECT_EQ(creditIn("4 texts, 5.20 GEL", "{amount} GEL"), 520);
}

TEST(CreditIn, ReadsAmountsAsPeopleWriteThem) {
    const auto read = [](std::string_view text) { return creditIn(text, "{amount}"); };
    EXPECT_EQ(read("12"), 1200);
    EXPECT_EQ(read("12.5"), 1250);
    EXPECT_EQ(read("12,50"), 1250);
    EXPECT_EQ(read("12.50."), 1250) << "the end of a sentence";
    EXPECT_EQ(read("-1.20"), -120);
    EXPECT_EQ(read("\u22121.20"), -120);
    EXPECT_EQ(read("0.5"), 50);
    EXPECT_EQ(read("12.5049"), 1250) << "decimals beyond two are cut off";
}

TEST(CreditIn, ReadsThousands) {
    const auto read = [](std::string_view text) { return creditIn(text, "{amount}"); };
    EXPECT_EQ(read("1.234,50"), 123'450);
    EXPECT_EQ(read("1,234.50"), 123'450);
    EXPECT_EQ(read("1 234,50"), 123'450);
    EXPECT_EQ(read("1\u00A0234,50"), 123'450);
    EXPECT_EQ(read("1'234.50"), 123'450);
    EXPECT_EQ(read("1.234.567"), 123'456'700);
    EXPECT_EQ(read("-1.234,50"), -123'450);
    EXPECT_EQ(read("1.234"), 123'400);
    EXPECT_EQ(read("0.599"), 59) << "no thousand begins with 0";
    EXPECT_EQ(read("1234.567"), 123'456) << "no group has four digits";
    EXPECT_EQ(creditIn("5 100 MB left, 3.20 GEL", "{amount} GEL"), 320);
    EXPECT_EQ(creditIn("1 234 Ft", "{amount} Ft"), 123'400);
    EXPECT_EQ(creditIn("12.50 300 MB", "{amount}"), 1250);
}

TEST(CreditIn, IsNothingWhereThePatternDoesNotFit) {
    EXPECT_EQ(creditIn("Unknown service code", "{amount}"), std::nullopt);
    EXPECT_EQ(creditIn("Balance: 12.50 USD", "Balance: {amount} GEL"), std::nullopt);
    EXPECT_EQ(creditIn("Balance: 12", "Balance:"), std::nullopt);
    EXPECT_EQ(creditIn("Balance: 99999999999999999999", "Balance: {amount}"), std::nullopt);
    EXPECT_EQ(creditIn("until 15.12.2026", "until {amount}"), std::nullopt) << "a date";
    EXPECT_EQ(creditIn("until 15.12.2026", "{amount}"), std::nullopt);
    EXPECT_EQ(creditIn("", "{amount}"), std::nullopt);
}

TEST(CreditPattern, HasOnePlaceForTheAmount) {
    EXPECT_TRUE(isCreditPattern("{amount}"));
    EXPECT_FALSE(isCreditPattern("Balance"));
    EXPECT_FALSE(isCreditPattern("{amount} or {amount}"));
}

TEST(UssdCode, HasDigitsStarsAndHashesAlone) {
    EXPECT_TRUE(isUssdCode("*100#"));
    EXPECT_FALSE(isUssdCode(""));
    EXPECT_FALSE(isUssdCode("*100#\",15;+CMGS"));
    EXPECT_FALSE(isUssdCode("*10 0#"));
    EXPECT_FALSE(isUssdCode("*00000000000000000000#"));
}

TEST(CreditWords, HaveTwoDecimals) {
    EXPECT_EQ(creditWords(1250), "12.50");
    EXPECT_EQ(creditWords(7), "0.07");
    EXPECT_EQ(creditWords(-120), "-1.20");
}

TEST(WithoutNumbers, LeavesAmountsAndTheEndsOfNumbers) {
    EXPECT_EQ(withoutNumbers("+995555123456 has 12.50 GEL, account 0012345."),
              "+…456 has 12.50 GEL, account …345.");
    EXPECT_EQ(withoutNumbers("123456 Ft"), "123456 Ft");
}

}  // namespace
}  // namespace turnbell
