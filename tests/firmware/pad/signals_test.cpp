#include "firmware/pad/signals.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

namespace pad {
namespace {

class SignalsTest : public testing::Test {
protected:
    /// How many of so many milliseconds the output was on.
    int on(Output output, Time duration) {
        int count = 0;
        for (Time i = 0; i < duration; ++i) {
            signals_.step(board_, now_++);
            count += board_.isOn(output) ? 1 : 0;
        }
        return count;
    }

    Time now_ = 0xFFFFFF00;  // time wraps within each of these
    FakeBoard board_;
    Signals signals_;
};

TEST_F(SignalsTest, BeginSilent) {
    EXPECT_EQ(on(Output::Lamp, 2000), 0);
    EXPECT_EQ(on(Output::Chime, 2000), 0);
}

TEST_F(SignalsTest, TheLampIsOnAndOff) {
    EXPECT_EQ(signals_.lamp(1), Result::Done);
    EXPECT_EQ(on(Output::Lamp, 2000), 2000);

    EXPECT_EQ(signals_.lamp(0), Result::Done);
    EXPECT_EQ(on(Output::Lamp, 2000), 0);
}

TEST_F(SignalsTest, TheLampBlinks) {
    signals_.lamp(2);

    EXPECT_NEAR(on(Output::Lamp, 10'240), 5'120, 512);
}

TEST_F(SignalsTest, AnUnknownLampModeIsRefused) {
    signals_.lamp(1);

    EXPECT_EQ(signals_.lamp(3), Result::Invalid);
    EXPECT_EQ(signals_.lamp(0x10000), Result::Invalid);

    EXPECT_EQ(on(Output::Lamp, 10), 10);
}

TEST_F(SignalsTest, TheChimeEndsByItself) {
    EXPECT_EQ(signals_.chime(700, now_), Result::Done);

    EXPECT_EQ(on(Output::Chime, 2000), 700);
}

TEST_F(SignalsTest, AChimeOfNoTimeEndsOne) {
    signals_.chime(5000, now_);
    on(Output::Chime, 10);

    signals_.chime(0, now_);

    EXPECT_EQ(on(Output::Chime, 1000), 0);
}

TEST_F(SignalsTest, AChimeIsNotHeardAgainAfterSevenWeeks) {
    signals_.chime(100, now_);
    on(Output::Chime, 200);

    now_ += 0x80000000;

    EXPECT_EQ(on(Output::Chime, 1000), 0);
}

TEST_F(SignalsTest, TooLongAChimeIsRefused) {
    EXPECT_EQ(signals_.chime(5001, now_), Result::Invalid);
    EXPECT_EQ(on(Output::Chime, 100), 0);
}

TEST_F(SignalsTest, WhoIsLookedForFlashesWithTheLampToo) {
    EXPECT_EQ(signals_.identify(2, now_), Result::Done);
    signals_.step(board_, now_);
    EXPECT_TRUE(signals_.identifying());

    EXPECT_NEAR(on(Output::Lamp, 2000), 1000, 128);
    EXPECT_EQ(on(Output::Lamp, 1000), 0);
    EXPECT_FALSE(signals_.identifying());
}

TEST_F(SignalsTest, IsNotLookedForForMoreThanAMinute) {
    EXPECT_EQ(signals_.identify(60, now_), Result::Done);
    EXPECT_EQ(signals_.identify(61, now_), Result::Invalid);
}

TEST_F(SignalsTest, AllEndsAtOnce) {
    signals_.lamp(1);
    signals_.chime(5000, now_);
    signals_.identify(60, now_);

    signals_.silence();

    EXPECT_EQ(on(Output::Lamp, 1000), 0);
    EXPECT_EQ(on(Output::Chime, 1000), 0);
    EXPECT_FALSE(signals_.identifying());
}

}  // namespace
}  // namespace pad
