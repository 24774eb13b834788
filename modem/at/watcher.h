#pragma once

#include "modem/at/session.h"

#include <cstddef>
#include <optional>

namespace turnbell::at {

/// Asks a modem that is set up how it is: registration, signal, operator, store; every few seconds while it
/// is not registered, every minute when it is.
class Watcher {
public:
    explicit Watcher(Session& session) : session_(session) {}

    /// After set-up: nothing is known, ask at once.
    void begin();

    bool registered() const;
    bool denied() const;

    /// True if the next question should be asked now.
    bool due() const { return session_.now >= nextAt_; }

    /// Asks it; only when the channel is free.
    void work();
    BootTime nextDeadline() const { return nextAt_; }

    /// True if it made something of an unsolicited line.
    bool take(const AtLine& line);

private:
    void takeAnswer(const Reply& reply);
    void takeLine(const std::string& line);

    Session& session_;
    std::size_t question_ = 0;
    BootTime nextAt_{};
    int circuitSwitched_ = -1;  ///< <stat> of +CREG
    int evolved_ = -1;          ///< <stat> of +CEREG
    bool withoutEvolved_ = false;
};

}  // namespace turnbell::at
