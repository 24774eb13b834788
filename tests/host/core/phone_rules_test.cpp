#include "host/core/phone_rules.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

const std::vector<std::string> kAnyOfThese{"GE", "DE", "US", "GB"};

std::string mobile(std::string_view text, const std::string& country,
                   std::span<const std::string> allowed = {}) {
    const auto number = parseMobile(text, country, allowed);
    return number ? number->e164() : number.error().reason;
}

std::string sender(std::string_view text, const std::string& country) {
    const auto number = parseSender(text, country);
    return number ? number->e164() : number.error().reason;
}

TEST(ParseMobile, ReadsANumberAsPeopleTypeIt) {
    for (const auto* text :
         {"555 12 34 56", "555123456", "+995 555 12-34-56", "00995555123456", "995555123456", "0555 12 34 56",
          "(555) 12.34.56", "５５５１２３４５６", " 555123456 ", "٥٥٥١٢٣٤٥٦"}) {
        EXPECT_EQ(mobile(text, "GE"), "+995555123456") << text;
    }
    EXPECT_EQ(mobile("0151 23456789", "DE"), "+4915123456789");
}

TEST(ParseMobile, TakesKindsThatCannotBeToldFromMobile) {
    EXPECT_EQ(mobile("(415) 555-2671", "US"), "+14155552671");
}

TEST(ParseMobile, RefusesWhatIsNoNumber) {
    for (const auto* text : {"", " ", "abc", "555", "555 12 34 5", "555 12 34 56 7", "110", "112", "5550",
                             "900 123 456", "555 12 34 56 x7", "tel:+995555123456", "555-HELP-ME",
                             "+995555123456;ext=5", "+", "555 12 34 56 #7"}) {
        EXPECT_EQ(mobile(text, "GE"), "phone_invalid") << text;
    }
}

TEST(ParseMobile, DoesNotReadMoreThanANumberCanTake) {
    EXPECT_EQ(mobile("555123456" + std::string(91, ' '), "GE"), "+995555123456");
    EXPECT_EQ(mobile("555123456" + std::string(92, ' '), "GE"), "phone_invalid");
    EXPECT_EQ(mobile(std::string(5000, '5'), "GE"), "phone_invalid");
}

TEST(ParseMobile, RefusesEveryOtherKindOfNumber) {
    EXPECT_EQ(mobile("032 2 123 456", "GE"), "phone_not_mobile");
    EXPECT_EQ(mobile("030 123456", "DE"), "phone_not_mobile");
    EXPECT_EQ(mobile("0900 1234567", "DE"), "phone_not_mobile");
    EXPECT_EQ(mobile("0137 1234567", "DE"), "phone_not_mobile");
    EXPECT_EQ(mobile("0180 5123456", "DE"), "phone_not_mobile");
    EXPECT_EQ(mobile("0800 1234567", "DE"), "phone_not_mobile");
    EXPECT_EQ(mobile("070 1234 5678", "GB"), "phone_not_mobile");
}

TEST(ParseMobile, RefusesOtherCountriesUnlessTheBranchAllowsThem) {
    EXPECT_EQ(mobile("+49 151 23456789", "GE"), "phone_country");
    EXPECT_EQ(mobile("+49 151 23456789", "GE", kAnyOfThese), "+4915123456789");
    EXPECT_EQ(mobile("+33 6 12 34 56 78", "GE", kAnyOfThese), "phone_country");
    EXPECT_EQ(mobile("555 12 34 56", "GE", std::vector<std::string>{"DE"}), "phone_country");
}

TEST(ParseMobile, SaysOfAPremiumNumberAbroadThatItIsOne) {
    for (const auto* const text : {"+1 900 234 5678", "+49 900 1234567", "+49 180 5123456"}) {
        EXPECT_EQ(mobile(text, "GE"), "phone_not_mobile") << text;
        EXPECT_NE(parseMobile(text, "GE", {}).error().message.find("premium"), std::string::npos) << text;
    }
}

TEST(ParseMobile, SaysWhatToDoInstead) {
    EXPECT_EQ(parseMobile("032 2 123 456", "GE", {}).error().message,
              "that is no mobile number: type one that can receive texts, or go on without one");
}

TEST(ParseSender, ReadsNumbersOfAnyCountryAndKind) {
    EXPECT_EQ(sender("+995555123456", "GE"), "+995555123456");
    EXPECT_EQ(sender("555123456", "GE"), "+995555123456");
    EXPECT_EQ(sender("+4915123456789", "GE"), "+4915123456789");
    EXPECT_EQ(sender("+4930123456", "GE"), "+4930123456");
}

TEST(ParseSender, TakesANumberThatIsNewerThanTheNumberingPlans) {
    EXPECT_EQ(mobile("+995 530 12 34 56", "GE"), "phone_invalid");
    EXPECT_EQ(sender("+995530123456", "GE"), "+995530123456");
}

TEST(ParseSender, RefusesNamesShortCodesAndDearNumbers) {
    for (const auto* address : {"", "MAGTI", "Bank 24", "5550", "12345", "112", "+499001234567"}) {
        EXPECT_EQ(sender(address, "GE"), "phone_invalid") << address;
    }
    EXPECT_EQ(sender("72345", "DE"), "phone_invalid");
}

TEST(IsCountry, KnowsCodesOfIso3166) {
    EXPECT_TRUE(isCountry("GE"));
    EXPECT_TRUE(isCountry("DE"));
    EXPECT_FALSE(isCountry("ge"));
    EXPECT_FALSE(isCountry(""));
    EXPECT_FALSE(isCountry("XX"));
    EXPECT_FALSE(isCountry("001"));
}

}  // namespace
}  // namespace turnbell
