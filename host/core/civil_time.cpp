#include "host/core/civil_time.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <unicode/basictz.h>
#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <unicode/tztrans.h>

namespace turnbell {
namespace {

using LocalTime = std::chrono::local_time<milliseconds>;

/// The rules of a zone, which last as long as the thread. ICU reads them from its data each time that it
/// makes a zone, which takes some thirty microseconds, so they are made once.
const icu::BasicTimeZone& rulesOf(const std::string& zone) {
    thread_local std::map<std::string, std::unique_ptr<icu::BasicTimeZone>> known;
    auto& rules = known[zone];
    if (!rules) {
        // ICU documents that every zone it creates is a BasicTimeZone.
        rules.reset(static_cast<icu::BasicTimeZone*>(
            icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone))));
    }
    return *rules;
}

LocalTime localTime(UtcTime time, const std::string& zone) {
    std::int32_t standard = 0;
    std::int32_t daylight = 0;
    auto status = U_ZERO_ERROR;
    rulesOf(zone).getOffset(static_cast<UDate>(time.time_since_epoch().count()), false, standard, daylight,
                            status);
    return LocalTime{time.time_since_epoch() + milliseconds{standard} + milliseconds{daylight}};
}

/// What `local` is by the rules before a change of the clock (`FORMER`) or after it (`LATTER`).
UtcTime utcTime(LocalTime local, const icu::BasicTimeZone& rules, UTimeZoneLocalOption side) {
    std::int32_t standard = 0;
    std::int32_t daylight = 0;
    auto status = U_ZERO_ERROR;
    rules.getOffsetFromLocal(static_cast<UDate>(local.time_since_epoch().count()), side, side, standard,
                             daylight, status);
    return UtcTime{local.time_since_epoch() - milliseconds{standard} - milliseconds{daylight}};
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    const bool plain = error == std::errc{} && stop == end && digits.front() != '-';
    return plain ? std::optional{value} : std::nullopt;
}

template <typename Number>
std::string padded(Number value, std::size_t width) {
    const auto digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// Of a day in words; nothing: ICU's data are incomplete.
std::optional<icu::SimpleDateFormat> dayFormat(const std::string& zone, const std::string& language) {
    const icu::Locale locale{(language + "@calendar=gregorian;numbers=latn").c_str()};
    auto status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns{
        icu::DateTimePatternGenerator::createInstance(locale, status)};
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    std::optional<icu::SimpleDateFormat> format;
    format.emplace(patterns->getBestPattern("yMMMEd", status), locale, status);
    format->setTimeZone(rulesOf(zone));
    return format;
}

std::string formatted(const icu::SimpleDateFormat& format, UtcTime time) {
    icu::UnicodeString words;
    format.format(static_cast<UDate>(time.time_since_epoch().count()), words);
    std::string text;
    return words.toUTF8String(text);
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

std::chrono::local_days civilDay(UtcTime time, const std::string& zone) {
    return std::chrono::floor<std::chrono::days>(localTime(time, zone));
}

std::optional<std::chrono::local_days> civilDay(std::string_view date) {
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') {
        return std::nullopt;
    }
    const auto year = number(date.substr(0, 4));
    const auto month = number(date.substr(5, 2));
    const auto day = number(date.substr(8));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const auto civil = std::chrono::year{*year} / *month / *day;
    return civil.ok() ? std::optional{std::chrono::local_days{civil}} : std::nullopt;
}

std::string civilDate(std::chrono::local_days day) {
    const std::chrono::year_month_day date{day};
    return padded(int{date.year()}, 4) + "-" + padded(unsigned{date.month()}, 2) + "-" +
           padded(unsigned{date.day()}, 2);
}

std::string civilDate(UtcTime time, const std::string& zone) {
    return civilDate(civilDay(time, zone));
}

CivilMoment civilMoment(std::chrono::local_days day, ClockTime time, const std::string& zone) {
    const auto& rules = rulesOf(zone);
    const LocalTime local{day + time.sinceMidnight};
    const auto former = utcTime(local, rules, UCAL_TZ_LOCAL_FORMER);
    const auto latter = utcTime(local, rules, UCAL_TZ_LOCAL_LATTER);
    if (former <= latter) {
        return {former, latter};
    }
    // Skipped: by the later rules it lies before the change, by the former ones behind it.
    icu::TimeZoneTransition change;
    if (!rules.getNextTransition(static_cast<UDate>(latter.time_since_epoch().count()), false, change)) {
        return {latter, former};
    }
    const UtcTime changed{milliseconds{static_cast<std::int64_t>(change.getTime())}};
    return {changed, changed};
}

std::string civilClock(UtcTime time, const std::string& zone) {
    const auto local = localTime(time, zone);
    const std::chrono::hh_mm_ss clock{local - std::chrono::floor<std::chrono::days>(local)};
    return padded(clock.hours().count(), 2) + ":" + padded(clock.minutes().count(), 2);
}

std::string civilDayWords(UtcTime time, const std::string& zone, const std::string& language) {
    const auto format = dayFormat(zone, language);
    return format ? formatted(*format, time) : civilDate(time, zone);
}

std::vector<std::string> civilDayExamples(const std::string& language) {
    using std::chrono::sys_days;
    using std::chrono::year;
    constexpr year kYear{2026};
    constexpr unsigned kMonths = 12;
    constexpr unsigned kWeek = 7;
    constexpr unsigned kTwoDigits = 20;
    const auto format = dayFormat("UTC", language);
    std::vector<std::string> examples;
    const auto add = [&](unsigned month, unsigned day) {
        const UtcTime time{sys_days{kYear / std::chrono::month{month} / std::chrono::day{day}}};
        examples.push_back(format ? formatted(*format, time) : civilDate(time, "UTC"));
    };
    for (unsigned month = 1; month <= kMonths; ++month) {
        add(month, kTwoDigits);
    }
    for (unsigned day = kTwoDigits + 1; day <= kTwoDigits + kWeek; ++day) {
        add(1, day);
    }
    return examples;
}

std::string civilWords(UtcTime time, const std::string& zone, const std::string& language) {
    return civilDayWords(time, zone, language) + ", " + civilClock(time, zone);
}

std::chrono::minutes civilMinutes(UtcTime time, const std::string& zone) {
    const auto local = localTime(time, zone);
    return std::chrono::floor<std::chrono::minutes>(local - std::chrono::floor<std::chrono::days>(local));
}

}  // namespace turnbell
