#pragma once

#include "host/base/clock.h"
#include "host/base/strong_id.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace turnbell {

/// One waiting step, as far as the order of calling cares.
struct WaitingPlace {
    StepId step;
    std::string queue;
    int priority = 0;        ///< higher first
    std::int64_t place = 0;  ///< arrival order within the branch; lower first
};

/// True if `a` is called before `b`: by priority, then by arrival.
bool isBefore(const WaitingPlace& a, const WaitingPlace& b);

/// The one to call next among `waiting`, which may be in any order.
std::optional<WaitingPlace> nextOf(std::span<const WaitingPlace> waiting);

/// How many of `waiting` in the same queue are called before `one`.
int aheadOf(const WaitingPlace& one, std::span<const WaitingPlace> waiting);

}  // namespace turnbell
