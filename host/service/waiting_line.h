#pragma once

#include "host/core/calling_rule.h"
#include "host/service/branch_state.h"

#include <map>
#include <string>
#include <vector>

namespace turnbell {

/// Those who wait, as the calling rules see them: a picture of one instant.
class WaitingLine {
public:
    WaitingLine(BranchState& state, Moment now);

    /// Those whom this desk could call, aligned.
    std::vector<Waiter> of(const Desk& desk) const;

    /// The profile's rules over the queues as of() numbers them.
    CallingRule ruleOf(const WorkProfile& profile) const;

    /// How many of its queue are called before each one, where no ratio and no condition decides: by the
    /// profile of the first desk that serves the queue. Who has joined from afar has and takes a place, too.
    std::map<StepId, int> ahead() const;

    /// Who waits, in the order in which they would be called by that: what a screen shows of several queues
    /// in one list.
    std::vector<StepId> inOrder() const;

    /// The same as ahead() for one; 0 if it does not wait.
    int aheadOf(StepId step) const;

    /// The instant, by the calendar and by the clock of Waiter's times.
    UtcTime utc() const { return now_.utc; }
    milliseconds now() const { return now_.boot.time_since_epoch(); }

private:
    WorkProfile profileFor(int queue) const;

    const Catalog& catalog_;
    Moment now_;
    std::vector<std::string> queues_;  ///< codes, by number
    std::vector<Waiter> waiting_;
    std::vector<Waiter> remote_;               ///< have a place, and cannot be called
    std::map<StepId, std::string> onlyDesks_;  ///< of those whom one desk alone may call
};

}  // namespace turnbell
