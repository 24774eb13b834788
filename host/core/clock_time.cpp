#include "host/core/clock_time.h"

#include <charconv>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes kDay = hours{24};

std::optional<int> twoDigits(std::string_view text, int limit) {
    int value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool whole = error == std::errc{} && stop == end && text.size() == 2;
    return whole && value >= 0 && value < limit ? std::optional{value} : std::nullopt;
}

std::string padded(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

std::optional<ClockTime> clockTime(std::string_view word) {
    if (word.size() != 5 || word[2] != ':') {
        return std::nullopt;
    }
    const auto hour = twoDigits(word.substr(0, 2), 25);
    const auto minute = twoDigits(word.substr(3), 60);
    if (!hour || !minute) {
        return std::nullopt;
    }
    const auto time = hours{*hour} + minutes{*minute};
    return time <= kDay ? std::optional{ClockTime{time}} : std::nullopt;
}

std::string toString(ClockTime time) {
    return padded(time.sinceMidnight.count() / 60) + ":" + padded(time.sinceMidnight.count() % 60);
}

}  // namespace turnbell
