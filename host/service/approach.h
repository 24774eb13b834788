#pragma once

#include "host/service/change.h"
#include "host/service/texts.h"

#include <map>

namespace turnbell {

/// Watches the waiting line over one change, and tells those whose turn came near by it: at the first move
/// forward that leaves their service's `approach_ahead` or fewer ahead, once a step, never at check-in. Those
/// who are told by time are not its business (wait_news.h).
class ApproachWatch {
public:
    /// Remembers the line as it stands. Make it before the change.
    ApproachWatch(BranchState& state, Moment now);

    /// Sends the approach texts that the change called for. Call it after the change.
    void tell(Change& change, Texts& texts);

private:
    BranchState& state_;
    std::map<StepId, int> before_;
};

}  // namespace turnbell
