#pragma once

#include "host/core/wait/branch_event.h"

#include <utility>
#include <vector>

namespace turnbell::bench::eta {

/// How long it takes until the first call, in minutes from the moment of the forecast: shares of 20, 50 and
/// 90 % of the possible waits are not longer. A rule that knows no range says the same three times.
struct Forecast {
    double p20 = 0;
    double p50 = 0;
    double p90 = 0;
};

/// What is judged: it is told what happens and asked how long who waits will wait.
class Predictor {
public:
    virtual ~Predictor() = default;

    virtual void observe(const BranchEvent& event) = 0;

    /// For a ticket that was issued by the event before.
    virtual Forecast forecast(std::int64_t ticket) = 0;

    /// For all who wait after the event before, or are on the way.
    virtual std::vector<std::pair<std::int64_t, Forecast>> refresh() = 0;
};

}  // namespace turnbell::bench::eta
