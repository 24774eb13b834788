#include "host/core/wait/duration_model.h"

#include <gtest/gtest.h>

#include <cmath>

namespace turnbell {
namespace {

/// A pseudo-random sequence around 1 with a deviation of a half in the logarithm.
double luck(int i) {
    return std::exp(0.5 * std::sin(i * 12.9898) * 1.4);
}

void teach(DurationModel& model, int service, int desk, double seconds, int count) {
    for (int i = 0; i < count; ++i) {
        model.add(service, desk, 10, seconds * luck(i));
    }
}

TEST(DurationModel, BeginsWithSixMinutes) {
    const DurationModel model;
    EXPECT_NEAR(model.draw(3, 1, 10, 0.5), 360, 10);
}

TEST(DurationModel, LearnsServices) {
    DurationModel model;

    for (int i = 0; i < 300; ++i) {
        model.add(0, 1, 10, 120 * luck(i));
        model.add(1, 1, 10, 900 * luck(i));
    }

    EXPECT_NEAR(model.draw(0, 1, 10, 0.5), 120, 20);
    EXPECT_NEAR(model.draw(1, 1, 10, 0.5), 900, 120);
}

TEST(DurationModel, BelievesTheBranchAboutANewService) {
    DurationModel model;

    teach(model, 0, 1, 1500, 500);

    EXPECT_GT(model.draw(7, 1, 10, 0.5), 1000);
}

TEST(DurationModel, ShrinksAFewObservationsTowardsThePrior) {
    DurationModel model;

    model.add(0, 1, 10, 3600);

    EXPECT_LT(model.draw(0, 1, 10, 0.5), 720);
}

TEST(DurationModel, LearnsWhichDeskIsSlow) {
    DurationModel model;

    for (int i = 0; i < 400; ++i) {
        model.add(0, 1, 10, 300 * luck(i));
        model.add(0, 2, 10, 450 * luck(i + 7));
    }

    EXPECT_NEAR(model.scale(0, 2, 10) / model.scale(0, 1, 10), 1.5, 0.12);
}

TEST(DurationModel, NoticesANewClerkWithinAWeek) {
    DurationModel model;
    for (int i = 0; i < 2000; ++i) {
        model.add(0, i % 2, 10, 300 * luck(i));
    }
    const auto before = model.scale(0, 1, 10);

    for (int i = 0; i < 300; ++i) {  // 150 at the desk: six days
        model.add(0, i % 2, 10, 300 * luck(i) * (i % 2 == 1 ? 1.4 : 1.0));
    }

    EXPECT_NEAR(model.scale(0, 1, 10) / before, 1.3, 0.1);
}

TEST(DurationModel, DrawsLongerThanTheAge) {
    DurationModel model;
    teach(model, 0, 1, 300, 100);
    for (const double age : {0.0, 10.0, 300.0, 3000.0, 90'000.0}) {
        for (const double u : {0.01, 0.5, 0.99}) {
            const auto total = model.drawAbove(0, model.scale(0, 1, 10), age, u);
            EXPECT_GE(total, age);
            EXPECT_TRUE(std::isfinite(total));
        }
    }
}

TEST(DurationModel, KeepsOutliersAsRareAsTheyAre) {
    DurationModel model;

    for (int i = 0; i < 1000; ++i) {
        model.add(0, 1, 10, i % 20 == 0 ? 3600 : 300);
    }

    EXPECT_LT(model.draw(0, 1, 10, 0.5), 400);
    EXPECT_GT(model.draw(0, 1, 10, 0.98), 2500);
}

TEST(FadingMean, WeighsNewOnesMore) {
    FadingMean mean;
    for (int i = 0; i < 1000; ++i) {
        mean.add(1, 100);
    }

    for (int i = 0; i < 100; ++i) {
        mean.add(2, 100);
    }

    EXPECT_NEAR(mean.shrunk(0), 1 + (1 - std::exp(-1)), 0.01);
    EXPECT_LT(mean.shrunk(20), mean.shrunk(0));
}

}  // namespace
}  // namespace turnbell
