#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// What a clock on the wall shows, from 00:00 to 24:00; the latter is the end of a day.
struct ClockTime {
    std::chrono::minutes sinceMidnight{0};

    auto operator<=>(const ClockTime&) const = default;
};

/// Reads "09:00"; nothing: it is not of this form.
std::optional<ClockTime> clockTime(std::string_view word);

std::string toString(ClockTime time);

}  // namespace turnbell
