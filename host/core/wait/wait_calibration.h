#pragma once

#include "host/core/wait/wait_replay.h"

#include <cstdint>
#include <unordered_map>

namespace turnbell {

/// Keeps "nine of ten wait no longer than P90" true: the P90 of a replay times a factor, which grows by 1.8 %
/// when a wait exceeded it and shrinks by 0.2 % otherwise, so that in the long run one in ten exceeds it
/// whatever the replay's own fault (quantile tracking; Gibbs and Candes, NeurIPS 2021, "Adaptive conformal
/// inference under distribution shift"). Those whose wait was nothing prove nothing and do not count.
class WaitCalibration {
public:
    void promised(std::int64_t ticket, const WaitForecast& raw, double now);
    /// It was called at this time.
    void called(std::int64_t ticket, double now);
    void forget() { open_.clear(); }

    WaitForecast corrected(const WaitForecast& raw) const;
    double factor() const { return factor_; }

private:
    struct Promise {
        WaitForecast raw;
        double at = 0;
    };
    std::unordered_map<std::int64_t, Promise> open_;
    double factor_ = 1.0;
};

}  // namespace turnbell
