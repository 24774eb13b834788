#include "host/core/inbound/number_count.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

/// Behind the first number of the text.
NumberCount behind(std::string_view text, const std::string& language = "en") {
    const CustomerText read{text, language};
    const auto pieces = numberPieces(read);
    const auto number = std::find_if(pieces.begin(), pieces.end(), [](const NumberPiece& piece) {
        return piece.kind == NumberPiece::Kind::Number;
    });
    EXPECT_NE(number, pieces.end()) << text;
    return countBehind(read, pieces, static_cast<std::size_t>(number - pieces.begin()));
}

TEST(NumberCount, IsOfThingsBehindTheirDescription) {
    for (const auto* text : {"2 other nurses", "2 very old men", "1 rude nurse", "1 of your staff",
                             "2 ältere Damen", "2 kleine Kinder"}) {
        EXPECT_TRUE(behind(text).things) << text;
    }
    for (const auto* text :
         {"5", "5 great service", "5 of course", "1 dirty toilets", "5 rude nurse", "5, more nurses"}) {
        EXPECT_FALSE(behind(text).things) << text;
    }
}

TEST(NumberCount, MayBeTheReasonsOfARating) {
    for (const auto* text : {"2 bad doctors", "2 chatty nurses", "1 pen missing", "1 Pullover vergessen",
                             "2 pedlars at the desk", "1 florist was rude", "2 long", "1 wish: chairs",
                             "4 nice nurses helped me"}) {
        EXPECT_TRUE(behind(text).perhaps) << text;
    }
    for (const auto* text : {"1 everything broken", "4 works well", "1 service was bad", "4 long", "2 slow",
                             "5 thanks :)", "1 great doctor but slow"}) {
        EXPECT_FALSE(behind(text).perhaps) << text;
    }
}

TEST(NumberCount, MayBeWhyARatingIsHigh) {
    EXPECT_TRUE(behind("4 nice people, noisy room").praised);
    EXPECT_TRUE(behind("2 nette Damen").praised);
    EXPECT_FALSE(behind("4 nice people, noisy room").things);
    EXPECT_FALSE(behind("1 great doctor but slow").praised);
}

TEST(NumberCount, IsOfTheNounJustBehind) {
    const auto counts = [](std::string_view text) {
        const CustomerText read{text, "en"};
        const auto pieces = numberPieces(read);
        return isCounted(read, pieces[1], pieces[0].value);
    };
    EXPECT_TRUE(counts("2 nurses"));
    EXPECT_TRUE(counts("1 hours"));
    EXPECT_FALSE(counts("1 nurses rude"));
    EXPECT_FALSE(counts("5 great"));
}

TEST(NumberCount, KnowsAWordByItsBeginning) {
    const CustomerText read{"2 ქალბატონმა", "ka"};
    const auto pieces = numberPieces(read);
    EXPECT_TRUE(meaningBehind(pieces[1]).has(Word::Unit));
}

}  // namespace
}  // namespace turnbell
