#pragma once

#include "host/core/calling_rule.h"

#include <algorithm>
#include <span>

/// The round of a ratio. A call counts if normal customers and priority ones both waited for its desk.
namespace turnbell {

inline bool bothKindsWait(std::span<const Waiter> waiting) {
    return std::ranges::any_of(waiting, isPriority) && !std::ranges::all_of(waiting, isPriority);
}

/// The count after one more call that counts: the round begins anew once both have had theirs.
constexpr RatioCount countedOn(RatioCount counted, bool priority, const Ratio& ratio) {
    ++(priority ? counted.priority : counted.normal);
    const bool done = counted.normal >= ratio.normal && counted.priority >= ratio.priority;
    return done ? RatioCount{} : counted;
}

}  // namespace turnbell
