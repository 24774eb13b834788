#pragma once

#include "host/service/branch_state.h"

#include <optional>

/// What a yes or no of a number answers: of all that it was asked, what was asked last.
namespace turnbell {

/// When this text went out, as far as is known; nothing: it has not, as far as is known.
std::optional<UtcTime> wentOut(BranchState& state, const db::MessageRow& text);

/// When what is known of this visit was last said to its number; before any text, when it was made.
UtcTime lastSaid(BranchState& state, const db::VisitRow& visit);

/// When staff last wrote to this number. Nothing: they have not lately.
std::optional<UtcTime> staffWroteLast(BranchState& state, const PhoneNumber& phone);

/// Whether staff ask something in what they last wrote to this number, if that went out after a moment: with
/// a question mark, and is not answered yet. A bare number or a yes answers them then.
bool isStaffAskingSince(BranchState& state, const PhoneNumber& phone, UtcTime since);

/// When this number was last asked something else than to confirm a booking: by a survey that is not answered
/// to its end, by the words after a low score, or by staff, each of whose texts may be a question. Nothing:
/// it was not.
std::optional<UtcTime> lastAskedElse(BranchState& state, const PhoneNumber& phone);

}  // namespace turnbell
