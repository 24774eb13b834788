#include "host/core/opening_hours.h"

#include "host/core/civil_time.h"
#include "host/core/enum_word.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr int kWeek = 7;
constexpr ClockTime kMidnight{std::chrono::hours{24}};

Weekday weekdayOf(local_days day) {
    return static_cast<Weekday>(std::chrono::weekday{day}.iso_encoding() - 1);
}

}  // namespace

const char* toString(Weekday day) {
    switch (day) {
    case Weekday::Mon: return "mon";
    case Weekday::Tue: return "tue";
    case Weekday::Wed: return "wed";
    case Weekday::Thu: return "thu";
    case Weekday::Fri: return "fri";
    case Weekday::Sat: return "sat";
    case Weekday::Sun: return "sun";
    }
    return "unknown";
}

std::optional<Weekday> weekday(std::string_view word) {
    return enumOfWord(word, Weekday::Sun);
}

OpeningHours::OpeningHours(std::vector<Hours> hours, std::vector<ClosedDay> closedDays, std::string zone)
    : hours_{std::move(hours)}, closedDays_{std::move(closedDays)}, zone_{std::move(zone)} {
}

std::vector<OpeningHours::Span> OpeningHours::spansOf(local_days day) const {
    const auto date = civilDate(day);
    if (std::ranges::find(closedDays_, date, &ClosedDay::date) != closedDays_.end()) {
        return {};
    }
    const auto span = [&](ClockTime open, ClockTime close) {
        return Span{civilMoment(day, open, zone_).first, civilMoment(day, close, zone_).last};
    };
    if (hours_.empty()) {
        return {span({}, kMidnight)};
    }
    std::vector<Span> spans;
    for (const auto& each : hours_) {
        if (std::ranges::find(each.days, weekdayOf(day)) != each.days.end()) {
            spans.push_back(span(each.open, each.close));
        }
    }
    return spans;
}

bool OpeningHours::isOpen(UtcTime now) const {
    return nextOpening(now) == now;
}

std::optional<UtcTime> OpeningHours::nextOpening(UtcTime now) const {
    const auto today = civilDay(now, zone_);
    // From the day before on: where midnight comes twice, yesterday's last span may reach into today. Each
    // closed day can hide one day of the week once.
    const auto last = today + days{kWeek * (static_cast<int>(closedDays_.size()) + 1)};
    for (auto day = today - days{1}; day <= last; day += days{1}) {
        std::optional<UtcTime> first;
        for (const auto& span : spansOf(day)) {
            const auto opens = std::max(span.from, now);
            if (opens < span.to) {
                first = std::min(first.value_or(opens), opens);
            }
        }
        if (first) {
            return first;
        }
    }
    return std::nullopt;
}

std::optional<UtcTime> OpeningHours::nextChange(UtcTime now) const {
    const auto opening = nextOpening(now);
    if (opening != now) {
        return opening;
    }
    std::optional<UtcTime> end;
    const auto today = civilDay(now, zone_);
    for (const auto day : {today - days{1}, today}) {
        for (const auto& span : spansOf(day)) {
            if (span.from <= now && now < span.to) {
                end = std::max(end.value_or(span.to), span.to);
            }
        }
    }
    return end;
}

std::optional<UtcTime> OpeningHours::closing(UtcTime now) const {
    std::optional<UtcTime> last;
    for (const auto& span : spansOf(civilDay(now, zone_))) {
        last = std::max(last.value_or(span.to), span.to);
    }
    return last;
}

std::optional<UtcTime> OpeningHours::closedSince(UtcTime now) const {
    const auto today = civilDay(now, zone_);
    std::optional<UtcTime> last;
    for (auto day = today - days{2 * kWeek}; day <= today; day += days{1}) {
        for (const auto& span : spansOf(day)) {
            if (span.to <= now) {
                last = std::max(last.value_or(span.to), span.to);
            }
        }
    }
    return last;
}

std::string OpeningHours::clocks(UtcTime now) const {
    constexpr auto kMidnightClock = "00:00";
    std::string words;
    for (const auto& span : spansOf(civilDay(now, zone_))) {
        const auto end = civilClock(span.to, zone_);
        words.append(words.empty() ? "" : ", ").append(civilClock(span.from, zone_)).append("-");
        words.append(end == kMidnightClock ? "24:00" : end);
    }
    return words;
}

}  // namespace turnbell
