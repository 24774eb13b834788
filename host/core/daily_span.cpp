#include "host/core/daily_span.h"

#include "host/core/clock_time.h"

namespace turnbell {
namespace {

using std::chrono::minutes;

constexpr minutes kDay = std::chrono::hours{24};

/// 24:00 is none: every day begins at 00:00.
std::optional<minutes> timeOfDay(std::string_view text) {
    const auto time = clockTime(text);
    return time && time->sinceMidnight < kDay ? std::optional{time->sinceMidnight} : std::nullopt;
}

}  // namespace

std::optional<DailySpan> dailySpan(std::string_view text) {
    if (text.size() != 11 || text[5] != '-') {
        return std::nullopt;
    }
    const auto from = timeOfDay(text.substr(0, 5));
    const auto to = timeOfDay(text.substr(6));
    return from && to && *from != *to ? std::optional{DailySpan{*from, *to}} : std::nullopt;
}

std::optional<minutes> timeLeftIn(const DailySpan& span, minutes clock) {
    const auto length = (span.to - span.from + kDay) % kDay;
    const auto gone = (clock - span.from + kDay) % kDay;
    return gone < length ? std::optional{length - gone} : std::nullopt;
}

}  // namespace turnbell
