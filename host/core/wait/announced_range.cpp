#include "host/core/wait/announced_range.h"

#include "host/core/wait/branch_time.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

constexpr double kMinute = 60;
constexpr double kSlack = 2;  // minutes
constexpr double kSlackShare = 0.1;
constexpr double kLongest = 24 * 60;
constexpr double kBadlyLate = 5;  // minutes
constexpr double kProbable = 0.5;
constexpr double kBadlyLateShare = 0.25;

/// Steps grow with the wait: nobody believes 87 to 92 min.
double stepAt(double minutes) {
    if (minutes >= 120) {
        return 30;
    }
    return minutes >= 30 ? 10 : 5;
}

AnnouncedRange rounded(double p50, double p90) {
    const auto from = std::floor(p50 / stepAt(p50)) * stepAt(p50);
    const auto to = std::ceil(p90 / stepAt(p90)) * stepAt(p90);
    return {static_cast<int>(from), static_cast<int>(std::max(to, from + stepAt(from)))};
}

bool isStillGood(const AnnouncedRange& range, double p50, double p90) {
    const auto slack = std::max(kSlack, kSlackShare * range.to);
    return p50 >= range.from - slack && p50 <= range.to && p90 <= range.to + slack &&
           p90 >= (range.from + range.to) / 2.0;
}

}  // namespace

AnnouncedRange announcedRange(const WaitForecast& forecast, const std::optional<AnnouncedRange>& before) {
    const auto p50 = std::clamp(forecast.p50 / kMinute, 0.0, kLongest);
    const auto p90 = std::clamp(forecast.p90 / kMinute, p50, kLongest);
    return before && isStillGood(*before, p50, p90) ? *before : rounded(p50, p90);
}

bool isProbable(const WaitForecast& forecast) {
    return forecast.called >= kProbable;
}

bool breaksPromise(const AnnouncedRange& range, std::chrono::milliseconds promised,
                   const WaitForecast& forecast, std::chrono::milliseconds now) {
    const auto waited = std::max(0.0, secondsOf(now - promised));
    if (forecast.guessed && waited <= range.to * kMinute) {
        return false;
    }
    const auto late = (waited + forecast.p90) / kMinute - range.to;
    return late > kBadlyLate && late > kBadlyLateShare * range.to;
}

bool isTimeToCome(const WaitForecast& forecast, std::chrono::milliseconds lead) {
    return forecast.p20 <= secondsOf(lead);
}

}  // namespace turnbell
