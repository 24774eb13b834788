#pragma once

#include "host/core/message_kind.h"

#include <optional>

namespace turnbell {

/// How much of a day's budget (Limits::textsADay), in percent, may be spent when a text of this kind still
/// goes; nothing: it always goes. What can wait stops first, then what strangers could cause; calls to those
/// who are known (they have written, or staff typed their number) and what staff write never stop.
std::optional<int> budgetShare(MessageKind kind, bool known);

/// From this share on the texts of unknown numbers that come now are held: what is left is for those who are
/// here.
inline constexpr int kBudgetForStrangers = 60;

/// From this share on, in percent, a person is told.
inline constexpr int kBudgetLow = 75;

}  // namespace turnbell
