#pragma once

#include "host/service/branch_state.h"
#include "host/service/session.h"

namespace turnbell {

/// Who is at this connection. Five wrong PINs block it for a minute, and longer each time after.
Result<wire::SignedIn> signIn(Session& session, const wire::SignIn& command, const BranchState& state,
                              Moment now);

}  // namespace turnbell
