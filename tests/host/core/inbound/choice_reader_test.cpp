#include "host/core/inbound/choice_reader.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

int choice(std::string_view text, std::vector<std::string> choices) {
    const auto read = readChoice(CustomerText{text, "en"}, {.choices = std::move(choices)});
    return read && read->kind == InboundKind::Choice ? read->value : 0;
}

TEST(ChoiceReader, TakesTheNumberInDigitsAndWords) {
    for (const auto* text : {"2", "２", "2.", "two", "zwei", "ორი", "2️⃣"}) {
        EXPECT_EQ(choice(text, {"visit", "texts"}), 2) << text;
    }
}

TEST(ChoiceReader, TakesTheLabel) {
    EXPECT_EQ(choice("a 012", {"A012", "B003"}), 1);
    EXPECT_EQ(choice("Texts please", {"visit", "texts"}), 2);
    EXPECT_EQ(choice("B", {"A012", "B003"}), 0);
}

TEST(ChoiceReader, AsksAgainForAnotherNumber) {
    for (const auto* text : {"0", "3", "99"}) {
        EXPECT_EQ(readChoice(CustomerText{text, "en"}, {.choices = {"a", "b"}})->kind, InboundKind::Reask)
            << text;
    }
}

TEST(ChoiceReader, KnowsNothingWhereNothingWasAsked) {
    EXPECT_FALSE(readChoice(CustomerText{"1", "en"}, {}));
    EXPECT_FALSE(readChoice(CustomerText{"thanks", "en"}, {.choices = {"a"}}));
}

TEST(YesNoReader, TakesYesAndNoOnlyWhenTheyAreAwaited) {
    const CustomerText yes{"Yes please", "en"};
    EXPECT_EQ(readYesNo(yes, {.pendingYesNo = true})->value, 1);
    EXPECT_EQ(readYesNo(CustomerText{"არა", "ka"}, {.pendingYesNo = true})->value, 0);
    EXPECT_FALSE(readYesNo(yes, {}));
    EXPECT_FALSE(readYesNo(CustomerText{"yes but later", "en"}, {.pendingYesNo = true}));
}

}  // namespace
}  // namespace turnbell
