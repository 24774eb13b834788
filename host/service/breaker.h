#pragma once

#include "host/base/strong_id.h"
#include "host/service/refusal.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turnbell {

/// Keeps a SIM that gets every text refused from burning all that wait. After three different texts in a row
/// were refused for one cause (one is enough where only a person can mend the SIM), this SIM is given one
/// text at a time as a trial, at intervals that double from 30 s to 15 min, until one is accepted. A call
/// that waits is tried every 30 s. Texts stay ready meanwhile. Pure; it forgets all with the process.
class Breaker {
public:
    /// A SIM that is being spared.
    struct Open {
        std::string sim;
        Cause cause = Cause::Modem;
        BootTime nextTrial;
    };

    void refused(const std::string& sim, MessageId message, const Advice& advice, BootTime now);
    void accepted(const std::string& sim, BootTime now);

    bool isOpen(const std::string& sim) const;

    /// True if this SIM may be given a text now; `call`: the text tells of a call.
    bool mayTry(const std::string& sim, bool call, BootTime now) const;

    /// The next moment after `now` when mayTry() changes its answer for some SIM; nothing: never.
    std::optional<BootTime> nextTrial(BootTime now) const;

    /// True if this SIM had a text accepted since.
    bool acceptedSince(const std::string& sim, BootTime since) const;

    /// All that are being spared, by SIM.
    std::vector<Open> open() const;

private:
    struct Sim {
        Cause cause = Cause::Modem;
        std::set<MessageId> refused;      ///< different texts in a row
        std::optional<BootTime> trialAt;  ///< open: the next trial
        BootTime lastTrial{};
        milliseconds interval{0};
        std::optional<BootTime> accepted;
    };

    std::map<std::string, Sim> sims_;
};

}  // namespace turnbell
