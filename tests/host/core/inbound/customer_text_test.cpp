#include "host/core/inbound/customer_text.h"

#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string core(std::string_view text, const std::string& language = "en") {
    return encodeUtf8(CustomerText{text, language}.core());
}

bool isStop(std::string_view text) {
    return CustomerText{text, "en"}.wholeMeaning({Word::Stop}).has(Word::Stop);
}

TEST(CustomerText, IsWithoutCourtesies) {
    EXPECT_EQ(core("Hello, please check the desk. Thank you!"), "check the desk");
    EXPECT_EQ(core("すみません、着きました", "ja"), "着きました");
    EXPECT_EQ(core("Thanks, hello"), "");
    EXPECT_EQ(core("Hilde"), "hilde");
}

TEST(CustomerText, IsWithoutSignatures) {
    for (const auto* text :
         {"five\nSent from my phone", "five\n\nVon meinem iPhone gesendet", "five\n--\nNino",
          "five\r\n\r\niPhoneから送信", "five\n发自我的 iPhone", "five\nგაგზავნილია ჩემი iPhone-იდან",
          "five\nMit freundlichen Grüßen\nHans Maier", "five\n> How was it?"}) {
        EXPECT_EQ(core(text), "five") << text;
    }
}

TEST(CustomerText, KeepsItsFirstLine) {
    EXPECT_EQ(core("Sent from my phone"), "sent from my phone");
    EXPECT_EQ(core("> five"), "five");
}

TEST(CustomerText, MeansTheSameHeldRepeatedAndSpaced) {
    for (const auto* text : {"stop", "stoooooop", "stop stop", "s t o p", "S.T.O.P", "please stop thanks"}) {
        EXPECT_TRUE(isStop(text)) << text;
    }
    for (const auto* text : {"stop start", "s t op", "nonstop", "stop the drill"}) {
        EXPECT_FALSE(isStop(text)) << text;
    }
}

TEST(CustomerText, IsNoKeywordWhenItIsLong) {
    EXPECT_TRUE(isStop("stop" + std::string(10'000, '!')));
    EXPECT_FALSE(isStop("stop " + std::string(10'000, 'p')));
}

TEST(PhraseEnds, AreBeforeSpacesAndAroundCharactersWithoutSpaces) {
    EXPECT_EQ(phraseEnds(U"ab c"), (std::vector<std::size_t>{2, 4}));
    EXPECT_EQ(phraseEnds(U"a着き"), (std::vector<std::size_t>{1, 2, 3}));
    EXPECT_TRUE(phraseEnds(U"").empty());
}

TEST(IsNumbers, WantsDigitsAlone) {
    EXPECT_TRUE(isNumbers(U"12 345"));
    EXPECT_FALSE(isNumbers(U"a 12"));
    EXPECT_FALSE(isNumbers(U""));
}

}  // namespace
}  // namespace turnbell
