#pragma once

#include "host/service/desk_commands.h"

#include <optional>

namespace turnbell {

/// What happens to a visit by itself once a time has come: a called one that did not come, if the branch
/// wants that, the reminder of a parked one, and the end of the time for which somebody asked.
class VisitDeadlines {
public:
    VisitDeadlines(BranchState& state, DeskCommands& desks, Texts& texts);

    void tick(Moment now);

    /// What tick() did at `now` is committed: until then it is to be done again.
    void committed(Moment now) { looked_ = now.boot; }

    std::optional<BootTime> nextDeadline();

private:
    /// When a step that is called becomes a no-show; nothing: it does not by itself.
    std::optional<BootTime> noShowAt(const db::StepRow& step);
    bool wasTakenBack(const db::StepRow& step);
    void missWhoDidNotCome(Moment now);
    void remind(Moment now);
    void endMoreTime(Moment now);

    BranchState& state_;
    DeskCommands& desks_;
    Texts& texts_;
    BootTime looked_ = BootTime::min();  ///< for the end of more time: those until then are dealt with
};

}  // namespace turnbell
