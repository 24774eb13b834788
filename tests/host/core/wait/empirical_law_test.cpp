#include "host/core/wait/empirical_law.h"

#include <gtest/gtest.h>

#include <cmath>

namespace turnbell {
namespace {

TEST(EmpiricalLaw, ForgetsItsPriorOnceItIsFull) {
    EmpiricalLaw law(4, {100, 100});

    for (const double value : {1.0, 2.0, 3.0, 4.0}) {
        law.add(value);
    }

    EXPECT_EQ(law.quantile(0.999), 4);
    EXPECT_EQ(law.quantile(0.001), 1);
}

TEST(EmpiricalLaw, KeepsTheValuesThatAreNotTheOldest) {
    EmpiricalLaw law(3, {});

    for (const double value : {5.0, 1.0, 5.0, 9.0}) {
        law.add(value);
    }

    EXPECT_EQ(law.quantile(0.01), 1);
    EXPECT_EQ(law.quantile(0.5), 5);
    EXPECT_EQ(law.quantile(0.99), 9);
}

TEST(EmpiricalLaw, RisesWithTheShare) {
    const EmpiricalLaw law(100, lognormalPrior(300, 0.8));
    for (double u = 0.01; u < 0.98; u += 0.01) {
        EXPECT_LE(law.quantile(u), law.quantile(u + 0.01));
        EXPECT_LE(law.quantileAbove(200, u), law.quantileAbove(200, u + 0.01));
    }
}

TEST(EmpiricalLaw, DrawsAboveTheFloorEvenWhereNothingIsKnown) {
    const EmpiricalLaw law(100, normalPrior(0, 1));
    for (const double floor : {-5.0, 0.0, 1.5, 50.0}) {
        for (const double u : {0.01, 0.5, 0.99}) {
            EXPECT_GE(law.quantileAbove(floor, u), floor);
            EXPECT_TRUE(std::isfinite(law.quantileAbove(floor, u)));
        }
    }
}

TEST(EmpiricalLaw, CountsTheShareAbove) {
    const EmpiricalLaw law(10, {1, 2, 3, 4});

    EXPECT_EQ(law.shareAbove(0), 1);
    EXPECT_EQ(law.shareAbove(2), 0.5);
    EXPECT_EQ(law.shareAbove(4), 0);
}

TEST(EmpiricalLaw, IsNotHarmedByWhatIsNoNumber) {
    EmpiricalLaw law(10, {1});

    law.add(std::nan(""));
    law.add(INFINITY);

    EXPECT_EQ(law.quantile(0.99), 1);
}

TEST(Priors, HaveTheirMedianAndSpread) {
    const EmpiricalLaw normal(20, normalPrior(10, 2));
    const EmpiricalLaw lognormal(20, lognormalPrior(360, 0.75));

    EXPECT_NEAR(normal.quantile(0.5), 10, 0.01);
    EXPECT_NEAR(normal.quantile(0.84), 12, 0.15);
    EXPECT_NEAR(lognormal.quantile(0.5), 360, 8);
    EXPECT_NEAR(lognormal.quantile(0.84) / 360, std::exp(0.75), 0.2);
}

}  // namespace
}  // namespace turnbell
