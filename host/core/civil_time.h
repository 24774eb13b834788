#pragma once

#include "host/base/clock.h"
#include "host/core/clock_time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// The branch's own calendar. Zones are IANA names; ICU knows their rules, and takes an unknown one for UTC.
bool isTimeZone(const std::string& zone);

/// "2026-11-22" where the branch is: the service day of a moment.
std::string civilDate(UtcTime time, const std::string& zone);
std::string civilDate(std::chrono::local_days day);
std::chrono::local_days civilDay(UtcTime time, const std::string& zone);

/// Reads "2026-11-22"; nothing: it is no day of the calendar.
std::optional<std::chrono::local_days> civilDay(std::string_view date);

/// When the clocks show a time. They differ where a time comes twice, because the clock is set back; a time
/// that is skipped, because it is set forward, is the moment at which that is done.
struct CivilMoment {
    UtcTime first;
    UtcTime last;
};

CivilMoment civilMoment(std::chrono::local_days day, ClockTime time, const std::string& zone);

/// "14:05" where the branch is.
std::string civilClock(UtcTime time, const std::string& zone);

/// "Wed, Nov 25, 2026, 10:30" where the branch is, as this language ("en", "ka") writes it, by the Gregorian
/// calendar and in Western digits; a language that ICU does not know is written like none in particular.
std::string civilWords(UtcTime time, const std::string& zone, const std::string& language);

/// "Wed, Nov 25, 2026": its day alone.
std::string civilDayWords(UtcTime time, const std::string& zone, const std::string& language);

/// The same of a day in each month and of each day of the week: among them are all letters that it can have.
std::vector<std::string> civilDayExamples(const std::string& language);

/// How much of the day has gone where the branch is, in whole minutes.
std::chrono::minutes civilMinutes(UtcTime time, const std::string& zone);

}  // namespace turnbell
