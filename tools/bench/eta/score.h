#pragma once

#include "tools/bench/eta/forecast.h"

namespace turnbell::bench::eta {

/// How good forecasts were, in minutes and percent. Those of "waited" are over the tickets that found no idle
/// desk for their queue, the others over all that were called.
struct Measures {
    double tickets = 0;
    double waited = 0;  ///< percent of all
    double mae = 0;     ///< of P50
    double maeWaited = 0;
    double rmse = 0;
    double bias = 0;             ///< forecast less wait
    double within5 = 0;          ///< percent within 5 min
    double within20Percent = 0;  ///< percent within a fifth of the wait; waited
    double underPromised = 0;    ///< percent called more than 5 min after P50
    double broken = 0;           ///< percent called more than 5 min after P90
    double pinball = 0;          ///< mean loss of the three quantiles
    double coverage50 = 0;       ///< percent called by P50; waited
    double coverage90 = 0;
    double width = 0;  ///< P90 less P50; waited
};

/// Adds up forecasts and what became of them.
class Score {
public:
    void add(const Forecast& forecast, double wait, bool foundIdleDesk);

    /// Needs one ticket that waited.
    Measures measures() const;

private:
    double tickets_ = 0;
    double waited_ = 0;
    Measures sums_;  ///< squares for rmse
};

/// The share of 1 that a wait of just the forecast length counts as covered: the expectation of a randomised
/// probability integral transform, where a forecast that is an atom cannot be right more often than it says.
double covered(double wait, double quantile, double share);

}  // namespace turnbell::bench::eta
