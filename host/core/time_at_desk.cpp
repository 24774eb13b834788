#include "host/core/time_at_desk.h"

#include <algorithm>

namespace turnbell {
namespace {

/// Whether a desk has the customer after this; nothing: that stays as it was.
std::optional<bool> isAtDesk(const StepNote& note) {
    switch (note.event) {
    case StepEvent::Call: return true;
    case StepEvent::Resume: return !note.desk.empty();  // else back into the line
    case StepEvent::MoreTime:
    case StepEvent::NoShow:
    case StepEvent::Rejoin:
    case StepEvent::Leave:
    case StepEvent::Park:
    case StepEvent::Transfer:
    case StepEvent::Finish:
    case StepEvent::Cancel:
    case StepEvent::EndOfDay: return false;
    case StepEvent::Book:
    case StepEvent::ConfirmBooking:
    case StepEvent::ChangeBooking:
    case StepEvent::JoinRemote:
    case StepEvent::CheckIn:
    case StepEvent::Approach:
    case StepEvent::Recall:
    case StepEvent::Confirm:
    case StepEvent::Correct:
    case StepEvent::Undo: break;
    }
    return std::nullopt;
}

}  // namespace

std::optional<milliseconds> timeAtDesk(const StepHistory& history, const SteadyTime& time) {
    milliseconds spent{0};
    std::optional<UtcTime> since;
    for (const auto& note : history.events) {
        const auto atDesk = note.undone ? std::nullopt : isAtDesk(note);
        if (!atDesk || *atDesk == since.has_value()) {
            continue;
        }
        const auto now = time.of(note.when);
        if (since && note.event == StepEvent::EndOfDay) {
            return std::nullopt;
        }
        if (since) {
            spent +=
                std::max(now - *since, milliseconds{0});  // a calendar went back while the machine was off
        }
        since = *atDesk ? std::optional{now} : std::nullopt;
    }
    return since ? std::nullopt : std::optional{spent};
}

}  // namespace turnbell
