#pragma once

#include "host/core/limits.h"

#include <optional>
#include <string>

namespace turnbell {

/// When the quiet hours around this moment end; nothing: it is in none. By the clock of the zone: on a day on
/// which that is changed the night is longer or shorter.
std::optional<UtcTime> quietUntil(const QuietHours& quiet, UtcTime time, const std::string& zone);

}  // namespace turnbell
