#pragma once

#include "host/base/clock.h"
#include "tools/modemsim/replayed_modem.h"
#include "tools/simline/host_line.h"

#include <string>
#include <vector>

namespace turnbell::modemsim {

/// The trace in a file, as turnbellctl modem trace prints it.
Result<std::vector<at::TraceLine>> readTrace(const std::string& file);

/// Plays the modem to its hosts until SIGINT or SIGTERM, and prints where they deviate.
Result<void> replay(ReplayedModem& modem, simline::HostLine& line, const Clock& clock);

}  // namespace turnbell::modemsim
