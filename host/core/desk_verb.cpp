#include "host/core/desk_verb.h"

namespace turnbell {

const char* toString(DeskVerb verb) {
    switch (verb) {
    case DeskVerb::CallNext: return "call_next";
    case DeskVerb::Confirm: return "confirm";
    case DeskVerb::Finish: return "finish";
    case DeskVerb::Recall: return "recall";
    case DeskVerb::NoShow: return "no_show";
    case DeskVerb::Park: return "park";
    case DeskVerb::Open: return "desk_open";
    case DeskVerb::Pause: return "desk_pause";
    }
    return "unknown";
}

DeskVerb nextVerb(std::optional<StepState> atDesk, bool somebodyWaits) {
    if (atDesk == StepState::Called) {
        return DeskVerb::Confirm;
    }
    return atDesk && !somebodyWaits ? DeskVerb::Finish : DeskVerb::CallNext;
}

DeskVerb openOrPause(std::string_view deskState) {
    return deskState == "open" ? DeskVerb::Pause : DeskVerb::Open;
}

bool fits(DeskVerb verb, std::optional<StepState> atDesk) {
    switch (verb) {
    case DeskVerb::CallNext: return atDesk != StepState::Called;
    case DeskVerb::Confirm:
    case DeskVerb::Recall:
    case DeskVerb::NoShow: return atDesk == StepState::Called;
    case DeskVerb::Finish:
    case DeskVerb::Park: return atDesk == StepState::Serving;
    case DeskVerb::Open: return true;
    case DeskVerb::Pause: return !atDesk;
    }
    return false;
}

}  // namespace turnbell
