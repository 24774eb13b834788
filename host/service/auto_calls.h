#pragma once

#include "host/service/desk_commands.h"

#include <optional>

namespace turnbell {

/// Gives desks with `auto_call` in their work profile the next customer once they have been idle for
/// `auto_call_after`, by the ordinary calling rules. Paused and closed desks are left alone.
class AutoCalls {
public:
    AutoCalls(BranchState& state, Calling& calling, DeskCommands& desks);

    void tick(Moment now);
    std::optional<BootTime> nextDeadline(Moment now);

private:
    /// When this desk is to call; nothing: it does not by itself, or nobody waits for it.
    std::optional<BootTime> dueAt(const db::DeskStateRow& row, Moment now);

    /// When that visit may be called by itself: its customer has just come into this line, or staff have just
    /// taken such a call back; or it asked for more time until then.
    BootTime readyAt(const Calling::Choice& choice, milliseconds after, Moment now);

    BranchState& state_;
    Calling& calling_;
    DeskCommands& desks_;
};

}  // namespace turnbell
