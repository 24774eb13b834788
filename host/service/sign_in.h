#pragma once

#include "host/service/branch_state.h"
#include "host/service/session.h"

namespace turnbell {

/// No block after wrong PINs is longer.
inline constexpr std::chrono::minutes kLongestPinBlock{15};

/// Counts a try at this socket before its PIN is looked at, so that neither a new connection nor a pulled
/// plug gives another one. To be committed first. Five wrong PINs block the socket for 1 minute, each further
/// one for 5 and then for 15; who is signed in stays so. Refused while it is blocked.
Result<void> countTry(BranchState& state, wire::Role socket, Moment now);

/// Whose PIN it is, and the end of the count. Refused: nobody's; the count stands.
Result<db::StaffRow> checkPin(BranchState& state, wire::Role socket, const std::string& pin);

/// Signs out somebody who was removed, or whose PIN was changed, since signing in.
void forgetIfChanged(Session& session, const BranchState& state);

}  // namespace turnbell
