#include "host/core/inbound/number_question.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

/// Of the first number of the text.
bool isAsked(std::string_view text, const std::string& language = "en") {
    const CustomerText read{text, language};
    const auto pieces = numberPieces(read);
    const auto number = std::find_if(pieces.begin(), pieces.end(), [](const NumberPiece& piece) {
        return piece.kind == NumberPiece::Kind::Number;
    });
    EXPECT_NE(number, pieces.end()) << text;
    return isAskedAbout(read, pieces, static_cast<std::size_t>(number - pieces.begin()));
}

TEST(NumberQuestion, IsWhatANumberMeans) {
    for (const auto* text :
         {"what is 1", "what does 5 mean", "wat does 5 mean", "評価の5の意味", "5 means good or bad",
          "5 means what", "was heißt 3", "wofür steht 5", "5 რას ნიშნავს", "რა არის 1", "1はどういう意味",
          "1是什么意思", "что значит 5", "5 what"}) {
        EXPECT_TRUE(isAsked(text)) << text;
    }
    for (const auto* text : {"what a visit 5", "5 means a lot", "5 რა თქმა უნდა", "what a mess. 1"}) {
        EXPECT_FALSE(isAsked(text)) << text;
    }
}

TEST(NumberQuestion, IsWhetherANumberIsGood) {
    for (const auto* text :
         {"is 5 good?", "is 5 good", "so is 1 bad", "can I change it to 5", "5 if that is the best",
          "5 is best?", "5 is the best, right?", "1 is good right", "5 good or bad", "Ist 1 die beste Note?",
          "1 heißt sehr gut?", "1 = beste?", "5 საუკეთესოა?", "5って良い方？", "5分吗"}) {
        EXPECT_TRUE(isAsked(text)) << text;
    }
    for (const auto* text : {"5 is the best", "5 is ok", "is 5", "ist 5", "5は最高です", "5 good and fast"}) {
        EXPECT_FALSE(isAsked(text)) << text;
    }
}

TEST(NumberQuestion, IsNoShyAnswerAndNoOtherQuestion) {
    for (const auto* text : {"5?", "5 ok?", "5 stars?", "5でいいですか", "5, when do you close?",
                             "5 by the way where is my umbrella?", "4. Can I pay by card?", "4か",
                             "what can I say 5", "5 wie geht es weiter?"}) {
        EXPECT_FALSE(isAsked(text)) << text;
    }
}

TEST(NumberQuestion, EndsATextThatAsksBack) {
    const auto asks = [](std::string_view text) {
        const CustomerText read{text, "en"};
        return asksBack(numberPieces(read));
    };
    EXPECT_TRUE(asks("5, when do you close?"));
    EXPECT_TRUE(asks("5は最高ですか"));
    EXPECT_FALSE(asks("5?"));
    EXPECT_FALSE(asks("is it 5? thanks"));
}

}  // namespace
}  // namespace turnbell
