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
    Book,
    ConfirmBooking,
    ChangeBooking,
    JoinRemote,
    CheckIn,
    Approach,
    Call,
    Recall,
    Confirm,
    MoreTime,
    NoShow,
    Rejoin,
    Leave,
    Park,
    Resume,
    Transfer,
    Finish,
    Correct,
    Undo,
    Cancel,
    EndOfDay,
};

/// On whose behalf an event happens.
enum class Party { Staff, Pad, Customer, Kiosk, System };

/// What must hold beside the state; the service knows the branch and the time, and asks.
enum class Guard {
    None,
    SlotFree,       ///< the service takes one more appointment at that time
    MayJoin,        ///< the branch is open, the queue takes more, the number is not blocked
    NearTurn,       ///< the turn is near, and this step was not told so before
    RecallGap,      ///< the last call is long enough ago
    MoreTimeLeft,   ///< this step was not put back as often as allowed
    NoShowDue,      ///< called as often, and waited for as long, as the branch wants
    RejoinWindow,   ///< the call that was missed is not long ago
    SameDay,        ///< it happened on this service day
    TargetAccepts,  ///< there is such a service
    AfterClose,     ///< the day of this step has ended
    OutcomeNamed,   ///< of a service with outcomes: one of them is named
};

/// "waiting", "no_show", ... as in JSON and SQL.
const char* toString(StepState state);
std::optional<StepState> stepState(std::string_view word);

/// "check_in", "no_show", "end_of_day", ...
const char* toString(StepEvent event);

/// "staff", "pad", "customer", "kiosk", "system"
const char* toString(Party party);

/// True for Done, NoShow, Left, Cancelled and Expired: only an undo leaves them.
bool isEnded(StepState state);

/// True for Booked, Expected and Remote: the visit has begun, and the customer is not here yet.
bool isComing(StepState state);

/// True for Booked and Expected: there is an appointment that nobody has come for yet.
bool isBooked(StepState state);

/// Where an event leads.
struct Transition {
    StepState to = StepState::Waiting;
    Guard guard = Guard::None;

    bool operator==(const Transition&) const = default;
};

/// The table of field/queue.md 3.2: where `event`, asked for by `party`, leads from `state` (nothing: the
/// step begins with it), and what else must hold. `wanted` chooses where there are two ways: a parked step is
/// resumed at a desk (Serving) or in the line (Waiting); else the first one counts. Refused (`step_state`) if
/// no row has such a move, (`not_for_you`) if this party may not do it. A transfer ends this step (Done); the
/// caller starts the next one. Undo is not in the table: it restores what was there before the last change.
Result<Transition> transition(std::optional<StepState> state, StepEvent event, Party party,
                              std::optional<StepState> wanted = std::nullopt);

}  // namespace turnbell
