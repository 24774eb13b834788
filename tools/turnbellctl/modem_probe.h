#pragma once

#include "tools/turnbellctl/service_connection.h"

#include <iosfwd>

namespace turnbell::ctl {

/// Follows a probe that has begun with this answer until it has ended: each step as a line on `err`, its
/// findings as a table or as JSON on `out`. Refused if the probe failed, with why.
Result<void> followProbe(wire::Reply begun, bool json, ServiceConnection& service, std::ostream& out,
                         std::ostream& err);

}  // namespace turnbell::ctl
