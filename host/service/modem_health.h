#pragma once

#include "host/service/branch_state.h"

#include <vector>

/// What the service says of its modems and its clock, and what people say back.
namespace turnbell {

/// Troubles of the modems, and SIM cards that are not those that belong there.
std::vector<wire::Alarm> modemAlarms(BranchState& state);

/// A clock that is wrong, or that nobody can vouch for.
std::vector<wire::Alarm> clockAlarms(const BranchState& state);

wire::SignalList signalList(const BranchState& state);

/// The cards that are in the modems now belong there.
wire::Done acceptSims(BranchState& state);

}  // namespace turnbell
