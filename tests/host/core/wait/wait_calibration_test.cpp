#include "host/core/wait/wait_calibration.h"

#include <gtest/gtest.h>

#include <cmath>

namespace turnbell {
namespace {

constexpr WaitForecast kRaw{.p20 = 100, .p50 = 200, .p90 = 400};

/// Tells of `count` tickets that waited from 0 to `longest` seconds, evenly; gives the share that P90 held
/// for.
double live(WaitCalibration& calibration, int count, double longest) {
    int held = 0;
    for (int i = 0; i < count; ++i) {
        const double waited = 1 + longest * ((i * 61) % 100) / 100.0;
        held += waited <= calibration.corrected(kRaw).p90 ? 1 : 0;
        calibration.promised(i, kRaw, 1000);
        calibration.called(i, 1000 + waited);
    }
    return static_cast<double>(held) / count;
}

TEST(WaitCalibration, ChangesNothingAtFirst) {
    EXPECT_EQ(WaitCalibration{}.corrected(kRaw).p90, 400);
}

TEST(WaitCalibration, GoesOnWithTheFactorOfAnEarlierRunWithinReason) {
    EXPECT_EQ(WaitCalibration{1.5}.corrected(kRaw).p90, 600);
    EXPECT_EQ(WaitCalibration{0.01}.factor(), 0.5);
    EXPECT_EQ(WaitCalibration{99}.factor(), 3);
}

TEST(WaitCalibration, HoldsNineOfTenWhereReplaysSayTooLittle) {
    WaitCalibration calibration;
    live(calibration, 500, 800);
    EXPECT_NEAR(live(calibration, 4000, 800), 0.9, 0.015);
}

TEST(WaitCalibration, HoldsNineOfTenWhereReplaysSayTooMuch) {
    WaitCalibration calibration;
    live(calibration, 500, 300);
    EXPECT_NEAR(live(calibration, 4000, 300), 0.9, 0.015);
}

TEST(WaitCalibration, LearnsNothingFromThoseWhoDidNotWait) {
    WaitCalibration calibration;
    for (int i = 0; i < 1000; ++i) {
        calibration.promised(i, kRaw, 1000);
        calibration.called(i, 1000);
    }
    EXPECT_EQ(calibration.corrected(kRaw).p90, 400);
}

TEST(WaitCalibration, LearnsNothingOfTicketsThatItPromisedNothing) {
    WaitCalibration calibration;
    calibration.called(7, 100'000);
    EXPECT_EQ(calibration.corrected(kRaw).p90, 400);
}

TEST(WaitCalibration, JudgesThePromiseAsItWasMade) {
    WaitCalibration calibration;
    for (int i = 0; i < 60; ++i) {  // all of them at the opening
        calibration.promised(i, kRaw, 1000);
    }
    for (int i = 0; i < 60; ++i) {
        calibration.called(i, 1000 + 410);
    }
    EXPECT_NEAR(calibration.factor(), std::pow(1.009, 60), 1e-6)
        << "a factor that has grown since does not make good what was promised";
}

TEST(WaitCalibration, CountsLessWhoSeemedToFindAnIdleDesk) {
    constexpr WaitForecast kNoWait{.p20 = 0, .p50 = 0, .p90 = 0};
    WaitCalibration calibration;
    calibration.promised(1, kNoWait, 1000, true);
    calibration.called(1, 1300);
    EXPECT_NEAR(calibration.factor(), std::pow(1.009, 2. / 3), 1e-9);

    calibration.promised(2, kNoWait, 2000, true);
    calibration.called(2, 2300, true);
    EXPECT_NEAR(calibration.factor(), std::pow(1.009, 2. / 3), 1e-9)
        << "it was the customer who was not there";

    calibration.promised(3, kNoWait, 3000, true);
    calibration.called(3, 3006);
    EXPECT_NEAR(calibration.factor(), std::pow(1.009, 2. / 3), 1e-9)
        << "until somebody has pressed the button";
}

TEST(WaitCalibration, KeepsTheOrderOfQuantiles) {
    WaitCalibration calibration;
    live(calibration, 5000, 10);
    const auto forecast = calibration.corrected(kRaw);

    EXPECT_LE(forecast.p20, forecast.p50);
    EXPECT_LE(forecast.p50, forecast.p90);
}

}  // namespace
}  // namespace turnbell
