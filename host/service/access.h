#pragma once

#include "host/service/session.h"
#include "host/wire/command.h"

namespace turnbell {

/// May this connection carry out this command now? By the socket it came through, and for staff commands by
/// who is signed in. While a branch has no staff, admin.sock may import a catalog without a PIN.
Result<void> mayExecute(const Session& session, const wire::Command& command, bool branchHasStaff);

/// A supervisor or admin; on admin.sock there is nobody else.
bool leads(const Session& session);

/// Staff sign in on desk.sock and admin.sock.
Result<void> maySignIn(wire::Role role);

/// May this connection watch this topic?
bool mayWatch(wire::Role role, wire::Topic topic);

}  // namespace turnbell
