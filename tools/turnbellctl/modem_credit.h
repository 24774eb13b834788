#pragma once

#include "tools/turnbellctl/service_connection.h"

#include <iosfwd>

namespace turnbell::ctl {

/// Waits for what the operator says after modem_credit was answered with this, and tells what is left on the
/// SIM card on `out`. Refused with what is wrong, and the operator's words if there are some. The operator is
/// given up after a few minutes: texts go first, and there may be many.
Result<void> followCredit(int modem, wire::Reply begun, bool json, ServiceConnection& service,
                          std::ostream& out);

}  // namespace turnbell::ctl
