#pragma once

#include "modem/at/at_channel.h"
#include "modem/at/dialect.h"
#include "modem/at/gsm_modem.h"

#include <optional>
#include <string>
#include <utility>

namespace turnbell::at {

/// How the modem ended a submission by itself, without being cut off.
struct Ending {
    PartId part;
    SubmitOutcome outcome;
    bool answered = false;  ///< false: it said nothing in time
};

/// What the parts of one modem share: the way to it, what is known about it, and the moment of the call that
/// is being worked on.
struct Session {
    GsmModem::Mediator& mediator;
    AtChannel& channel;
    const GsmModem::Options& options;
    const Dialect* dialect = &genericDialect();  ///< never null; known after AT+CGMI and AT+CGMM
    ModemStatus status = {};
    BootTime now = {};
    std::optional<Ending> ending = {};  ///< of the last submission, until somebody has looked at it
    bool acknowledges = false;       ///< +CMT and +CDS want AT+CNMA: phase 2+ that cannot be left (AT+CSMS)
    std::string notifications = {};  ///< the AT+CNMI that was taken; empty: none
    BootTime inServiceSince = {};
    std::optional<int> lastReference = {};  ///< TP-MR of the last submission; nothing: not known

    /// When a modem that has nothing to do is spoken to next: everything that comes round does so at the same
    /// moments, so that it is left alone between them.
    BootTime nextBurst() const {
        const milliseconds every = options.sweepEvery;
        return inServiceSince + ((now - inServiceSince) / every + 1) * every;
    }

    void run(Command command, AtChannel::Done done) { channel.run(std::move(command), now, std::move(done)); }
};

}  // namespace turnbell::at
