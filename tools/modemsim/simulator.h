#pragma once

#include "host/base/clock.h"
#include "modem/sim/sim_modem.h"
#include "tools/modemsim/event_log.h"
#include "tools/simline/control_end.h"
#include "tools/simline/host_line.h"

#include <string>

namespace turnbell::modemsim {

/// Runs one simulated modem between its hosts and its control lines until it is told to stop.
class Simulator {
public:
    /// All of them must outlive the simulator.
    Simulator(sim::SimModem& modem, simline::HostLine& line, const Clock& clock, EventLog& log,
              simline::ControlEnd& control)
        : modem_(modem), line_(line), clock_(clock), log_(log), control_(control) {}

    /// Until "quit", SIGINT or SIGTERM.
    void run();

private:
    void wait(const simline::Descriptor& signals);
    void serveHosts();
    void passOn();
    void tellHold();
    std::string answer(const std::string& line);
    BootTime now() const { return clock_.now().boot; }

    sim::SimModem& modem_;
    simline::HostLine& line_;
    const Clock& clock_;
    EventLog& log_;
    simline::ControlEnd& control_;
    std::string heldAt_;
    bool stopping_ = false;
};

}  // namespace turnbell::modemsim
