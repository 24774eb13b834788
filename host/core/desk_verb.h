#pragma once

#include "host/core/visit_step.h"

#include <optional>
#include <string_view>

namespace turnbell {

/// What staff can do at their desk by one button: of the desk window, or of a pad.
enum class DeskVerb { CallNext, Confirm, Finish, Recall, NoShow, Park, Open, Pause };

/// "call_next", "confirm", ...: the command that does it.
const char* toString(DeskVerb verb);

/// The step that comes next at a desk: the desk window's primary button and the main key of a pad. `atDesk`:
/// of the visit that the desk has called or is serving; nothing: none. With nobody there it is a call, even
/// if nobody waits: whoever presses is told so.
DeskVerb nextVerb(std::optional<StepState> atDesk, bool somebodyWaits);

/// The button that opens a desk and pauses an open one. `deskState`: "open", "paused" or "closed".
DeskVerb openOrPause(std::string_view deskState);

/// Whether this can be done with what is at the desk.
bool fits(DeskVerb verb, std::optional<StepState> atDesk);

}  // namespace turnbell
