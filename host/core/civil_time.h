#pragma once

#include "host/base/clock.h"

#include <string>

namespace turnbell {

/// The branch's own calendar. Zones are IANA names; ICU knows their rules, and takes an unknown one for UTC.
bool isTimeZone(const std::string& zone);

/// "2026-11-22" where the branch is: the service day of a moment.
std::string civilDate(UtcTime time, const std::string& zone);

/// "14:05" where the branch is.
std::string civilClock(UtcTime time, const std::string& zone);

/// How much of the day has gone where the branch is, in whole minutes.
std::chrono::minutes civilMinutes(UtcTime time, const std::string& zone);

}  // namespace turnbell
