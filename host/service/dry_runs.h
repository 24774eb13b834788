#pragma once

#include "host/core/dry_run.h"
#include "host/service/branch_state.h"

namespace turnbell {

/// Plays today once more under a changed rule, and says who would have been called when.
class DryRuns {
public:
    explicit DryRuns(BranchState& state) : state_{state} {}

    /// Refused: an unknown profile, rules that validate() would refuse.
    Result<wire::DryRun> of(const wire::DryRunQuery& query, Moment now);

private:
    BranchState& state_;
};

}  // namespace turnbell
