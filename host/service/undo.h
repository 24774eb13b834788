#pragma once

#include "host/service/desk_commands.h"

#include <set>
#include <span>

namespace turnbell {

/// Takes back the last change at a desk, or of a ticket, as a whole: within 10 s anything but what began the
/// visit, or moved a booking; later on the same day a no-show or a finish that stands alone. Texts of the
/// change that are not sent yet are withdrawn with it. Refused
/// (`step_state`) once another change has moved a visit on, at whichever desk. So a desk takes back its
/// changes newest first only, and never gets a second visit by it.
class Undo {
public:
    Undo(BranchState& state, Outbox& outbox, Surveys& surveys);

    Result<wire::StepChanged> last(const wire::Undo& command, const Actor& actor, Moment now);

private:
    Result<std::vector<db::EventRow>> eventsOf(const wire::Undo& command, Moment now);
    Result<void> allowed(std::span<const db::EventRow> events, const std::string& where, Moment now);
    void restore(std::span<const db::EventRow> events, const Actor& actor, Moment now);

    /// Refused if a desk would have two visits now.
    Result<void> desksHold();

    /// Whether a later change, not taken back itself, moved this event's step.
    bool movedOn(const db::EventRow& event);

    /// The steps whose texts could still be withdrawn.
    std::set<StepId> withdrawTexts(std::span<const db::EventRow> events, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Surveys& surveys_;
};

}  // namespace turnbell
