#pragma once

#include "host/base/result.h"
#include "modem/at/trace.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A trace as a text file. The first line is "# turnbell trace 1"; other lines that start with '#' are
/// remarks. Then one line each: number, seconds since the machine started, side, text.
///
///     # turnbell trace 1
///     1 1000.000 - opened
///     2 1000.000 > AT+CMEE?
///     3 1000.004 < +CMEE: 1
namespace turnbell::at {

/// ">", "<", "-".
const char* toString(TraceLine::Side side);
std::optional<TraceLine::Side> traceSideFrom(std::string_view sign);

/// The first line of a file, without its end.
std::string_view traceHeading();

/// Without the line's end.
std::string toText(const TraceLine& line);

/// A whole file. Refused with the number of the first line that makes no sense.
Result<std::vector<TraceLine>> parseTrace(std::string_view file);

}  // namespace turnbell::at
