#include "host/core/civil_time.h"

#include <algorithm>
#include <memory>
#include <unicode/timezone.h>

namespace turnbell {
namespace {

using LocalTime = std::chrono::local_time<milliseconds>;

LocalTime localTime(UtcTime time, const std::string& zone) {
    const std::unique_ptr<icu::TimeZone> rules{
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone))};
    std::int32_t standard = 0;
    std::int32_t daylight = 0;
    auto status = U_ZERO_ERROR;
    rules->getOffset(static_cast<UDate>(time.time_since_epoch().count()), false, standard, daylight, status);
    return LocalTime{time.time_since_epoch() + milliseconds{standard} + milliseconds{daylight}};
}

template <typename Number>
std::string padded(Number value, std::size_t width) {
    const auto digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

}  // namespace

bool isTimeZone(const std::string& zone) {
    auto isSystem = UBool{false};
    auto status = U_ZERO_ERROR;
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(icu::UnicodeString::fromUTF8(zone), canonical, isSystem, status);
    // ICU takes "GMT+4:30" too, and keeps its own "Etc/Unknown": neither is a zone of the tz database.
    return U_SUCCESS(status) && isSystem && zone != UCAL_UNKNOWN_ZONE_ID;
}

std::string civilDate(UtcTime time, const std::string& zone) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(localTime(time, zone))};
    return padded(int{date.year()}, 4) + "-" + padded(unsigned{date.month()}, 2) + "-" +
           padded(unsigned{date.day()}, 2);
}

std::string civilClock(UtcTime time, const std::string& zone) {
    const auto local = localTime(time, zone);
    const std::chrono::hh_mm_ss clock{local - std::chrono::floor<std::chrono::days>(local)};
    return padded(clock.hours().count(), 2) + ":" + padded(clock.minutes().count(), 2);
}

std::chrono::minutes civilMinutes(UtcTime time, const std::string& zone) {
    const auto local = localTime(time, zone);
    return std::chrono::floor<std::chrono::minutes>(local - std::chrono::floor<std::chrono::days>(local));
}

}  // namespace turnbell
