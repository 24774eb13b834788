#pragma once

#include "host/service/desk_commands.h"

#include <optional>

namespace turnbell {

/// What happens to a visit by itself once a time has come: a called one that did not come, if the branch
/// wants that, and the reminder of a parked one.
class VisitDeadlines {
public:
    VisitDeadlines(BranchState& state, DeskCommands& desks);

    void tick(Moment now);
    std::optional<BootTime> nextDeadline();

private:
    /// When a step that is called becomes a no-show; nothing: it does not by itself.
    std::optional<BootTime> noShowAt(const db::StepRow& step);
    bool wasTakenBack(const db::StepRow& step);

    BranchState& state_;
    DeskCommands& desks_;
};

}  // namespace turnbell
