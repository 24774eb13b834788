#include "host/core/catalog_warnings.h"

#include "host/core/catalog_findings.h"
#include "host/core/daily_span.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace turnbell {
namespace {

/// With which priorities the catalog lets customers into which queues.
using Entrances = std::set<std::pair<std::string, int>>;

Entrances entrancesOf(const Catalog& catalog) {
    Entrances entrances;
    for (const auto& service : catalog.services) {
        entrances.emplace(service.queue, service.priority);
        for (const auto& rule : catalog.segments) {
            if (rule.services.empty() ||
                std::ranges::find(rule.services, service.code) != rule.services.end()) {
                entrances.emplace(rule.queue, rule.priority.value_or(service.priority));
            }
        }
    }
    return entrances;
}

/// Of the customers who share calls by strict priority, the lowest and the highest; nothing: all are equal.
struct Unequal {
    int lowest = 0;
    int highest = 0;
};

/// A ratio gives normal and priority customers their own calls.
std::optional<Unequal> unequalOf(const WorkProfile& profile, const Entrances& entrances) {
    std::set<int> normal;
    std::set<int> priority;
    for (const auto& [queue, level] : entrances) {
        if (profile.serves(queue)) {
            (level > 0 && profile.rules.ratio ? priority : normal).insert(level);
        }
    }
    for (const auto& levels : {normal, priority}) {
        if (levels.size() > 1) {
            return Unequal{*levels.begin(), *levels.rbegin()};
        }
    }
    return std::nullopt;
}

void warnOfStarving(CatalogFindings& findings, const WorkProfile& profile, const Entrances& entrances,
                    const std::string& path) {
    const auto unequal = profile.rules.ageing ? std::nullopt : unequalOf(profile, entrances);
    const auto levels = unequal.value_or(Unequal{});
    findings.expect(!unequal, path,
                    "customers of priority " + std::to_string(levels.lowest) +
                        " are not called while any of priority " + std::to_string(levels.highest) +
                        " wait, however long that is: give a profile \"ageing\" unless that is wanted");
}

/// What is proposed to a branch that sets no quiet hours.
constexpr DailySpan kNight{std::chrono::hours{20}, std::chrono::hours{8}};
constexpr auto kProposal = R"(quiet = { from = "20:00", to = "08:00" })";
constexpr std::chrono::minutes kRightAfter{30};

/// A survey so long after a visit that ended within these hours.
bool reachesNight(const Hours& hours, milliseconds delay) {
    using std::chrono::minutes;
    const auto first = (hours.open.sinceMidnight + std::chrono::floor<minutes>(delay)) % std::chrono::days{1};
    const auto last = first + (hours.close.sinceMidnight - hours.open.sinceMidnight);
    return timeLeftIn(kNight, first) || last > kNight.from;
}

bool mayAskAtNight(const Catalog& catalog, const Service& service) {
    if (!service.surveyDelay || *service.surveyDelay < kRightAfter) {
        return false;
    }
    return catalog.hours.empty() || std::ranges::any_of(catalog.hours, [&](const Hours& hours) {
               return reachesNight(hours, *service.surveyDelay);
           });
}

void warnOfNights(CatalogFindings& findings) {
    const auto& catalog = findings.catalog();
    const bool wakes = std::ranges::any_of(
        catalog.services, [&](const Service& service) { return mayAskAtNight(catalog, service); });
    findings.expect(!catalog.branch.quiet.from.empty() || !wakes, "branch.quiet",
                    std::string{"surveys may go at night: set "} + kProposal + " unless that is wanted");
}

}  // namespace

std::vector<CatalogProblem> catalogWarnings(const Catalog& catalog) {
    const auto entrances = entrancesOf(catalog);
    CatalogFindings findings{catalog};
    warnOfNights(findings);
    findings.checkEach("profile", catalog.profiles,
                       [&](CatalogFindings& found, const WorkProfile& profile, const std::string& path) {
                           warnOfStarving(found, profile, entrances, path + ".ageing");
                       });
    findings.checkEach("desk", catalog.desks,
                       [&](CatalogFindings& found, const Desk& desk, const std::string& path) {
                           if (desk.profile.empty()) {
                               warnOfStarving(found, catalog.profileOf(desk), entrances, path + ".profile");
                           }
                       });
    return findings.take();
}

}  // namespace turnbell
