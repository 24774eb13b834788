#pragma once

#include "host/core/waiting_order.h"
#include "host/service/change.h"
#include "host/service/texts.h"

#include <map>
#include <vector>

namespace turnbell {

/// Watches the waiting line over one change, and tells those whose turn came near by it: at the first move
/// forward that leaves their service's `approach_ahead` or fewer ahead, once a step, never at check-in.
class ApproachWatch {
public:
    /// Remembers the line as it stands. Make it before the change.
    explicit ApproachWatch(BranchState& state);

    /// Sends the approach texts that the change called for. Call it after the change.
    void tell(Change& change, Texts& texts);

private:
    static std::map<StepId, int> ahead(const std::vector<db::VisitStepRow>& live);

    BranchState& state_;
    std::map<StepId, int> before_;
};

/// A live step as the order of calling sees it.
WaitingPlace placeOf(const db::StepRow& step);

}  // namespace turnbell
