#include "host/core/catalog_sections.h"
#include "host/core/segment.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kMostInARow = 100;
constexpr DurationLimits kAgeing{seconds{1}, std::chrono::hours{24}, R"("1s" to "24h")"};
constexpr DurationLimits kLongerThan{seconds{1}, std::chrono::hours{24}, R"("1s" to "24h")"};
constexpr DurationLimits kAutoCallAfter{milliseconds{0}, std::chrono::hours{1}, R"("0" to "1h")"};

void checkConditions(CatalogFindings& findings, const SegmentRule& rule, const std::string& path) {
    for (std::size_t i = 0; i < rule.services.size(); ++i) {
        findings.expectService(rule.services[i], element(path + ".services", i));
    }
    const auto& spoken = findings.catalog().branch.languages;
    for (std::size_t i = 0; i < rule.languages.size(); ++i) {
        findings.expect(std::ranges::find(spoken, rule.languages[i]) != spoken.end(),
                        element(path + ".languages", i),
                        quoted(rule.languages[i]) + " is none of the branch's languages");
    }
    findings.expectPriority(rule.minPriority, path + ".min_priority");
    findings.expect(hasCondition(rule), path + ".services",
                    "a rule without services, languages, min_priority and appointment is always true: name "
                    "one of them");
}

void checkSegment(CatalogFindings& findings, const SegmentRule& rule, const std::string& path) {
    checkConditions(findings, rule, path);
    findings.expectQueue(rule.queue, path + ".queue");
    findings.expectPriority(rule.priority, path + ".priority");
}

void checkOrderOfSegments(CatalogFindings& findings) {
    const auto& rules = findings.catalog().segments;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto before = std::find_if(
            rules.begin(), rules.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const SegmentRule& earlier) { return hasCondition(earlier) && covers(earlier, rules[i]); });
        const auto index = static_cast<std::size_t>(before - rules.begin());
        findings.expect(index == i, element("segment", i),
                        element("segment", index) +
                            " is true of everybody of whom this rule is: put this one first, or remove it");
    }
}

void checkWaitConditions(CatalogFindings& findings, const WorkProfile& profile, const std::string& path) {
    std::vector<std::string> seen;
    const auto& conditions = profile.rules.conditions;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto& queue = conditions[i].queue;
        const auto here = element(path + ".conditions", i);
        findings.expectQueue(queue, here + ".queue");
        findings.expect(profile.serves(queue), here + ".queue",
                        "this profile does not serve queue " + quoted(queue) +
                            ": add it to \"queues\", or remove the condition");
        findings.expect(std::ranges::find(seen, queue) == seen.end(), here + ".queue",
                        "there is another condition on queue " + quoted(queue) + ": keep one of them");
        findings.expectDuration(conditions[i].longerThan, kLongerThan, here + ".longer_than");
        seen.push_back(queue);
    }
}

void checkProfile(CatalogFindings& findings, const WorkProfile& profile, const std::string& path) {
    findings.expectCode(profile.code, path + ".code");
    findings.expectNames(profile.name, path + ".name");
    findings.expectQueues(profile.queues, path + ".queues");
    if (const auto& ratio = profile.rules.ratio) {
        const auto fits = [](int calls) { return calls >= 1 && calls <= kMostInARow; };
        findings.expect(fits(ratio->normal) && fits(ratio->priority), path + ".ratio",
                        R"(normal to priority customers such as "2:1" is expected, each 1 to )" +
                            std::to_string(kMostInARow) + ": with 0 the others would never be called");
    }
    findings.expectDuration(profile.rules.ageing, kAgeing, path + ".ageing");
    findings.expectDuration(profile.rules.autoCallAfter, kAutoCallAfter, path + ".auto_call_after");
    checkWaitConditions(findings, profile, path);
}

bool isServed(const Catalog& catalog, const std::string& queue) {
    return std::ranges::any_of(catalog.desks,
                               [&](const Desk& desk) { return catalog.profileOf(desk).serves(queue); });
}

bool isEntered(const Catalog& catalog, const std::string& queue) {
    return std::ranges::find(catalog.services, queue, &Service::queue) != catalog.services.end() ||
           std::ranges::find(catalog.segments, queue, &SegmentRule::queue) != catalog.segments.end();
}

/// A branch that has no desk yet is being built.
void checkThatNobodyStarves(CatalogFindings& findings) {
    const auto& catalog = findings.catalog();
    for (std::size_t i = 0; i < catalog.queues.size() && !catalog.desks.empty(); ++i) {
        const auto& queue = catalog.queues[i].code;
        findings.expect(!isEntered(catalog, queue) || isServed(catalog, queue), element("queue", i),
                        "no desk serves queue " + quoted(queue) +
                            ", and customers get into it: let a desk or its profile serve it");
    }
}

}  // namespace

void checkRules(CatalogFindings& findings) {
    const auto& catalog = findings.catalog();
    findings.checkEach("segment", catalog.segments, checkSegment);
    checkOrderOfSegments(findings);
    findings.checkEach("profile", catalog.profiles, checkProfile);
    checkThatNobodyStarves(findings);
}

}  // namespace turnbell
