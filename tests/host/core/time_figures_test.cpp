#include "host/core/time_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

TimeFigures figuresOf(const std::vector<milliseconds>& times) {
    TimeFigures figures;
    for (const auto time : times) {
        figures.add(time);
    }
    return figures;
}

TEST(TimeFigures, AreZeroWhereNothingWasMeasured) {
    const TimeFigures none;

    EXPECT_EQ(none.count(), 0);
    EXPECT_EQ(none.mean(), milliseconds{0});
    EXPECT_EQ(none.deviation(), milliseconds{0});
    EXPECT_EQ(none.quantile(0.5), milliseconds{0});
}

TEST(TimeFigures, KnowTheMeanExactlyAndTheMedianToAClass) {
    const auto figures = figuresOf({minutes{2}, minutes{4}, minutes{6}, minutes{8}, minutes{40}});

    EXPECT_EQ(figures.count(), 5);
    EXPECT_EQ(figures.mean(), minutes{12});
    EXPECT_NEAR(static_cast<double>(figures.quantile(0.5).count()), 360'000, 360'000 * 0.09);
    EXPECT_NEAR(static_cast<double>(figures.quantile(0.9).count()), 2'400'000, 2'400'000 * 0.09);
    EXPECT_NEAR(static_cast<double>(figures.deviation().count()), 848'528, 100);
}

TEST(TimeFigures, TakeWhatIsBelowZeroForZeroAndYearsForElevenDays) {
    EXPECT_EQ(figuresOf({milliseconds{-5}}), figuresOf({milliseconds{0}}));
    EXPECT_LT(figuresOf({hours{24 * 700}}).mean(), hours{24 * 12});
}

RC_GTEST_PROP(TimeFigures, OfPartsAddUpAndCanBeTakenAway, ()) {
    const auto times = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 90'000'000));
    const auto cut = times.empty() ? 0 : *rc::gen::inRange<std::size_t>(0, times.size());
    TimeFigures first;
    TimeFigures second;
    TimeFigures all;
    for (std::size_t i = 0; i < times.size(); ++i) {
        (i < cut ? first : second).add(milliseconds{times[i]});
        all.add(milliseconds{times[i]});
    }

    auto sum = first;
    sum.add(second);
    RC_ASSERT(sum == all);
    sum.subtract(second);
    RC_ASSERT(sum == first);
}

RC_GTEST_PROP(TimeFigures, HaveQuantilesWithinAClassOfTheTrueOnes, ()) {
    auto times =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(2'000, 40'000'000)));
    const auto share = *rc::gen::element(0.1, 0.5, 0.9, 0.95);
    TimeFigures figures;
    for (const auto time : times) {
        figures.add(milliseconds{time});
    }
    std::sort(times.begin(), times.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(times.size()))) - 1;

    const auto found = static_cast<double>(figures.quantile(share).count());

    RC_ASSERT(found <= times[rank] * 1.0906);
    RC_ASSERT(found >= times[rank] / 1.0906);
}

TEST(TimeFigures, ComeBackFromHowTheyAreStored) {
    const auto figures = figuresOf({milliseconds{400}, minutes{3}, hours{2}});

    EXPECT_EQ(TimeFigures{figures.stored()}, figures);
}

}  // namespace
}  // namespace turnbell
