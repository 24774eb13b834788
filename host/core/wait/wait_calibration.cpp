#include "host/core/wait/wait_calibration.h"

#include <algorithm>

namespace turnbell {

namespace {

constexpr double kGrow = 1.018;
constexpr double kShrink = 0.998;
constexpr double kNothing = 1.0;  // s

}  // namespace

void WaitCalibration::promised(std::int64_t ticket, const WaitForecast& raw, double now) {
    open_[ticket] = {raw, now};
}

void WaitCalibration::called(std::int64_t ticket, double now) {
    const auto found = open_.find(ticket);
    if (found == open_.end()) {
        return;
    }
    const auto waited = now - found->second.at;
    if (waited > kNothing) {
        factor_ *= waited > corrected(found->second.raw).p90 ? kGrow : kShrink;
        factor_ = std::clamp(factor_, 0.5, 3.0);
    }
    open_.erase(found);
}

WaitForecast WaitCalibration::corrected(const WaitForecast& raw) const {
    auto forecast = raw;
    forecast.p90 = std::max(raw.p90 * factor_, raw.p50);
    return forecast;
}

}  // namespace turnbell
