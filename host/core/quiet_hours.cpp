#include "host/core/quiet_hours.h"

#include "host/core/civil_time.h"
#include "host/core/clock_time.h"
#include "host/core/daily_span.h"

namespace turnbell {

std::optional<UtcTime> quietUntil(const QuietHours& quiet, UtcTime time, const std::string& zone) {
    const auto from = clockTime(quiet.from);
    const auto to = clockTime(quiet.to);
    if (!from || !to) {
        return std::nullopt;
    }
    const DailySpan span{from->sinceMidnight, to->sinceMidnight};
    const auto clock = civilMinutes(time, zone);
    if (!timeLeftIn(span, clock)) {
        return std::nullopt;
    }
    const auto today = civilDay(time, zone);
    const auto end = civilMoment(today, *to, zone).first;
    return end > time ? end : civilMoment(today + std::chrono::days{1}, *to, zone).first;
}

}  // namespace turnbell
