#pragma once

#include "host/base/clock.h"

#include <optional>
#include <string_view>

namespace turnbell {

/// A time of every day, such as the night: from `from` until `to`, both counted from midnight where the
/// branch is. It may go over midnight.
struct DailySpan {
    std::chrono::minutes from{0};
    std::chrono::minutes to{0};

    bool operator==(const DailySpan&) const = default;
};

/// Reads "22:00-07:00". Nothing: it is not of this form, or begins when it ends.
std::optional<DailySpan> dailySpan(std::string_view text);

/// How long from `clock` (of 24 hours, from midnight) until the span ends; nothing: `clock` is not in it.
std::optional<std::chrono::minutes> timeLeftIn(const DailySpan& span, std::chrono::minutes clock);

}  // namespace turnbell
