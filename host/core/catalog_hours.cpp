#include "host/core/catalog_sections.h"
#include "host/core/civil_time.h"

#include <algorithm>
#include <set>

namespace turnbell {
namespace {

bool meetOnADay(const Hours& one, const Hours& other) {
    return std::ranges::any_of(
        one.days, [&](Weekday day) { return std::ranges::find(other.days, day) != other.days.end(); });
}

bool overlap(const Hours& one, const Hours& other) {
    return meetOnADay(one, other) && one.open < other.close && other.open < one.close;
}

void checkSpan(CatalogFindings& findings, const Hours& hours, const std::string& path) {
    findings.expect(!hours.days.empty(), path + ".days",
                    R"(at least one of "mon", "tue", "wed", "thu", "fri", "sat", "sun" is expected)");
    const std::set<Weekday> different{hours.days.begin(), hours.days.end()};
    findings.expect(different.size() == hours.days.size(), path + ".days",
                    "a day is there twice: only one is expected");
    findings.expect(hours.open < hours.close, path + ".close",
                    toString(hours.close) + " is not after " + toString(hours.open) +
                        ": hours end on the day on which they begin, at \"24:00\" at the latest; give the "
                        "hours after midnight to the next day");
}

void checkOverlaps(CatalogFindings& findings) {
    const auto& hours = findings.catalog().hours;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            findings.expect(!overlap(hours[earlier], hours[i]), element("hours", i),
                            "these hours overlap with " + toString(hours[earlier].open) + " to " +
                                toString(hours[earlier].close) + " on the same day: make them one");
        }
    }
}

void checkClosedDay(CatalogFindings& findings, const ClosedDay& day, const std::string& path) {
    findings.expect(
        civilDay(day.date).has_value(), path + ".date",
        quoted(day.date) + " is no day of the calendar: a date such as \"2026-12-25\" is expected");
    findings.expectOnce(day.date, path + ".date", "closed day " + quoted(day.date));
    findings.expectRemark(day.name, path + ".name");
}

}  // namespace

void checkHours(CatalogFindings& findings) {
    findings.checkEach("hours", findings.catalog().hours, checkSpan);
    checkOverlaps(findings);
    findings.checkEach("closed_day", findings.catalog().closedDays, checkClosedDay);
}

}  // namespace turnbell
