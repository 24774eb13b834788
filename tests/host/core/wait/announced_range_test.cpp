#include "host/core/wait/announced_range.h"

#include <gtest/gtest.h>

#include <limits>

namespace turnbell {
namespace {

using std::chrono::minutes;

WaitForecast inMinutes(double p50, double p90) {
    return {.p20 = p50 * 30, .p50 = p50 * 60, .p90 = p90 * 60};
}

TEST(AnnouncedRange, RoundsOutwards) {
    struct Case {
        double p50;
        double p90;
        AnnouncedRange range;
    };
    const Case cases[]{
        {0, 0, {0, 5}},      {3, 4, {0, 5}},         {5, 5, {5, 10}},        {17, 23, {15, 25}},
        {15, 25, {15, 25}},  {28, 41, {25, 50}},     {44, 58, {40, 60}},     {30, 30, {30, 40}},
        {87, 92, {80, 100}}, {130, 170, {120, 180}}, {119, 121, {110, 150}},
    };
    for (const auto& each : cases) {
        EXPECT_EQ(announcedRange(inMinutes(each.p50, each.p90)), each.range) << each.p50 << " " << each.p90;
    }
}

TEST(AnnouncedRange, IsNeverASingleMinuteAndHoldsTheForecast) {
    for (double p50 = 0; p50 < 200; p50 += 0.7) {
        for (double more = 0; more < 60; more += 3.1) {
            const auto range = announcedRange(inMinutes(p50, p50 + more));
            EXPECT_GE(range.to, range.from + 5);
            EXPECT_LE(range.from, p50);
            EXPECT_GE(range.to, p50 + more);
        }
    }
}

TEST(AnnouncedRange, StaysWhileItIsGood) {
    const AnnouncedRange before{15, 25};
    for (const auto& [p50, p90] : {std::pair{14.0, 24.0}, {16.0, 26.5}, {19.0, 22.0}, {13.5, 21.0}}) {
        EXPECT_EQ(announcedRange(inMinutes(p50, p90), before), before) << p50 << " " << p90;
    }
}

TEST(AnnouncedRange, ChangesWhenItIsNoLongerGood) {
    const AnnouncedRange before{15, 25};
    EXPECT_EQ(announcedRange(inMinutes(20, 33), before), (AnnouncedRange{20, 40}));
    EXPECT_EQ(announcedRange(inMinutes(9, 16), before), (AnnouncedRange{5, 20}));
    EXPECT_EQ(announcedRange(inMinutes(16, 18), before), (AnnouncedRange{15, 20}));
}

TEST(AnnouncedRange, IsFiniteWhateverItIsGiven) {
    const auto range = announcedRange({.p50 = 1e18, .p90 = std::numeric_limits<double>::infinity()});
    EXPECT_EQ(range.from, 24 * 60);
    EXPECT_GT(range.to, range.from);
}

TEST(Promise, IsBrokenByMoreThanFiveMinutesAndAQuarter) {
    const AnnouncedRange range{15, 25};
    EXPECT_FALSE(breaksPromise(range, minutes{100}, inMinutes(20, 31), minutes{100}));
    EXPECT_TRUE(breaksPromise(range, minutes{100}, inMinutes(20, 32), minutes{100}));
    EXPECT_TRUE(breaksPromise(range, minutes{100}, inMinutes(10, 22), minutes{110})) << "10 min have passed";
    EXPECT_FALSE(breaksPromise({60, 80}, minutes{0}, inMinutes(70, 99), minutes{0})) << "not by a quarter";
    EXPECT_FALSE(breaksPromise({0, 5}, minutes{0}, inMinutes(4, 10), minutes{0})) << "not by five minutes";
}

TEST(Promise, IsNotBrokenByAClockThatIsSetBack) {
    EXPECT_FALSE(breaksPromise({15, 25}, minutes{100}, inMinutes(10, 20), minutes{40}));
}

TEST(TimeToCome, IsWhenOneOfFiveWouldBeCalledWithinTheLead) {
    EXPECT_TRUE(isTimeToCome({.p20 = 599}, minutes{10}));
    EXPECT_FALSE(isTimeToCome({.p20 = 601}, minutes{10}));
}

TEST(AnnouncedRange, CanOnlyBeSaidOfWhoWillProbablyBeCalled) {
    EXPECT_TRUE(isProbable({.p20 = 1, .p50 = 2, .p90 = 3, .called = 0.5}));
    EXPECT_FALSE(isProbable({.p20 = 1, .p50 = 2, .p90 = 3, .called = 0.4}));
}

TEST(BreaksPromise, NotBeforeItsEndByWhatIsOnlyGuessed) {
    auto forecast = inMinutes(20, 60);
    forecast.guessed = true;

    EXPECT_FALSE(breaksPromise({10, 40}, minutes{0}, forecast, minutes{40}));
    EXPECT_TRUE(breaksPromise({10, 40}, minutes{0}, forecast, minutes{41}));
}

}  // namespace
}  // namespace turnbell
