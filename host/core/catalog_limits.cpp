#include "host/core/catalog_sections.h"
#include "host/core/clock_time.h"

#include <array>

namespace turnbell {
namespace {

constexpr int kMostDays = 3'650;
constexpr DurationLimits kSurveyCap{std::chrono::hours{1}, std::chrono::days{366},
                                    R"("1h" to "366d" or "off")"};

struct Limit {
    const char* key;
    int Limits::*value;
    int most;
};

constexpr std::array kLimits{
    Limit{"limits.open_tickets", &Limits::openTickets, 100},
    Limit{"limits.tickets_a_day", &Limits::ticketsADay, 1'000},
    Limit{"limits.texts_an_hour", &Limits::textsAnHour, 1'000},
    Limit{"limits.new_at_kiosk", &Limits::newAtKiosk, 10'000},
    Limit{"limits.new_in_branch", &Limits::newInBranch, 100'000},
    Limit{"limits.neighbours", &Limits::neighbours, 99},
    Limit{"limits.texts_a_day", &Limits::textsADay, 1'000'000},
    Limit{"limits.answers_an_hour", &Limits::answersAnHour, 1'000},
};

void checkQuiet(CatalogFindings& findings, const QuietHours& quiet) {
    constexpr auto kExpected = R"(a time of the day such as "20:00" is expected in both "from" and "to")";
    const bool none = quiet.from.empty() && quiet.to.empty();
    findings.expect(none || clockTime(quiet.from), "branch.quiet.from", kExpected);
    findings.expect(none || clockTime(quiet.to), "branch.quiet.to", kExpected);
    findings.expect(none || quiet.from != quiet.to, "branch.quiet.to",
                    "another time than \"from\" is expected");
}

}  // namespace

void checkLimits(CatalogFindings& findings) {
    const auto& branch = findings.catalog().branch;
    checkQuiet(findings, branch.quiet);
    findings.expectDuration(branch.surveyCap, kSurveyCap, "branch.survey_cap");
    findings.expectBetween(branch.retentionDays, 0, kMostDays, "branch.retention_days");
    const auto limits = findings.catalog().textLimits();
    for (const auto& limit : kLimits) {
        findings.expectBetween(limits.*limit.value, 0, limit.most, limit.key);
    }
}

}  // namespace turnbell
