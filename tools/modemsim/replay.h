#pragma once

#include "host/base/clock.h"
#include "tools/modemsim/host_line.h"
#include "tools/modemsim/replayed_modem.h"

#include <string>
#include <vector>

namespace turnbell::modemsim {

/// The trace in a file, as turnbellctl modem trace prints it.
Result<std::vector<at::TraceLine>> readTrace(const std::string& file);

/// Plays the modem to its hosts until SIGINT or SIGTERM, and prints where they deviate.
Result<void> replay(ReplayedModem& modem, HostLine& line, const Clock& clock);

}  // namespace turnbell::modemsim
