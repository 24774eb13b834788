#include "tools/bench/eta/chance.h"

#include <gtest/gtest.h>

#include <cmath>

namespace turnbell::bench::eta {
namespace {

struct Moments {
    double mean = 0;
    double deviation = 0;
};

template <typename Draw>
Moments momentsOf(Draw draw) {
    constexpr int kDraws = 200'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double value = draw();
        sum += value;
        squares += value * value;
    }
    const double mean = sum / kDraws;
    return {mean, std::sqrt(squares / kDraws - mean * mean)};
}

TEST(Chance, DrawsHaveTheMeansAndDeviationsThatWereAskedFor) {
    Chance chance{1};
    const auto uniform = momentsOf([&] { return chance.uniform(2, 4); });
    EXPECT_NEAR(uniform.mean, 3, 0.01);
    EXPECT_NEAR(uniform.deviation, 2 / std::sqrt(12), 0.01);

    const auto exponential = momentsOf([&] { return chance.exponential(5); });
    EXPECT_NEAR(exponential.mean, 5, 0.05);
    EXPECT_NEAR(exponential.deviation, 5, 0.1);

    const auto normal = momentsOf([&] { return chance.normal(-7, 5); });
    EXPECT_NEAR(normal.mean, -7, 0.05);
    EXPECT_NEAR(normal.deviation, 5, 0.05);

    const auto lognormal = momentsOf([&] { return chance.lognormal(9, 0.8); });
    EXPECT_NEAR(lognormal.mean, 9, 0.1);
    EXPECT_NEAR(lognormal.deviation, 7.2, 0.25);

    const auto weibull = momentsOf([&] { return chance.weibull(2, 10); });
    EXPECT_NEAR(weibull.mean, 10 * std::tgamma(1.5), 0.05);

    EXPECT_NEAR(momentsOf([&] { return chance.happens(0.08) ? 1 : 0; }).mean, 0.08, 0.005);
    EXPECT_NEAR(momentsOf([&] { return chance.below(3); }).mean, 1, 0.01);
}

TEST(Chance, IsTheSameForTheSameSeed) {
    Chance one{7};
    Chance same{7};
    Chance other{8};
    EXPECT_EQ(one.normal(0, 1), same.normal(0, 1));
    EXPECT_NE(one.normal(0, 1), other.normal(0, 1));
}

}  // namespace
}  // namespace turnbell::bench::eta
