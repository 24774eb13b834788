#include "host/core/day_hours.h"

#include <algorithm>

namespace turnbell {
namespace {

/// Zones are off by quarters of an hour, and change their clocks at one.
constexpr std::chrono::minutes kQuarter{15};

}  // namespace

DayHours::DayHours(std::chrono::local_days day, const std::string& zone)
    : end_{civilMoment(day + std::chrono::days{1}, {}, zone).first} {
    for (auto time = civilMoment(day, {}, zone).first; time < end_; time += kQuarter) {
        const auto minutes = civilMinutes(time, zone);
        const auto number = static_cast<int>(std::chrono::floor<std::chrono::hours>(minutes).count());
        const bool again = !hours_.empty() && hours_.back().number == number && minutes.count() % 60 == 0;
        if (hours_.empty() || hours_.back().number != number || again) {
            hours_.push_back({time, number});
        }
    }
}

int DayHours::hourOf(UtcTime time) const {
    const auto next = std::upper_bound(hours_.begin(), hours_.end(), time,
                                       [](UtcTime moment, const Hour& hour) { return moment < hour.from; });
    return next == hours_.begin() ? hours_.front().number : std::prev(next)->number;
}

void DayHours::split(const TimeSpan& span,
                     const std::function<void(int hour, const TimeSpan& part)>& take) const {
    for (std::size_t i = 0; i < hours_.size(); ++i) {
        const auto end = i + 1 < hours_.size() ? hours_[i + 1].from : end_;
        const TimeSpan part{std::max(span.from, hours_[i].from), std::min(span.to, end)};
        if (part.from < part.to) {
            take(hours_[i].number, part);
        }
    }
}

}  // namespace turnbell
