#pragma once

#include "host/core/wait/wait_estimator.h"
#include "tools/bench/eta/forecast.h"

namespace turnbell::bench::eta {

/// The estimate of waits that is judged: as the service has it, with the calling order of issue 5.
class Estimate final : public Predictor {
public:
    void observe(const BranchEvent& event) override;
    Forecast forecast(std::int64_t ticket) override;
    std::vector<std::pair<std::int64_t, Forecast>> refresh() override;

    /// A replay of the branch as it is now, not yet played.
    WaitReplay replay();
    /// What one that is played says of all who wait.
    std::vector<std::pair<std::int64_t, Forecast>> read(const WaitReplay& replay) const;

private:
    WaitReplay played();

    WaitEstimator estimator_;
    PlainOrder order_;
    std::chrono::milliseconds now_{};
};

}  // namespace turnbell::bench::eta
