#pragma once

#include <chrono>
#include <cmath>

namespace turnbell {

/// Seconds in a day of BranchEvent::at.
constexpr double kDaySeconds = 86'400;

/// Within a second is the same moment.
constexpr double kAtOnce = 1.0;

constexpr double secondsOf(std::chrono::milliseconds time) {
    return static_cast<double>(time.count()) / 1000.0;
}

/// The number of the day in which this second is.
inline double dayOf(double at) {
    return std::floor(at / kDaySeconds);
}

}  // namespace turnbell
