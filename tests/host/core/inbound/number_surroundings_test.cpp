#include "host/core/inbound/number_surroundings.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

/// Around the first number of the text.
NumberSurroundings around(std::string_view text, const std::string& language = "en") {
    const CustomerText read{text, language};
    const auto pieces = numberPieces(read);
    const auto number = std::find_if(pieces.begin(), pieces.end(), [](const NumberPiece& piece) {
        return piece.kind == NumberPiece::Kind::Number;
    });
    EXPECT_NE(number, pieces.end()) << text;
    return surroundingsOf(read, pieces, static_cast<std::size_t>(number - pieces.begin()));
}

TEST(NumberSurroundings, RejectWhatCountsOrOrdersOrTimes) {
    for (const auto* text :
         {"2 hours", "3 people", "5th", "5k", "5€", "$5", "5%", "#5", "A5", "A-5", "at 3", "room 5", "No. 5",
          "1 of your staff", "2 more people", "4-5 hours", "2 or 3 hours", "my son is 5"}) {
        EXPECT_TRUE(around(text).rejected) << text;
    }
    for (const auto* text :
         {"5", "5 great", "5 of course", "great 5", "5 stars", "4 bis 5", "rating-5", "5, people"}) {
        EXPECT_FALSE(around(text).rejected) << text;
    }
}

TEST(NumberSurroundings, SayThatANounOfOneBehindOneAloneMayBeCounted) {
    for (const auto* text : {"1 nurse", "only 1 nurse", "1 rude nurse", "nur 1 Schwester", "1 Arzt"}) {
        const auto found = around(text, text[0] == 'n' ? "de" : "en");
        EXPECT_TRUE(found.rejected || found.counts) << text;
    }
    for (const auto* text :
         {"5 nurse was great", "5 Arzt super", "1, nurse was rude", "I give 1 nurse was rude"}) {
        EXPECT_FALSE(around(text).rejected || around(text).counts) << text;
    }
}

TEST(NumberSurroundings, RejectATwoThatSaysToo) {
    EXPECT_TRUE(around("see u 2").rejected);
    EXPECT_TRUE(around("love u 2").rejected);
    EXPECT_FALSE(around("give u 2").rejected);
    EXPECT_FALSE(around("love u 5").rejected);
}

TEST(NumberSurroundings, KnowWhatIsBelowZero) {
    for (const auto* text : {"-2", "minus 2", "minus zwei", "მინუს 2", "マイナス2", "负2", "минус 2"}) {
        EXPECT_TRUE(around(text).negative) << text;
    }
    EXPECT_FALSE(around("A-2").negative);
    EXPECT_FALSE(around("minus\n2").negative);
}

TEST(NumberSurroundings, RejectWhatIsDenied) {
    for (const auto* text :
         {"not 5", "not a 5", "never a 5", "nicht 5", "5 nicht", "არა 5", "5ではない", "不是5"}) {
        EXPECT_TRUE(around(text).rejected) << text;
    }
    EXPECT_FALSE(around("not bad, 5").rejected);
}

TEST(NumberSurroundings, KnowWhatSaysThatItIsARating) {
    EXPECT_TRUE(around("5 stars").points);
    EXPECT_TRUE(around("5 ქულით", "ka").points);
    EXPECT_TRUE(around("I give it a 4").cue);
    EXPECT_TRUE(around("service=4").cue);
    EXPECT_FALSE(around("it rained, 4").cue);
}

TEST(NumberSurroundings, AreUnsureOfAUnitThatLanguagesDisagreeOn) {
    EXPECT_TRUE(around("5分", "en").unsure);
    EXPECT_TRUE(around("5分", "zh").points);
    EXPECT_FALSE(around("5分", "zh").unsure);
    EXPECT_TRUE(around("5分", "ja").rejected);
}

/// Around the last number of the text.
NumberSurroundings aroundLast(std::string_view text, const std::string& language = "en") {
    const CustomerText read{text, language};
    const auto pieces = numberPieces(read);
    const auto number = std::find_if(pieces.rbegin(), pieces.rend(), [](const NumberPiece& piece) {
        return piece.kind == NumberPiece::Kind::Number;
    });
    EXPECT_NE(number, pieces.rend()) << text;
    return surroundingsOf(read, pieces, static_cast<std::size_t>(pieces.rend() - number) - 1);
}

TEST(NumberSurroundings, SeeACorrectionOnlyAtTheEnd) {
    for (const auto* text : {"4 no 5", "4, no, 5!", "4 no wait 5", "4 no 5 stars please"}) {
        EXPECT_TRUE(aroundLast(text).corrects) << text;
    }
    for (const auto* text : {"2, no 1 cared", "5 no. 3 is nice", "no 5", "4 yes 5", "1. No. 2"}) {
        EXPECT_FALSE(aroundLast(text).corrects) << text;
    }
}

TEST(NumberSurroundings, TakeADayForADateOnlyIfNothingElseIsSaid) {
    for (const auto* text :
         {"5 May", "5 tomorrow please", "3 Monday at noon", "5. May 2026", "4 friday ok"}) {
        EXPECT_TRUE(around(text).rejected) << text;
    }
    for (const auto* text : {"5 may god bless you", "5. May God bless you", "1 monday is crowded"}) {
        EXPECT_FALSE(around(text).rejected) << text;
    }
}

TEST(NumberSurroundings, RejectAFourThatSaysForAndWhatFollowsAnHour) {
    EXPECT_TRUE(around("thanks 4 your help").rejected);
    EXPECT_FALSE(around("thanks 4").rejected);
    EXPECT_FALSE(around("thanks 4 stars").rejected);
    EXPECT_TRUE(aroundLast("8点5分", "zh").rejected);
}

TEST(NumberSurroundings, KnowWhatIsNearlyANumber) {
    EXPECT_TRUE(around("almost 5").nearly);
    EXPECT_FALSE(around("by 5").nearly);
}

TEST(NumberSurroundings, KnowASignAndAnEnd) {
    EXPECT_TRUE(around("-1").negative);
    EXPECT_FALSE(around("- 1").negative);
    EXPECT_FALSE(around("score-1").negative);
    EXPECT_TRUE(around("One. Terrible").apart);
    EXPECT_FALSE(around("One more").apart);
}

TEST(NumberSurroundings, KnowWhatIsTakenFromTheBest) {
    for (const auto* text :
         {"1 star off", "1 off", "lost 1 star", "1 Stern Abzug", "1 ქულით ნაკლები", "扣1星"}) {
        EXPECT_TRUE(around(text).deducts) << text;
    }
    for (const auto* text : {"1 star", "4 less waiting", "5 took 10 minutes"}) {
        EXPECT_FALSE(around(text).deducts) << text;
    }
    EXPECT_TRUE(around("took 1 hour").rejected);
}

TEST(NumberSurroundings, KnowGradesBetweenTwoNumbers) {
    EXPECT_TRUE(around("1+").above);
    EXPECT_TRUE(around("1 plus").above);
    EXPECT_TRUE(around("2-").below);
    EXPECT_FALSE(around("5+1").above);
    EXPECT_FALSE(around("2- slow").below);
}

TEST(NumberSurroundings, DoubtWhatFollowsAGoodbye) {
    EXPECT_TRUE(around("see you 5").doubtful);
    EXPECT_FALSE(around("see you soon, 5").doubtful);
}

TEST(NumberSurroundings, RejectWhatWasNotSaidInTheEnd) {
    EXPECT_TRUE(around("was going to say 5").rejected);
    EXPECT_TRUE(around("hätte 5 gegeben", "de").rejected);
    EXPECT_FALSE(around("not very good, 2").rejected);
    EXPECT_TRUE(around("トイレ1つ故障", "ja").rejected);
    EXPECT_TRUE(around("1点質問です", "ja").rejected);
}

}  // namespace
}  // namespace turnbell
