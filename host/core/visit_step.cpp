#include "host/core/visit_step.h"

#include "host/core/enum_word.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

using S = StepState;
using E = StepEvent;
using P = Party;

/// Some of an enumeration's values, one bit each.
template <typename... Values>
constexpr unsigned anyOf(Values... values) {
    return ((1U << static_cast<unsigned>(values)) | ...);
}

constexpr unsigned kNothing = 1U << 31U;  // before the first event

constexpr unsigned bitOf(std::optional<StepState> state) {
    return state ? anyOf(*state) : kNothing;
}

struct Row {
    StepEvent event;
    unsigned from;                ///< states
    std::optional<StepState> to;  ///< nothing: it stays what it is
    unsigned who;                 ///< parties
    Guard guard = Guard::None;
};

constexpr auto kLine = anyOf(S::Booked, S::Expected, S::Remote, S::Waiting, S::Parked);
constexpr auto kAnyState = anyOf(S::Expired) * 2 - 1;
constexpr auto kAtDesk = anyOf(P::Staff, P::Pad);

// field/queue.md 3.2, row by row, and what it leaves open: who comes has confirmed by that, staff take remote
// joiners too, what is known of a visit is corrected at any time (by its customer: that they are here), and
// an appointment ends with its day.
constexpr std::array kTable{
    Row{E::Book, kNothing, S::Booked, anyOf(P::Staff, P::Customer), Guard::SlotFree},
    Row{E::ConfirmBooking, anyOf(S::Booked), S::Expected, anyOf(P::Staff, P::Customer, P::Kiosk)},
    Row{E::ChangeBooking, anyOf(S::Booked, S::Expected), S::Booked, anyOf(P::Staff, P::Customer),
        Guard::SlotFree},
    Row{E::Cancel, kLine, S::Cancelled, anyOf(P::Staff)},
    Row{E::JoinRemote, kNothing, S::Remote, anyOf(P::Customer, P::Staff), Guard::MayJoin},
    Row{E::CheckIn, kNothing, S::Waiting, anyOf(P::Kiosk, P::Staff, P::Customer)},
    Row{E::CheckIn, anyOf(S::Expected, S::Remote), S::Waiting, anyOf(P::Kiosk, P::Staff, P::Customer)},
    Row{E::Approach, anyOf(S::Waiting, S::Remote), std::nullopt, anyOf(P::System), Guard::NearTurn},
    Row{E::Call, anyOf(S::Waiting, S::Parked), S::Called, anyOf(P::Staff, P::Pad, P::System)},
    Row{E::Recall, anyOf(S::Called), S::Called, kAtDesk, Guard::RecallGap},
    Row{E::Confirm, anyOf(S::Called), S::Serving, kAtDesk},
    Row{E::MoreTime, anyOf(S::Waiting, S::Called), S::Waiting, anyOf(P::Customer, P::Staff),
        Guard::MoreTimeLeft},
    Row{E::NoShow, anyOf(S::Called), S::NoShow, kAtDesk},
    Row{E::NoShow, anyOf(S::Called), S::NoShow, anyOf(P::System), Guard::NoShowDue},
    Row{E::Rejoin, anyOf(S::NoShow), S::Waiting, anyOf(P::Customer), Guard::RejoinWindow},
    Row{E::Rejoin, anyOf(S::NoShow), S::Waiting, anyOf(P::Staff), Guard::SameDay},
    Row{E::Leave, kLine, S::Left, anyOf(P::Customer, P::Staff)},
    Row{E::Park, anyOf(S::Serving), S::Parked, kAtDesk},
    Row{E::Resume, anyOf(S::Parked), S::Serving, anyOf(P::Staff)},
    Row{E::Resume, anyOf(S::Parked), S::Waiting, anyOf(P::Staff)},
    Row{E::Transfer, anyOf(S::Called, S::Serving, S::Waiting, S::Parked), S::Done, anyOf(P::Staff),
        Guard::TargetAccepts},
    Row{E::Transfer, kNothing, S::Waiting, anyOf(P::Staff)},
    Row{E::Finish, anyOf(S::Serving), S::Done, anyOf(P::Staff), Guard::OutcomeNamed},
    Row{E::Finish, anyOf(S::Serving), S::Done, anyOf(P::Pad)},
    Row{E::Correct, kAnyState, std::nullopt, anyOf(P::Staff, P::Customer)},
    Row{E::EndOfDay, kLine | anyOf(S::Called), S::Expired, anyOf(P::System, P::Staff), Guard::AfterClose},
    Row{E::EndOfDay, anyOf(S::Serving), S::Done, anyOf(P::System, P::Staff), Guard::AfterClose},
};

bool leads(const Row& row, std::optional<StepState> state, StepEvent event, std::optional<StepState> wanted) {
    return row.event == event && (row.from & bitOf(state)) != 0 && (!wanted || row.to == wanted);
}

}  // namespace

const char* toString(StepState state) {
    switch (state) {
    case StepState::Booked: return "booked";
    case StepState::Expected: return "expected";
    case StepState::Remote: return "remote";
    case StepState::Waiting: return "waiting";
    case StepState::Called: return "called";
    case StepState::Serving: return "serving";
    case StepState::Parked: return "parked";
    case StepState::Done: return "done";
    case StepState::NoShow: return "no_show";
    case StepState::Left: return "left";
    case StepState::Cancelled: return "cancelled";
    case StepState::Expired: return "expired";
    }
    return "unknown";
}

std::optional<StepState> stepState(std::string_view word) {
    return enumOfWord(word, StepState::Expired);
}

const char* toString(StepEvent event) {
    switch (event) {
    case StepEvent::Book: return "book";
    case StepEvent::ConfirmBooking: return "confirm_booking";
    case StepEvent::ChangeBooking: return "change_booking";
    case StepEvent::JoinRemote: return "join_remote";
    case StepEvent::CheckIn: return "check_in";
    case StepEvent::Approach: return "approach";
    case StepEvent::Call: return "call";
    case StepEvent::Recall: return "recall";
    case StepEvent::Confirm: return "confirm";
    case StepEvent::MoreTime: return "more_time";
    case StepEvent::NoShow: return "no_show";
    case StepEvent::Rejoin: return "rejoin";
    case StepEvent::Leave: return "leave";
    case StepEvent::Park: return "park";
    case StepEvent::Resume: return "resume";
    case StepEvent::Transfer: return "transfer";
    case StepEvent::Finish: return "finish";
    case StepEvent::Correct: return "correct";
    case StepEvent::Undo: return "undo";
    case StepEvent::Cancel: return "cancel";
    case StepEvent::EndOfDay: return "end_of_day";
    }
    return "unknown";
}

const char* toString(Party party) {
    switch (party) {
    case Party::Staff: return "staff";
    case Party::Pad: return "pad";
    case Party::Customer: return "customer";
    case Party::Kiosk: return "kiosk";
    case Party::System: return "system";
    }
    return "unknown";
}

bool isEnded(StepState state) {
    switch (state) {
    case StepState::Booked:
    case StepState::Expected:
    case StepState::Remote:
    case StepState::Waiting:
    case StepState::Called:
    case StepState::Serving:
    case StepState::Parked: return false;
    case StepState::Done:
    case StepState::NoShow:
    case StepState::Left:
    case StepState::Cancelled:
    case StepState::Expired: return true;
    }
    return true;
}

bool isComing(StepState state) {
    return isBooked(state) || state == StepState::Remote;
}

bool isBooked(StepState state) {
    return state == StepState::Booked || state == StepState::Expected;
}

Result<Transition> transition(std::optional<StepState> state, StepEvent event, Party party,
                              std::optional<StepState> wanted) {
    const auto fits = [&](const Row& row) { return leads(row, state, event, wanted); };
    const auto mayDo = [&](const Row& row) { return fits(row) && (row.who & anyOf(party)) != 0; };
    const auto row = std::find_if(kTable.begin(), kTable.end(), mayDo);
    if (row != kTable.end()) {
        return Transition{row->to.value_or(state.value_or(StepState::Waiting)), row->guard};
    }
    if (std::any_of(kTable.begin(), kTable.end(), fits)) {
        return fail(
            ErrorCode::NotAllowed,
            std::string{"'"} + toString(event) + "' is not for the " + toString(party) + ": ask the staff",
            "not_for_you");
    }
    return fail(ErrorCode::Refused,
                std::string{"the ticket is '"} + (state ? toString(*state) : "new") + "', so '" +
                    toString(event) + "' is not possible now",
                "step_state");
}

}  // namespace turnbell
