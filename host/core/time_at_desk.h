#pragma once

#include "host/core/visit_times.h"

#include <optional>

namespace turnbell {

/// How long desks had a customer in one stay in a queue: from each call to whatever took the customer away
/// from the desk again (parked, given more time, gone), all such times together. Waiting and being parked are
/// not in it; what was taken back did not happen. Nothing: a desk still has the customer, or had until the
/// end of the day, and nobody knows how long really.
std::optional<milliseconds> timeAtDesk(const StepHistory& history, const SteadyTime& time);

}  // namespace turnbell
