#pragma once

#include "host/service/branch_state.h"

namespace turnbell {

/// Whether a guard of the table of steps (host/core/visit_step.h) holds for this step, which is as it was
/// before the event, but for what the event is to change: the time of an appointment, the outcome of a visit.
/// A refusal says what is in the way, and for how long. NearTurn, TargetAccepts and AfterClose always hold
/// here: they are about more than the step, and whoever asks has looked before.
Result<void> holds(Guard guard, BranchState& state, const db::VisitStepRow& row, Moment now);

}  // namespace turnbell
