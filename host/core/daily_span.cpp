#include "host/core/daily_span.h"

#include <charconv>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes kDay = hours{24};

/// Two digits below `limit`.
std::optional<int> twoDigits(std::string_view text, int limit) {
    int value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool whole = error == std::errc{} && stop == end && text.size() == 2;
    return whole && value >= 0 && value < limit ? std::optional{value} : std::nullopt;
}

std::optional<minutes> clockTime(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hour = twoDigits(text.substr(0, 2), 24);
    const auto minute = twoDigits(text.substr(3), 60);
    return hour && minute ? std::optional<minutes>{hours{*hour} + minutes{*minute}} : std::nullopt;
}

}  // namespace

std::optional<DailySpan> dailySpan(std::string_view text) {
    if (text.size() != 11 || text[5] != '-') {
        return std::nullopt;
    }
    const auto from = clockTime(text.substr(0, 5));
    const auto to = clockTime(text.substr(6));
    return from && to && *from != *to ? std::optional{DailySpan{*from, *to}} : std::nullopt;
}

std::optional<minutes> timeLeftIn(const DailySpan& span, minutes clock) {
    const auto length = (span.to - span.from + kDay) % kDay;
    const auto gone = (clock - span.from + kDay) % kDay;
    return gone < length ? std::optional{length - gone} : std::nullopt;
}

}  // namespace turnbell
