#pragma once

#include "host/service/branch_state.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// The port on which this pad is, or was last in this run of the service; null: none.
const PadSighting* sightingOf(const BranchState& state, std::int64_t pad);

/// Pads that serve a desk and cannot: gone, or in trouble. Staff are told, unless it is over within a moment,
/// and until it is, or the pad has no desk any more. The caller holds the transaction.
class PadWatch {
public:
    explicit PadWatch(BranchState& state) : state_{state} {}

    /// A pad that is plugged in again, or a board that starts again, is back sooner.
    static constexpr seconds kGrace{10};

    /// What is on the ports has changed.
    void look(Moment now);

    std::vector<wire::Alarm> alarms(Moment now);

    /// Tells of alarms that have begun or ended.
    void tick(Moment now);

    /// When the next one may begin; nothing: only a call can bring it.
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    BranchState& state_;
    std::map<std::int64_t, BootTime> unwellSince_;  ///< pads that are gone or in trouble
    std::vector<std::string> told_;                 ///< alarms, as of the last tick()
};

}  // namespace turnbell
