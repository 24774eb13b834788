#pragma once

#include "host/base/result.h"
#include "host/core/visit_step.h"

#include <optional>

namespace turnbell {

/// What a desk is doing (field/queue.md 3.2). An open desk is Idle, Calling, Serving or in WrapUp.
enum class DeskState { Closed, Idle, Calling, Serving, WrapUp, Paused };

/// "closed", "idle", "calling", "serving", "wrap_up", "paused"
const char* toString(DeskState state);

/// "open", "paused" or "closed": how far it is there for customers.
const char* opennessOf(DeskState state);

/// True while a visit is called to the desk or served there.
bool isBusy(DeskState state);

/// True for all but Closed and Paused.
bool isOpen(DeskState state);

/// The state once the visit at the desk is in `atDesk` (nothing: it has none any more). Without a visit, a
/// desk that has served one wraps up if `wrapsUp`, else it is idle; what was not busy stays what it is.
DeskState afterVisit(DeskState before, std::optional<StepState> atDesk, bool wrapsUp);

/// The state when somebody opens (Idle), pauses (Paused) or closes (Closed) the desk. Nothing: it is busy,
/// and does so once its visit has ended. Opening a busy desk leaves it as it is. Refused: a closed desk
/// cannot be paused (`desk_closed`).
Result<std::optional<DeskState>> afterOrder(DeskState before, DeskState wanted);

}  // namespace turnbell
