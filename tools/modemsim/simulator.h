#pragma once

#include "host/base/clock.h"
#include "modem/sim/sim_modem.h"
#include "tools/modemsim/control_end.h"
#include "tools/modemsim/event_log.h"
#include "tools/modemsim/host_end.h"

#include <memory>
#include <string>
#include <vector>

namespace turnbell::modemsim {

/// Runs one simulated modem between its hosts and its control lines until it is told to stop.
class Simulator {
public:
    /// All of them must outlive the simulator.
    Simulator(sim::SimModem& modem, const Clock& clock, EventLog& log, ControlEnd& control)
        : modem_(modem), clock_(clock), log_(log), control_(control) {}

    /// Plugs an end in and says where it is.
    Result<void> add(std::unique_ptr<HostEnd> end);

    /// Until "quit", SIGINT or SIGTERM.
    void run();

private:
    void wait(const Descriptor& signals);
    void serveHosts();
    void passOn();
    void tellHold();
    std::string answer(const std::string& line);
    Result<void> followPlug();
    BootTime now() const { return clock_.now().boot; }

    sim::SimModem& modem_;
    const Clock& clock_;
    EventLog& log_;
    ControlEnd& control_;
    std::vector<std::unique_ptr<HostEnd>> ends_;
    std::string heldAt_;
    bool plugged_ = true;
    bool stopping_ = false;
};

}  // namespace turnbell::modemsim
