#include "host/core/wait/wait_calibration.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

constexpr double kGrow = 1.009;
constexpr double kShrink = 0.999;
constexpr double kNothing = 1.0;     // s
constexpr double kBriefly = 60;      // s: until an idle desk calls
constexpr double kInDoubt = 2. / 3;  // what one counts of whom nobody knows who was not there

constexpr double kLowest = 0.5;
constexpr double kHighest = 3.0;

}  // namespace

WaitCalibration::WaitCalibration(double factor) : factor_{std::clamp(factor, kLowest, kHighest)} {
}

void WaitCalibration::promised(std::int64_t ticket, const WaitForecast& raw, double now, bool foundIdleDesk) {
    open_[ticket] = {corrected(raw).p90, now, foundIdleDesk};
}

void WaitCalibration::called(std::int64_t ticket, double now, bool passed) {
    const auto found = open_.find(ticket);
    if (found == open_.end()) {
        return;
    }
    const auto& promise = found->second;
    const auto waited = now - promise.at;
    const bool idle = promise.foundIdleDesk;
    if (waited > (idle ? kBriefly : kNothing) && !(idle && passed)) {
        const auto step = waited > promise.p90 ? kGrow : kShrink;
        factor_ *= idle ? std::pow(step, kInDoubt) : step;
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
