#pragma once

#include "host/core/wait/replay_start.h"

namespace turnbell {

/// What a replay begins with when it is asked at `now`, for `runs` runs. Desks, tickets and laws come from
/// the tracker; who may overtake from the order. `now` is not before the tracker's last event.
ReplayStart replayStart(const BranchTracker& tracker, const CallingOrder& order, double now,
                        std::uint32_t runs, std::uint64_t seed);

}  // namespace turnbell
