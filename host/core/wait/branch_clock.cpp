#include "host/core/wait/branch_clock.h"

#include "host/core/civil_time.h"

namespace turnbell {
namespace {

constexpr std::chrono::hours kNoon{12};

}  // namespace

milliseconds BranchClock::pass(UtcTime time) {
    const auto calendar = byCalendar(time);
    if (calendar >= last_) {
        shift_ = milliseconds{0};
    } else if (calendar + shift_ < last_) {
        shift_ = last_ - calendar;
    }
    last_ = calendar + shift_;
    return last_;
}

milliseconds BranchClock::byCalendar(UtcTime time) const {
    if (time < day_.from || time >= day_.to) {
        const auto day = civilDay(time, zone_);
        const auto noon = civilMoment(day, ClockTime{kNoon}, zone_).first;
        day_.from = civilMoment(day, ClockTime{}, zone_).first;
        day_.to = civilMoment(day + std::chrono::days{1}, ClockTime{}, zone_).first;
        day_.offset = day.time_since_epoch() + milliseconds{kNoon} - noon.time_since_epoch();
    }
    return time.time_since_epoch() + day_.offset;
}

}  // namespace turnbell
