#include "host/core/catalog_warnings.h"

#include "host/core/catalog_findings.h"
#include "host/core/daily_span.h"

#include <algorithm>
#include <map>
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

/// Customers of whom strict priority alone chooses: the lowest and the highest of them.
struct Unequal {
    int lowest = 0;
    int highest = 0;
    std::string queue = {};  ///< whose condition makes it choose there; empty: in all queues without one
};

/// Which condition calls a queue; later than all: none does.
std::size_t conditionOf(const WorkProfile& profile, const std::string& queue) {
    const auto& conditions = profile.rules.conditions;
    const auto found = std::ranges::find(conditions, queue, &WaitCondition::queue);
    return static_cast<std::size_t>(found - conditions.begin());
}

/// A ratio gives normal and priority customers their own calls, but not those that a condition decides.
std::optional<Unequal> unequalOf(const WorkProfile& profile, const Entrances& entrances) {
    const auto& conditions = profile.rules.conditions;
    std::map<std::pair<std::size_t, bool>, std::set<int>> levels;
    for (const auto& [queue, level] : entrances) {
        if (profile.serves(queue)) {
            const auto condition = conditionOf(profile, queue);
            const bool hasOwnCalls = condition == conditions.size() && profile.rules.ratio && level > 0;
            levels[{condition, hasOwnCalls}].insert(level);
        }
    }
    for (const auto& [who, each] : levels) {
        if (each.size() > 1) {
            const auto condition = who.first;
            return Unequal{*each.begin(), *each.rbegin(),
                           condition < conditions.size() ? conditions[condition].queue : ""};
        }
    }
    return std::nullopt;
}

void warnOfPriorities(CatalogFindings& findings, const WorkProfile& profile, const Entrances& entrances,
                      const std::string& path) {
    const auto unequal = unequalOf(profile, entrances);
    const auto levels = unequal.value_or(Unequal{});
    const auto where = levels.queue.empty() ? std::string{} : " in queue " + quoted(levels.queue);
    findings.expect(!unequal, path,
                    "customers of priority " + std::to_string(levels.lowest) + where +
                        " are not called while any of priority " + std::to_string(levels.highest) +
                        " wait, however long that is: give a profile \"ageing\" unless that is wanted");
}

/// The queues with customers that nobody is called from while this condition is true: those without one, and
/// those of later ones.
std::string passedOver(const WorkProfile& profile, const Entrances& entrances, std::size_t condition) {
    std::set<std::string> queues;
    for (const auto& [queue, level] : entrances) {
        if (profile.serves(queue) && conditionOf(profile, queue) > condition) {
            queues.insert(quoted(queue));
        }
    }
    std::string list;
    for (const auto& queue : queues) {
        list += (list.empty() ? "" : ", ") + queue;
    }
    return list;
}

void warnOfConditions(CatalogFindings& findings, const WorkProfile& profile, const Entrances& entrances,
                      const std::string& path) {
    const auto& conditions = profile.rules.conditions;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto& queue = conditions[i].queue;
        const bool isEntered =
            std::ranges::any_of(entrances, [&](const auto& entrance) { return entrance.first == queue; });
        const auto others = isEntered ? passedOver(profile, entrances, i) : std::string{};
        findings.expect(others.empty(), element(path, i),
                        (others.find(',') == std::string::npos ? "queue " : "queues ") + others +
                            " can be passed over without end: nobody else is called while "
                            "anybody in queue " +
                            quoted(queue) +
                            " has waited longer than this; give the profile \"ageing\", or put a condition "
                            "for it before this one, unless that is wanted");
    }
}

void warnOfStarving(CatalogFindings& findings, const WorkProfile& profile, const Entrances& entrances,
                    const std::string& path) {
    if (!profile.rules.ageing) {
        warnOfPriorities(findings, profile, entrances, path + ".ageing");
        warnOfConditions(findings, profile, entrances, path + ".conditions");
    }
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
                           warnOfStarving(found, profile, entrances, path);
                       });
    findings.checkEach("desk", catalog.desks,
                       [&](CatalogFindings& found, const Desk& desk, const std::string& path) {
                           if (desk.profile.empty()) {
                               warnOfPriorities(found, catalog.profileOf(desk), entrances, path + ".profile");
                           }
                       });
    return findings.take();
}

}  // namespace turnbell
