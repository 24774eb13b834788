#pragma once

#include "host/core/wait/replay_start.h"

namespace turnbell {

/// What desk `number` of the tracker begins a replay with that is asked at `now`, for `runs` runs: when it is
/// free, and its plans for the rest of the day.
ReplayDesk replayDesk(const BranchTracker& tracker, int number, double now, std::uint32_t runs);

}  // namespace turnbell
