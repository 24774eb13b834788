#include "tools/bench/eta/score.h"

#include <gtest/gtest.h>

#include <cmath>

namespace turnbell::bench::eta {
namespace {

TEST(Score, MeasuresHowFarForecastsWereOff) {
    Score score;
    score.add({4, 10, 20}, 12, false);
    score.add({2, 5, 8}, 1, false);
    score.add({0, 0, 0}, 0, true);

    const auto measures = score.measures();

    EXPECT_EQ(measures.tickets, 3);
    EXPECT_NEAR(measures.waited, 66.67, 0.01);
    EXPECT_DOUBLE_EQ(measures.mae, 2);
    EXPECT_DOUBLE_EQ(measures.maeWaited, 3);
    EXPECT_DOUBLE_EQ(measures.rmse, std::sqrt(20.0 / 3));
    EXPECT_NEAR(measures.bias, 2.0 / 3, 1e-9);
    EXPECT_DOUBLE_EQ(measures.within5, 100);
    EXPECT_DOUBLE_EQ(measures.within20Percent, 50);
    EXPECT_DOUBLE_EQ(measures.width, 6.5);
}

TEST(Score, CountsThoseCalledMuchLaterThanAnnounced) {
    Score score;
    score.add({4, 10, 20}, 15.1, false);
    score.add({4, 10, 20}, 25.1, false);
    score.add({4, 10, 20}, 14.9, false);
    score.add({4, 10, 20}, 2, false);

    EXPECT_DOUBLE_EQ(score.measures().underPromised, 50);
    EXPECT_DOUBLE_EQ(score.measures().broken, 25);
}

TEST(Score, CoverageCountsOnlyTicketsThatFoundNoIdleDesk) {
    Score score;
    score.add({0, 0, 0}, 0, true);
    score.add({4, 10, 20}, 12, false);
    score.add({4, 10, 20}, 22, false);

    EXPECT_DOUBLE_EQ(score.measures().coverage50, 0);
    EXPECT_DOUBLE_EQ(score.measures().coverage90, 50);
}

TEST(Score, AWaitOfJustTheForecastIsCoveredByTheShareThatWasPromised) {
    EXPECT_EQ(covered(0, 0, 0.9), 0.9);
    EXPECT_EQ(covered(7, 7.001, 0.5), 0.5);
    EXPECT_EQ(covered(7, 7.1, 0.5), 1);
    EXPECT_EQ(covered(7.1, 7, 0.5), 0);
}

TEST(Score, PinballLossIsThatOfTheThreeQuantiles) {
    Score score;
    score.add({5, 10, 20}, 15, false);
    EXPECT_NEAR(score.measures().pinball, (0.2 * 10 + 0.5 * 5 + 0.1 * 5) / 3, 1e-9);
}

}  // namespace
}  // namespace turnbell::bench::eta
