#pragma once

#include "host/base/clock.h"
#include "host/base/strong_id.h"
#include "modem/at/recovery.h"
#include "modem/at/session.h"

#include <deque>
#include <optional>
#include <set>

namespace turnbell::at {

/// Sees from how a modem in service behaves that it is not well, although it answers: texts that nobody
/// answers, a network or a signal that is missing for minutes, one text after the other refused by the modem
/// itself, one start after the other.
class Health {
public:
    /// What a modem in service knows of its radio.
    struct Radio {
        bool registered = false;
        bool denied = false;  ///< by the network: that is no fault of the modem
        int signalPercent = -1;
    };

    /// It begins its service now.
    void begin(BootTime now);

    void observe(const Radio& radio, BootTime now);
    void ended(const Ending& ending);

    /// It has started by itself.
    void started(BootTime now);

    /// What it suffers from, once for each time that it shows.
    std::optional<Fault> takeFault(BootTime now);

    /// True if it starts again and again, which is the power supply's fault.
    bool restless(BootTime now) const;

    std::optional<BootTime> nextDeadline(BootTime now) const;

private:
    std::optional<BootTime> unservedSince_;
    bool signalKnown_ = false;  ///< some modems never say a signal
    std::optional<Fault> ofText_;
    std::set<PartId> refused_;  ///< in a row
    int promptless_ = 0;        ///< in a row
    std::deque<BootTime> starts_;
};

}  // namespace turnbell::at
