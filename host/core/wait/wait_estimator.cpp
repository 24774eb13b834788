#include "host/core/wait/wait_estimator.h"

#include "host/core/wait/branch_time.h"
#include "host/core/wait/replay_set_up.h"

#include <algorithm>

namespace turnbell {

Result<void> WaitEstimator::apply(const BranchEvent& event) {
    const auto before = tracker_.now();
    TURNBELL_TRY(tracker_.apply(event));
    if (event.kind == BranchEvent::Kind::Call) {
        const bool passed = tracker_.tickets().at(event.ticket).passedFirst.has_value();
        calibration_.called(event.ticket, tracker_.now(), passed);
    }
    if (tracker_.now() - before > 6 * 3600.0) {
        calibration_.forget();
    }
    return {};
}

WaitReplay WaitEstimator::replay(CallingOrder& order, std::chrono::milliseconds now,
                                 std::uint32_t runs) const {
    const auto at = std::max(tracker_.now(), secondsOf(now));
    return {replayStart(tracker_, order, at, runs, seed_), order, runs};
}

WaitForecast WaitEstimator::forecast(const WaitReplay& replay, std::size_t waiting) const {
    return calibration_.corrected(replay.forecast(waiting));
}

void WaitEstimator::promise(const WaitReplay& replay, std::size_t waiting) {
    const auto& ticket = replay.tickets()[waiting];
    calibration_.promised(ticket.id, replay.forecast(waiting), tracker_.now(),
                          tracker_.hasIdleDesk(ticket.queue));
}

}  // namespace turnbell
