#include "ui/desk/desk_keys.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(DeskKeys, StandForTheStepsOfADesk) {
    EXPECT_EQ(actionFor(Qt::Key_Space, " "), DeskAction::Primary);
    EXPECT_EQ(actionFor(Qt::Key_Enter, ""), DeskAction::Primary);
    EXPECT_EQ(actionFor(Qt::Key_R, "r"), DeskAction::Recall);
    EXPECT_EQ(actionFor(Qt::Key_N, "N"), DeskAction::NoShow);
    EXPECT_EQ(actionFor(Qt::Key_P, "p"), DeskAction::Park);
    EXPECT_EQ(actionFor(Qt::Key_T, "t"), DeskAction::Transfer);
    EXPECT_EQ(actionFor(Qt::Key_F, "f"), DeskAction::Finish);
    EXPECT_EQ(actionFor(Qt::Key_U, "u"), DeskAction::Undo);
    EXPECT_EQ(actionFor(Qt::Key_M, "m"), DeskAction::Texts);
    EXPECT_EQ(actionFor(Qt::Key_D, "d"), DeskAction::Pads);
    EXPECT_EQ(actionFor(Qt::Key_B, "b"), DeskAction::Rejoin);
    EXPECT_EQ(actionFor(Qt::Key_S, "s"), DeskAction::Statistics);
    EXPECT_EQ(actionFor(Qt::Key_G, "g"), DeskAction::Notices);
    EXPECT_EQ(actionFor(Qt::Key_E, "e"), DeskAction::Templates);
    EXPECT_EQ(actionFor(Qt::Key_V, "v"), DeskAction::Surveys);
    EXPECT_EQ(actionFor(Qt::Key_C, "c"), DeskAction::Correct);
    EXPECT_EQ(actionFor(Qt::Key_O, "o"), DeskAction::OpenOrPause);
    EXPECT_EQ(actionFor(Qt::Key_L, "l"), DeskAction::LeaveDesk);
    EXPECT_EQ(actionFor(Qt::Key_Q, "Q"), DeskAction::SignOut);
    EXPECT_EQ(actionFor(Qt::Key_A, "a"), DeskAction::Messages);
    EXPECT_EQ(actionFor(Qt::Key_W, "w"), DeskAction::Write);
}

TEST(DeskKeys, WorkOnAGeorgianKeyboard) {
    EXPECT_EQ(actionFor(Qt::Key_unknown, "რ"), DeskAction::Recall);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "უ"), DeskAction::Undo);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "დ"), DeskAction::Pads);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ბ"), DeskAction::Rejoin);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ს"), DeskAction::Statistics);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "გ"), DeskAction::Notices);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ე"), DeskAction::Templates);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ვ"), DeskAction::Surveys);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ც"), DeskAction::Correct);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ო"), DeskAction::OpenOrPause);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ლ"), DeskAction::LeaveDesk);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ქ"), DeskAction::SignOut);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "ა"), DeskAction::Messages);
    EXPECT_EQ(actionFor(Qt::Key_unknown, "წ"), DeskAction::Write);
}

TEST(DeskKeys, AreLettersOfEitherKeyboard) {
    EXPECT_TRUE(isLetter("c", u'c'));
    EXPECT_TRUE(isLetter("C", u'c'));
    EXPECT_TRUE(isLetter("ც", u'c'));
    EXPECT_FALSE(isLetter("", u'c'));
    EXPECT_FALSE(isLetter("s", u'c'));
    EXPECT_FALSE(isLetter("cc", u'c'));
}

TEST(DeskKeys, ChooseByDigits) {
    EXPECT_EQ(choiceFor("1"), 0U);
    EXPECT_EQ(choiceFor("9"), 8U);
    EXPECT_EQ(choiceFor("0"), std::nullopt);
    EXPECT_EQ(choiceFor("a"), std::nullopt);
    EXPECT_EQ(choiceFor(""), std::nullopt);
}

TEST(DeskKeys, MeanNothingOtherwise) {
    EXPECT_EQ(actionFor(Qt::Key_X, "x"), std::nullopt);
    EXPECT_EQ(actionFor(Qt::Key_Shift, ""), std::nullopt);
}

}  // namespace
}  // namespace turnbell::ui
