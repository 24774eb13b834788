#pragma once

#include "host/core/wait/wait_replay.h"

#include <cstdint>
#include <unordered_map>

namespace turnbell {

/// Keeps "nine of ten wait no longer than P90" true: the P90 of a replay times a factor, which grows by 0.9 %
/// when a wait exceeded what was promised and shrinks by 0.1 % otherwise, so that in the long run one in ten
/// exceeds it whatever the replay's own fault (quantile tracking; Gibbs and Candes, NeurIPS 2021, "Adaptive
/// conformal inference under distribution shift"). It is the promise as it was made that counts: those who
/// come at once, at the opening, are all judged by one factor. Waits of nothing prove nothing and do not
/// count, and neither does the minute until an idle desk calls. Who seemed to find an idle desk, and waited
/// for longer all the same, counts two thirds: either the desk was not there or the customer; not at all if
/// it is known that it was the customer.
class WaitCalibration {
public:
    /// `factor`: of an earlier run.
    explicit WaitCalibration(double factor = 1.0);

    /// `foundIdleDesk`: one that could have called it seemed to be idle.
    void promised(std::int64_t ticket, const WaitForecast& raw, double now, bool foundIdleDesk = false);
    /// It was called at this time. `passed`: a desk could have called it before, but it was not there.
    void called(std::int64_t ticket, double now, bool passed = false);
    void forget() { open_.clear(); }

    WaitForecast corrected(const WaitForecast& raw) const;
    double factor() const { return factor_; }

private:
    struct Promise {
        double p90 = 0;
        double at = 0;
        bool foundIdleDesk = false;
    };
    std::unordered_map<std::int64_t, Promise> open_;
    double factor_;
};

}  // namespace turnbell
