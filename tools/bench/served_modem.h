#pragma once

#include "host/base/clock.h"
#include "modem/sim/sim_modem.h"
#include "tools/bench/stopwatch.h"
#include "tools/modemsim/pty_end.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::bench {

/// What the host took of one submission. The modem's own time, and the air's, are not in it.
struct HostTime {
    Microseconds inside{};  ///< from the prompt to Ctrl-Z
    Microseconds after{};   ///< from the final OK to the next AT+CMGS
};

/// A simulated modem on a pseudo terminal that answers at once, and looks at its watch.
class ServedModem {
public:
    /// `link` is what the host opens. It does not exist before plugIn().
    ServedModem(const Clock& clock, const std::string& link);

    Result<void> plugIn();

    /// Serves the host until it has begun that many submissions. Refused if the host is silent for too long.
    Result<void> serveUntilBegun(std::size_t submissions);

    /// Of every submission that was followed by another one, oldest first.
    const std::vector<HostTime>& times() const { return times_; }

private:
    Result<void> turn();
    void hear(std::string_view typed);
    void say();
    BootTime now() const { return clock_.now().boot; }

    const Clock& clock_;
    sim::SimModem modem_;
    modemsim::PtyEnd end_;
    std::vector<HostTime> times_;
    std::size_t begun_ = 0;
    Stopwatch sinceAnswer_;
    HostTime current_;
    bool answered_ = false;  ///< with the final OK of a submission, and the host has not begun another
};

}  // namespace turnbell::bench
