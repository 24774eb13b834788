#include "tools/bench/eta/score.h"

#include <cmath>

namespace turnbell::bench::eta {
namespace {

constexpr double kTie = 0.5 / 60;  // half a second: what logs and forecasts are rounded to
constexpr double kFarOff = 5;

double pinball(double wait, double quantile, double share) {
    return wait > quantile ? share * (wait - quantile) : (1 - share) * (quantile - wait);
}

double percentIf(bool fact) {
    return fact ? 100 : 0;
}

}  // namespace

double covered(double wait, double quantile, double share) {
    if (std::abs(wait - quantile) < kTie) {
        return share;
    }
    return wait < quantile ? 1 : 0;
}

void Score::add(const Forecast& forecast, double wait, bool foundIdleDesk) {
    const double off = forecast.p50 - wait;
    tickets_ += 1;
    sums_.mae += std::abs(off);
    sums_.rmse += off * off;
    sums_.bias += off;
    sums_.within5 += percentIf(std::abs(off) <= kFarOff);
    sums_.underPromised += percentIf(-off > kFarOff);
    sums_.broken += percentIf(wait > forecast.p90 + kFarOff);
    sums_.pinball += (pinball(wait, forecast.p20, 0.2) + pinball(wait, forecast.p50, 0.5) +
                      pinball(wait, forecast.p90, 0.9)) /
                     3;
    if (foundIdleDesk) {
        return;
    }
    waited_ += 1;
    sums_.maeWaited += std::abs(off);
    sums_.within20Percent += percentIf(std::abs(off) <= wait / 5);
    sums_.coverage50 += 100 * covered(wait, forecast.p50, 0.5);
    sums_.coverage90 += 100 * covered(wait, forecast.p90, 0.9);
    sums_.width += forecast.p90 - forecast.p50;
}

Measures Score::measures() const {
    return {.tickets = tickets_,
            .waited = 100 * waited_ / tickets_,
            .mae = sums_.mae / tickets_,
            .maeWaited = sums_.maeWaited / waited_,
            .rmse = std::sqrt(sums_.rmse / tickets_),
            .bias = sums_.bias / tickets_,
            .within5 = sums_.within5 / tickets_,
            .within20Percent = sums_.within20Percent / waited_,
            .underPromised = sums_.underPromised / tickets_,
            .broken = sums_.broken / tickets_,
            .pinball = sums_.pinball / tickets_,
            .coverage50 = sums_.coverage50 / waited_,
            .coverage90 = sums_.coverage90 / waited_,
            .width = sums_.width / waited_};
}

}  // namespace turnbell::bench::eta
