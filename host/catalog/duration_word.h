#pragma once

#include "host/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// A length of time as a catalog file has it: "0", "1500ms", "90s", "5m", "24h", "30d". Nothing if it is
/// none, or longer than 9 digits.
std::optional<milliseconds> readDuration(std::string_view word);

/// The shortest such word. The duration must not be negative.
std::string durationWord(milliseconds duration);

}  // namespace turnbell
