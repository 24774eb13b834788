#include "firmware/pad/calibration.h"

#include "firmware/pad/debounce.h"

#include <gtest/gtest.h>

#include <array>

namespace pad {
namespace {

class CalibrationTest : public testing::Test {
protected:
    CalibrationTest() { calibration_.start(now_); }

    /// True: it ended well within that time.
    bool measure(std::uint16_t level, Time duration) {
        bool done = false;
        for (Time passed = 0; passed < duration; passed += kSamplePeriod) {
            now_ += kSamplePeriod;
            done = calibration_.sample(level, now_) || done;
        }
        return done;
    }
    bool touch(std::uint16_t level) {
        measure(level, 300);
        return measure(kIdleLevel, 100);
    }

    Time now_ = 0xFFFFF000;  // time wraps while it runs
    Calibration calibration_;
};

TEST_F(CalibrationTest, LearnsEachKeyInTurn) {
    const std::array<std::uint16_t, kKeys> levels{0, 512, 683, 768, 819};
    for (std::uint8_t i = 0; i < kKeys; ++i) {
        EXPECT_EQ(calibration_.asked(), static_cast<Key>(i + 1));
        EXPECT_EQ(calibration_.prompt(), Prompt::Press);
        EXPECT_EQ(touch(levels.at(i)), i == kKeys - 1);
    }

    EXPECT_FALSE(calibration_.running());
    EXPECT_EQ(calibration_.prompt(), Prompt::None);
    for (std::uint8_t i = 0; i < kKeys; ++i) {
        EXPECT_EQ(calibration_.levels().of[i], levels.at(i));
    }
}

TEST_F(CalibrationTest, AsksToLetGo) {
    measure(150, 300);

    EXPECT_EQ(calibration_.prompt(), Prompt::Release);
    EXPECT_EQ(calibration_.asked(), Key::Up);

    measure(kIdleLevel, 100);
    EXPECT_EQ(calibration_.prompt(), Prompt::Press);
}

TEST_F(CalibrationTest, TakesNoLevelThatDoesNotStay) {
    for (int i = 0; i < 100; ++i) {
        measure(100, 15);
        measure(130, 15);
    }

    EXPECT_EQ(calibration_.asked(), Key::Right);
    EXPECT_EQ(calibration_.prompt(), Prompt::Press);
}

TEST_F(CalibrationTest, NoiseOfAFewStepsIsStill) {
    for (int i = 0; i < 60; ++i) {
        measure(static_cast<std::uint16_t>(100 + i % 5), 5);
    }

    EXPECT_EQ(calibration_.prompt(), Prompt::Release);
}

TEST_F(CalibrationTest, RefusesALevelTooCloseToAnother) {
    touch(0);

    touch(39);
    EXPECT_EQ(calibration_.prompt(), Prompt::TooClose);
    EXPECT_EQ(calibration_.asked(), Key::Up);

    touch(40);
    EXPECT_EQ(calibration_.asked(), Key::Down);
    EXPECT_EQ(calibration_.prompt(), Prompt::Press);
}

TEST_F(CalibrationTest, TheSameKeyAgainIsRefused) {
    touch(144);

    touch(146);

    EXPECT_EQ(calibration_.asked(), Key::Up);
    EXPECT_EQ(calibration_.prompt(), Prompt::TooClose);
}

TEST_F(CalibrationTest, ALevelNearThatOfNoKeyIsNoKey) {
    touch(1000);

    EXPECT_EQ(calibration_.asked(), Key::Right);
}

TEST_F(CalibrationTest, EndsAfterThirtySecondsWithoutAKey) {
    touch(0);
    EXPECT_FALSE(measure(kIdleLevel, 29 * kSecond));
    EXPECT_TRUE(calibration_.running());

    EXPECT_FALSE(measure(kIdleLevel, 2 * kSecond));

    EXPECT_FALSE(calibration_.running());
}

TEST_F(CalibrationTest, EndsThoughAKeyIsStuck) {
    EXPECT_FALSE(measure(300, 31 * kSecond));

    EXPECT_FALSE(calibration_.running());
}

TEST_F(CalibrationTest, BeginsAnewWhenItIsAskedAgain) {
    touch(0);
    touch(144);

    calibration_.start(now_);

    EXPECT_EQ(calibration_.asked(), Key::Right);
}

TEST(Calibration, DoesNothingUnasked) {
    Calibration calibration;

    EXPECT_FALSE(calibration.sample(0, 1));
    EXPECT_FALSE(calibration.running());
    EXPECT_EQ(calibration.prompt(), Prompt::None);
}

}  // namespace
}  // namespace pad
