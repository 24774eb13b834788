#pragma once

#include "host/base/clock.h"

#include <optional>
#include <string_view>

namespace turnbell::at {

/// The time that a line tells: +CCLK? ("24/11/22,13:30:00+16"), +CTZE, and what vendors announce of a
/// network's NITZ message (3GPP TS 27.007 8.15, 8.41; *PSUTTZ of a SIM800). Nothing: another line, no time in
/// it, or one of before a network set the modem's clock.
std::optional<UtcTime> networkTime(std::string_view line);

}  // namespace turnbell::at
