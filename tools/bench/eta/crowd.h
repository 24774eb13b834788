#pragma once

#include "tools/bench/stopwatch.h"

namespace turnbell::bench::eta {

/// What it costs in processor time to have new forecasts for everybody who waits.
struct CrowdCost {
    int waiting = 0;
    int desks = 0;
    Microseconds refresh{};       ///< median
    Microseconds longestSlice{};  ///< between two moments at which the service can do something else
};

/// A branch like that of scenario C, with so many desks and its customers in proportion, learns for `days`;
/// then so many wait, and some are called, each of which refreshes the forecasts of all.
CrowdCost measureCrowd(int waiting, int desks, int days);

}  // namespace turnbell::bench::eta
