#include "host/service/routing.h"

#include "host/core/phone_rules.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kAnyNumber = 0;
constexpr int kCountry = 1;  // "+" and the first digit of a prefix make two

bool isFor(const SimInService& sim, const PhoneNumber& to, int least) {
    const auto how = closeness(sim.rule, to);
    return sim.open && how && *how > least;
}

}  // namespace

std::optional<int> closeness(const SimRule& rule, const PhoneNumber& to) {
    if (rule.prefixes.empty() && rule.countries.empty()) {
        return kAnyNumber;
    }
    std::optional<int> closest;
    for (const auto& prefix : rule.prefixes) {
        if (to.e164().starts_with(prefix)) {
            closest = std::max(closest.value_or(0), static_cast<int>(prefix.size()));
        }
    }
    if (!closest && !rule.countries.empty() &&
        std::ranges::find(rule.countries, countryOf(to)) != rule.countries.end()) {
        closest = kCountry;
    }
    return closest;
}

bool mayTake(const SimInService& mine, std::span<const SimInService> others, const db::ReadyPart& part) {
    const bool known = !mine.key.empty();
    if (known && !part.begunBy.empty()) {
        return part.begunBy == mine.key;
    }
    if (!mine.open) {
        return false;
    }
    if (known && part.talkedWith == mine.key) {
        return true;
    }
    const auto mineIs = closeness(mine.rule, part.to);
    const auto hasBetterRight = [&](const SimInService& other) {
        const bool talks = other.open && !other.key.empty() && other.key == part.talkedWith;
        return other.key != mine.key && (talks || isFor(other, part.to, *mineIs));
    };
    return mineIs && std::ranges::none_of(others, hasBetterRight);
}

}  // namespace turnbell
