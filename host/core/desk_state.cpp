#include "host/core/desk_state.h"

namespace turnbell {

const char* toString(DeskState state) {
    switch (state) {
    case DeskState::Closed: return "closed";
    case DeskState::Idle: return "idle";
    case DeskState::Calling: return "calling";
    case DeskState::Serving: return "serving";
    case DeskState::WrapUp: return "wrap_up";
    case DeskState::Paused: return "paused";
    }
    return "unknown";
}

const char* opennessOf(DeskState state) {
    return isOpen(state) ? "open" : toString(state);
}

bool isBusy(DeskState state) {
    return state == DeskState::Calling || state == DeskState::Serving;
}

bool isOpen(DeskState state) {
    return state != DeskState::Closed && state != DeskState::Paused;
}

DeskState afterVisit(DeskState before, std::optional<StepState> atDesk, bool wrapsUp) {
    if (atDesk) {
        return *atDesk == StepState::Called ? DeskState::Calling : DeskState::Serving;
    }
    if (!isBusy(before)) {
        return before;
    }
    return before == DeskState::Serving && wrapsUp ? DeskState::WrapUp : DeskState::Idle;
}

Result<std::optional<DeskState>> afterOrder(DeskState before, DeskState wanted) {
    if (before == DeskState::Closed && wanted == DeskState::Paused) {
        return fail(ErrorCode::Refused, "a closed desk cannot be paused: open it first", "desk_closed");
    }
    if (!isBusy(before)) {
        return wanted;
    }
    return wanted == DeskState::Idle ? std::optional{before} : std::nullopt;
}

}  // namespace turnbell
