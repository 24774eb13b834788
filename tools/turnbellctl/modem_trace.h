#pragma once

#include "tools/turnbellctl/arguments.h"
#include "tools/turnbellctl/service_connection.h"

#include <iosfwd>

namespace turnbell::ctl {

/// Writes a modem's trace to `out`: in the form that turnbell-modemsim --replay reads, or as JSON (one array;
/// where it follows, one object a line). With `follow` it ends when the service does, or nobody reads.
Result<void> tellTrace(const TraceModem& wish, bool json, ServiceConnection& service, std::ostream& out);

}  // namespace turnbell::ctl
