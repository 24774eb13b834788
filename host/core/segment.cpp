#include "host/core/segment.h"

#include <algorithm>

namespace turnbell {
namespace {

using Words = std::vector<std::string>;

bool isOneOf(const Words& words, const std::string& word) {
    return words.empty() || std::ranges::find(words, word) != words.end();
}

bool isTrue(const SegmentRule& rule, const Arriving& customer, int priority) {
    return isOneOf(rule.services, customer.service) && isOneOf(rule.languages, customer.language) &&
           priority >= rule.minPriority.value_or(priority) &&
           customer.appointment == rule.appointment.value_or(customer.appointment);
}

/// Whether `all` allows every word that `some` allows; empty allows any.
bool allows(const Words& all, const Words& some) {
    return all.empty() || (!some.empty() && std::ranges::all_of(some, [&](const std::string& word) {
               return isOneOf(all, word);
           }));
}

}  // namespace

Segment segmentOf(const Catalog& catalog, const Arriving& customer) {
    const auto& service = *catalog.service(customer.service);
    const int priority = customer.priority.value_or(service.priority);
    const auto rule = std::ranges::find_if(
        catalog.segments, [&](const SegmentRule& each) { return isTrue(each, customer, priority); });
    return rule == catalog.segments.end() ? Segment{service.queue, priority}
                                          : Segment{rule->queue, rule->priority.value_or(priority)};
}

bool hasCondition(const SegmentRule& rule) {
    return !rule.services.empty() || !rule.languages.empty() || rule.minPriority || rule.appointment;
}

bool covers(const SegmentRule& earlier, const SegmentRule& later) {
    const bool priorities =
        !earlier.minPriority || (later.minPriority && *later.minPriority >= *earlier.minPriority);
    return priorities && allows(earlier.services, later.services) &&
           allows(earlier.languages, later.languages) &&
           (!earlier.appointment || earlier.appointment == later.appointment);
}

}  // namespace turnbell
