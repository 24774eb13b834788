#include "host/core/inbound/number_shapes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

/// The first number of the text.
NumberPiece number(std::string_view text, const std::string& language = "en") {
    const CustomerText read{text, language};
    const auto pieces = numberPieces(read);
    const auto found = std::find_if(pieces.begin(), pieces.end(), [](const NumberPiece& piece) {
        return piece.kind == NumberPiece::Kind::Number;
    });
    return found == pieces.end() ? NumberPiece{} : *found;
}

TEST(NumberShapes, OfADecimalAreOneFraction) {
    EXPECT_TRUE(number("4.5").fraction);
    EXPECT_TRUE(number("4,5").fraction);
    EXPECT_TRUE(number("4½").fraction);
    EXPECT_TRUE(number("½").fraction);
    EXPECT_FALSE(number("5.0").fraction);
    EXPECT_FALSE(number("5. 4").fraction);
}

TEST(NumberShapes, OfASharedScaleKnowIt) {
    for (const auto* text : {"4/5", "4 / 5", "4 out of 5", "4 of 5", "four out of five", "4 von 5", "4 из 5",
                             "5-დან 4", "ხუთიდან ოთხი", "5点中4点", "5点満点で4点"}) {
        EXPECT_EQ(number(text).value, 4) << text;
        EXPECT_EQ(number(text).total, 5) << text;
    }
    EXPECT_FALSE(number("4 and 5").total);
}

TEST(NumberShapes, OfDatesTimesAndPhonesAreForeign) {
    for (const auto* text : {"4/5/2026", "04.05.26", "03.04.", "10:15", "12.30", "555-12-34", "0712345678",
                             "555 12 34", "12 34 555", "123"}) {
        EXPECT_TRUE(number(text).foreign) << text;
    }
    for (const auto* text : {"5", "5!", "4-5", "5 4", "4.5/5"}) {
        EXPECT_FALSE(number(text).foreign) << text;
    }
}

TEST(NumberShapes, OfMixedNumbersAreOneFraction) {
    for (const auto* text : {"3 3/4", "4 1/2", "three 2/3", "3 3/4 hours"}) {
        EXPECT_TRUE(number(text).fraction) << text;
        EXPECT_FALSE(number(text).total) << text;
    }
    EXPECT_FALSE(number("4 4/5").fraction) << "it may say the same twice";
    EXPECT_FALSE(number("3, 3/4").fraction);
}

TEST(NumberShapes, OfHundredsAndTensAreForeign) {
    for (const auto* text : {"five hundred", "5 thousand", "twenty-five", "twenty five", "hundred and five",
                             "fünf hundert", "ხუთი ათასი", "五百", "百五", "5千", "三万", "五千人"}) {
        EXPECT_TRUE(number(text).foreign) << text;
    }
    for (const auto* text : {"5, thousand thanks", "5\nhundred people", "5 - thousand thanks",
                             "thanks a million 5", "5 hundred percent happy"}) {
        EXPECT_FALSE(number(text).foreign) << text;
    }
}

}  // namespace
}  // namespace turnbell
