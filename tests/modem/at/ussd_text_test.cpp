#include "modem/at/ussd_text.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

std::string textOf(std::string_view said) {
    return ussdLine(said).text;
}

TEST(UssdCommand, TypesACodeAsItIs) {
    EXPECT_EQ(ussdCommand("*100#", UssdForm::Text), "AT+CUSD=1,\"*100#\",15");
}

// hsmr.cc/Projekte/HuaweiE173, gammu#294 and warthog618/modem#5 have *100#, *102# and *101#; seven characters
// are followed by a CR.
TEST(UssdCommand, PacksACode) {
    EXPECT_EQ(ussdCommand("*100#", UssdForm::Packed), "AT+CUSD=1,\"AA180C3602\",15");
    EXPECT_EQ(ussdCommand("*102#", UssdForm::Packed), "AT+CUSD=1,\"AA184C3602\",15");
    EXPECT_EQ(ussdCommand("*141*1#", UssdForm::Packed), "AT+CUSD=1,\"AA182DA68A8D1A\",15");
}

TEST(UssdLine, IsReadInEveryFormThatModemsWrite) {
    EXPECT_EQ(textOf("+CUSD: 0,\"Balance: 12.50 GEL\",15"), "Balance: 12.50 GEL");
    EXPECT_EQ(textOf("+CUSD: 0,\"00420061006C003A002000310032\",72"), "Bal: 12");
    EXPECT_EQ(textOf("+CUSD: 0,\"C2303BEC1E9775A0980C\",15"), "Balance: 12");
    EXPECT_EQ(textOf("+CUSD: 2,\"10D110D0\",72"), "ბა");
    EXPECT_EQ(textOf("+CUSD: 0, \"42\", 15"), "42");
    EXPECT_EQ(textOf("+CUSD: 0,\"42\""), "42");
    EXPECT_EQ(textOf("+CUSD: 0,Balance 42"), "Balance 42") << "some write no quotes";
}

// gammu#358 has such an answer whole; gammu#294 one under the scheme that says so.
TEST(UssdLine, IsUcs2WhateverItsSchemeSays) {
    EXPECT_EQ(textOf("+CUSD: 2,\"0048006100760069003A002000300046 0074\",15"),
              "0048006100760069003A002000300046 0074")
        << "a blank: not hexadecimal";
    EXPECT_EQ(textOf("+CUSD: 2,\"0048006100760069003A0020003000460074\",15"), "Havi: 0Ft");
    EXPECT_EQ(textOf("+CUSD: 0,\"04110430043B0430043D04410020003500320035002E0032003500200440002E\",72"),
              "Баланс 525.25 р.");
}

TEST(UssdLine, TellsHowTheSessionStands) {
    EXPECT_EQ(ussdLine("+CUSD: 1,\"1 Credit\",15"), (UssdLine{1, "1 Credit"}));
    EXPECT_EQ(ussdLine("+CUSD: 4"), (UssdLine{4, ""}));
    EXPECT_EQ(ussdLine("+CUSD: 2,\"\",15"), (UssdLine{2, ""}));
    EXPECT_EQ(ussdLine("+CUSD:"), (UssdLine{-1, ""}));
}

TEST(UssdLine, MayGoOnInMoreLines) {
    EXPECT_FALSE(isWholeUssd("+CUSD: 0,\"Hello!"));
    EXPECT_FALSE(
        isWholeUssd("+CUSD: 0,\"Tariff \"Super\""
                    " is yours"));
    EXPECT_TRUE(isWholeUssd("+CUSD: 0,\"Hello!\nBalance: 5\",15"));
    EXPECT_EQ(textOf("+CUSD: 0,\"Hello!\nBalance: 5\",15"), "Hello!\nBalance: 5");
}

TEST(UssdLine, KeepsQuotesAndCommasOfTheText) {
    EXPECT_TRUE(isWholeUssd("+CUSD: 0,\"Tariff \"Super\", 5,20 GEL\",15"));
    EXPECT_EQ(textOf("+CUSD: 0,\"Tariff \"Super\", 5,20 GEL\",15"), "Tariff \"Super\", 5,20 GEL");
}

TEST(UssdLine, IsValidTextWhateverBytesCome) {
    EXPECT_EQ(textOf("+CUSD: 0,\"5\xFF GEL\",15"), "5\xEF\xBF\xBD GEL");
}

TEST(UssdLine, BeginsWithItsName) {
    EXPECT_TRUE(beginsUssd("+CUSD: 4"));
    EXPECT_FALSE(beginsUssd("+CREG: 1"));
}

}  // namespace
}  // namespace turnbell::at
