#pragma once

#include "host/base/clock.h"

#include <QString>

#include <optional>
#include <string>

namespace turnbell::ui {

/// Reads a time of the protocol, "2026-11-22T09:30:00.000Z"; nothing for "" and for what is no time.
std::optional<UtcTime> utcFrom(const std::string& iso8601);

/// "14:05" in the branch's zone; "" for no time.
QString clockTime(const std::string& iso8601, const std::string& zone);

/// The same with the date before it, "2026-11-22 14:05", if that is not the day of `now`.
QString dayAndTime(const std::string& iso8601, const std::string& zone, UtcTime now);

/// Whole minutes from then to now; 0 for no time and for one in the future.
int minutesSince(const std::string& iso8601, UtcTime now);

}  // namespace turnbell::ui
