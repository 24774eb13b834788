#include "tests/firmware/pad/pad_at_hand.h"

namespace pad {
namespace {

class FaceTest : public PadAtHand {};

TEST_F(FaceTest, ShowsTheStateAndSaysWhichOne) {
    open();
    show(DeskMode::Called, "A017");

    EXPECT_EQ(board_.rows()[0], "A017 called");
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");
    EXPECT_EQ(last<Status>().shown, state_.version);
}

TEST_F(FaceTest, SaysThatAStateIsShownOnlyOnceItIs) {
    open();
    show(DeskMode::Called, "A017");
    forget();

    ++state_.version;
    state_.ticket[1] = '9';
    say(state_);
    while (all<Status>().empty()) {
        run(1);
    }

    EXPECT_EQ(board_.rows()[0], "A917 called");
    EXPECT_EQ(last<Status>().shown, state_.version);
}

TEST_F(FaceTest, ANewLinkShowsNoVersionOfTheOldOne) {
    open();
    show(DeskMode::Free);
    forget();
    open(0x7777);
    run(600);

    EXPECT_EQ(last<Status>().shown, 0);
    EXPECT_EQ(board_.rows()[0], "link lost");
}

TEST_F(FaceTest, ShowsThatTheLinkIsLost) {
    open();
    show(DeskMode::Serving, "A017");
    run(2800);
    EXPECT_EQ(board_.rows()[0], "A017 serving");

    run(400);
    EXPECT_EQ(board_.rows()[0], "link lost");
    EXPECT_EQ(board_.rows()[1], "A017");
    forget();
    run(5000);
    EXPECT_TRUE(frames_.empty());

    open(0x7777);
    say(state_);
    run(100);
    EXPECT_EQ(board_.rows()[0], "A017 serving");
}

TEST_F(FaceTest, ANoticeIsShownForThreeSeconds) {
    open();
    show(DeskMode::Free, "", Notice::NobodyWaiting);
    EXPECT_EQ(board_.rows()[1], "nobody waiting");
    runLinked(2700);
    EXPECT_EQ(board_.rows()[1], "nobody waiting");

    runLinked(500);
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");
}

TEST_F(FaceTest, ANoticeThatComesAgainIsShownAnew) {
    open();
    show(DeskMode::Free, "", Notice::NobodyWaiting);
    runLinked(2800);

    show(DeskMode::Free, "", Notice::NobodyWaiting);
    runLinked(2800);

    EXPECT_EQ(board_.rows()[1], "nobody waiting");
}

TEST_F(FaceTest, ANoticeStaysWhenOnlyTheCountChanges) {
    open();
    show(DeskMode::Free, "", Notice::NotNow);

    show(DeskMode::Free);
    EXPECT_EQ(board_.rows()[1], "not now");

    show(DeskMode::Called, "B2");
    EXPECT_EQ(board_.rows()[1], "☺3 waiting");
}

TEST_F(FaceTest, ShowsItsIdWhileItHasNoDesk) {
    open();
    command(Operation::SetId, 4711);
    show(DeskMode::Unassigned);

    EXPECT_EQ(board_.rows()[0], "PAD 4711");
    EXPECT_EQ(board_.rows()[1], "no desk yet");
}

TEST_F(FaceTest, FlashesWhenItIsLookedFor) {
    open();
    show(DeskMode::Free);
    command(Operation::Identify, 2);
    int bright = 0;
    int dark = 0;
    for (int i = 0; i < 15; ++i) {
        say(state_);
        run(100);
        bright += board_.rows()[0] == "PAD ?" ? 1 : 0;
        dark += board_.rows()[0].empty() ? 1 : 0;
    }
    EXPECT_GE(bright, 4);
    EXPECT_GE(dark, 4);

    runLinked(1000);
    EXPECT_EQ(board_.rows()[0], "free");
}

}  // namespace
}  // namespace pad
