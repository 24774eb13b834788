#include "host/core/wait/appointment_model.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr double kDay = 86'400;

double shareComing(const AppointmentModel& model, double due, double now) {
    int coming = 0;
    for (int i = 0; i < 1000; ++i) {
        coming += model.draw(due, now, (i + 0.5) / 1000) < kDay ? 1 : 0;
    }
    return coming / 1000.0;
}

TEST(AppointmentModel, LearnsWhoStaysAway) {
    AppointmentModel model;
    for (int i = 0; i < 1000; ++i) {
        i % 4 == 0 ? model.stayedAway() : model.came(-300 + i % 10);
    }
    EXPECT_NEAR(shareComing(model, 36'000, 30'000), 0.75, 0.02);
}

TEST(AppointmentModel, ExpectsFewOfThoseWhoAreLate) {
    AppointmentModel model;
    for (int i = 0; i < 1000; ++i) {
        i % 4 == 0 ? model.stayedAway() : model.came(-600 + i % 1000);
    }
    const auto before = shareComing(model, 36'000, 30'000);
    const auto late = shareComing(model, 36'000, 36'000 + 350);

    EXPECT_LT(late, before / 3);
}

TEST(AppointmentModel, DrawsOnlyTimesToCome) {
    const AppointmentModel model;
    for (const double now : {30'000.0, 36'000.0, 36'600.0, 50'000.0}) {
        for (const double u : {0.01, 0.5, 0.99}) {
            EXPECT_GE(36'000 + model.draw(36'000, now, u), now);
        }
    }
}

TEST(TravelModel, LearnsHowLongTheWayTakes) {
    TravelModel model;
    for (int i = 0; i < 500; ++i) {
        model.arrived(600 + i);
        if (i % 10 == 0) {
            model.never();
        }
    }
    EXPECT_NEAR(model.draw(0, 0.45), 850, 40);
    EXPECT_GT(model.draw(0, 0.97), kDay);
    EXPECT_GE(model.draw(1000, 0.2), 1000);
}

}  // namespace
}  // namespace turnbell
