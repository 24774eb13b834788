#pragma once

#include "host/core/wait/branch_tracker.h"
#include "host/core/wait/wait_calibration.h"
#include "host/core/wait/wait_replay.h"

#include <memory>

namespace turnbell {

/// How long each ticket will wait: the door of this folder. Tell it what happens; ask for forecasts. A value:
/// the branch after an undo is a copy from the day's beginning that is told the day again.
class WaitEstimator {
public:
    static constexpr std::uint32_t kRuns = 256;

    explicit WaitEstimator(Openings openings = Openings::MayBeUntold, std::uint64_t seed = 1)
        : tracker_{openings}, seed_{seed} {}

    Result<void> apply(const BranchEvent& event);

    /// A replay from now; play it with step(), in slices, and ask it for forecasts. `order` and this must
    /// outlive it.
    WaitReplay replay(CallingOrder& order, std::chrono::milliseconds now, std::uint32_t runs = kRuns) const;

    /// The calibrated forecast of one ticket in a replay that is played.
    WaitForecast forecast(const WaitReplay& replay, std::size_t waiting) const;

    /// Remembers what was said of a ticket when it was issued, and learns from it once the ticket is called.
    void promise(const WaitReplay& replay, std::size_t waiting);

    const BranchTracker& tracker() const { return tracker_; }

    /// How far P90 is stretched: what an estimator that is told a day again, or begins in a new run, cannot
    /// learn once more.
    const WaitCalibration& calibration() const { return calibration_; }
    void setCalibration(WaitCalibration calibration) { calibration_ = std::move(calibration); }

private:
    BranchTracker tracker_;
    WaitCalibration calibration_;
    std::uint64_t seed_;
};

}  // namespace turnbell
