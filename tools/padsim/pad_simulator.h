#pragma once

#include "host/base/clock.h"
#include "tools/padsim/avr_pad.h"
#include "tools/padsim/finger.h"
#include "tools/padsim/pad_order.h"
#include "tools/simline/control_end.h"
#include "tools/simline/host_line.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::padsim {

/// Runs one pad in real time between its hosts and its control lines until it is told to stop.
class PadSimulator {
public:
    struct Options {
        std::vector<TimedPress> presses = {};
        bool dtr = false;         ///< a host that opens the line resets the board
        std::string eeprom = {};  ///< a file that keeps it; empty: none
    };

    /// All of them must outlive the simulator.
    PadSimulator(AvrPad& pad, simline::HostLine& line, const Clock& clock, simline::ControlEnd& control,
                 Options options);

    /// Until "quit", SIGINT or SIGTERM. The error is one of the EEPROM's file.
    Result<void> run();

private:
    void wait(const simline::Descriptor& signals);
    void advance();
    void serveHosts();
    void pressInTime();
    Result<void> plugInInTime();
    void tellDisplay();
    std::string display();
    std::string answer(const std::string& line);
    std::string obey(const PadOrder& order);
    Result<void> keepEeprom();
    BootTime now() const { return clock_.now().boot; }

    AvrPad& pad_;
    Finger finger_;
    simline::HostLine& line_;
    const Clock& clock_;
    simline::ControlEnd& control_;
    Options options_;
    BootTime started_;
    BootTime reached_;  ///< how far the pad has been run
    BootTime changedAt_;
    std::string told_;  ///< of the display
    std::optional<BootTime> plugInAt_;
    bool stopping_ = false;
};

}  // namespace turnbell::padsim
