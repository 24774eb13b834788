#include "host/core/wait/wait_calibration.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

constexpr double kGrow = 1.009;
constexpr double kShrink = 0.999;
constexpr double kNothing = 1.0;  // s
constexpr double kAtOnce = 10.0;  // s: a desk was free

constexpr double kLowest = 0.5;
constexpr double kHighest = 3.0;

}  // namespace

WaitCalibration::WaitCalibration(double factor) : factor_{std::clamp(factor, kLowest, kHighest)} {
}

void WaitCalibration::promised(std::int64_t ticket, const WaitForecast& raw, double now) {
    const auto forecast = corrected(raw);
    open_[ticket] = {forecast.p50, forecast.p90, now};
}

void WaitCalibration::called(std::int64_t ticket, double now, bool passed) {
    const auto found = open_.find(ticket);
    if (found == open_.end()) {
        return;
    }
    const auto& promise = found->second;
    const auto waited = now - promise.at;
    const bool foundFreeDesk = promise.p50 < kAtOnce;
    if (waited > kNothing && !(foundFreeDesk && passed)) {
        const auto step = waited > promise.p90 ? kGrow : kShrink;
        factor_ *= foundFreeDesk ? std::sqrt(step) : step;
        factor_ = std::clamp(factor_, kLowest, kHighest);
    }
    open_.erase(found);
}

WaitForecast WaitCalibration::corrected(const WaitForecast& raw) const {
    auto forecast = raw;
    forecast.p90 = std::max(raw.p90 * factor_, raw.p50);
    return forecast;
}

}  // namespace turnbell
