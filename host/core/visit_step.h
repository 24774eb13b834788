#pragma once

#include "host/base/result.h"

#include <optional>
#include <string_view>

namespace turnbell {

enum class StepState {
    Booked,
    Expected,
    Remote,
    Waiting,
    Called,
    Serving,
    Parked,
    Done,
    NoShow,
    Left,
    Cancelled,
    Expired,
};

enum class StepEvent {
    CheckIn,
    Approach,
    Call,
    Recall,
    Confirm,
    NoShow,
    Leave,
    Park,
    Resume,
    Transfer,
    Finish,
    Undo,
    Cancel,
    EndOfDay,
};

/// "waiting", "no_show", ... as in JSON and SQL.
const char* toString(StepState state);
std::optional<StepState> stepState(std::string_view word);

/// "check_in", "no_show", "end_of_day", ...
const char* toString(StepEvent event);

/// True for Done, NoShow, Left, Cancelled and Expired: only an undo leaves them.
bool isEnded(StepState state);

/// The state after `event`, by the table of field/queue.md 3.2. Refuses what the table does not have.
/// A transfer ends this step (Done); the caller starts the next one. Undo is not in the table: it restores
/// what was there before the last change.
Result<StepState> apply(StepState state, StepEvent event);

}  // namespace turnbell
