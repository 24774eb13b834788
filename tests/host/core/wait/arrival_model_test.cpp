#include "host/core/wait/arrival_model.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr double kHour = 3600;
constexpr ArrivalModel::Kind kUrgent{.queue = 0, .priority = 1};

void liveDays(ArrivalModel& model, int days, int anHour) {
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < anHour; ++i) {
            model.arrived(kUrgent, 9 * kHour + kHour * (i + 0.5) / anHour);
        }
        model.endDay();
    }
}

TEST(ArrivalModel, KnowsNothingOfNobody) {
    const ArrivalModel model;
    EXPECT_GT(model.next(kUrgent, 9 * kHour, 0.7, 1), 1e9);
}

TEST(ArrivalModel, SpreadsArrivalsAsTheyCame) {
    ArrivalModel model;

    liveDays(model, 50, 6);

    EXPECT_NEAR(model.next(kUrgent, 8 * kHour, 3, 1), 9.5 * kHour, 60);  // half of six
    EXPECT_GT(model.next(kUrgent, 8 * kHour, 6.5, 1), 1e9);
    EXPECT_NEAR(model.next(kUrgent, 8 * kHour, 3, 2), 9.25 * kHour, 60);
}

TEST(ArrivalModel, ForgetsHowItWasTwoMonthsAgo) {
    ArrivalModel model;

    liveDays(model, 100, 10);
    liveDays(model, 90, 2);

    EXPECT_NEAR(model.next(kUrgent, 9 * kHour, 1, 1), 9.5 * kHour, 400);
}

TEST(ArrivalModel, SeesThatTodayIsBusy) {
    ArrivalModel model;
    liveDays(model, 50, 20);

    for (int i = 0; i < 60; ++i) {
        model.arrived(kUrgent, 9 * kHour + i * 59);
    }

    EXPECT_GT(model.todaysFactor(10 * kHour), 1.8);
    EXPECT_LT(model.todaysFactor(10 * kHour), 3);
    EXPECT_EQ(model.todaysFactor(8 * kHour), 1);
}

}  // namespace
}  // namespace turnbell
