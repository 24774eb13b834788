#pragma once

#include "host/service/branch_state.h"

#include <optional>
#include <string>

namespace turnbell {

/// What each desk is doing (host/core/desk_state.h): by order of its staff, and as the visits at it go. Every
/// change is kept as an event.
class DeskStates {
public:
    explicit DeskStates(BranchState& state);

    /// Opens (Idle), pauses or closes a desk that exists; a busy one does so once its visit has ended.
    Result<wire::Done> order(const std::string& desk, DeskState wanted, const std::string& reason,
                             const Actor& actor, Moment now);

    /// Follows what has happened to the visits at the desks that were touched. Call it before each commit.
    void follow();

    /// Opens a desk that is about to call, and forgets what was to come after its last visit: who calls is
    /// there.
    void opens(const std::string& desk, const Actor& actor, Moment now);

    /// Closes every desk, whatever it does.
    void closeAll(const Actor& actor, Moment now);

    /// Ends the wrap-ups whose time is over.
    void tick(Moment now);
    std::optional<BootTime> nextDeadline();

private:
    void become(db::DeskStateRow row, DeskState to, const Actor& actor, Moment now);
    void settle(const std::string& desk, const Actor& actor, Moment now);
    milliseconds wrapUp(const std::string& desk) const;

    BranchState& state_;
};

}  // namespace turnbell
