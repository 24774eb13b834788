#pragma once

#include "modem/at/registration.h"
#include "modem/at/session.h"

#include <array>
#include <cstddef>
#include <optional>

namespace turnbell::at {

/// Asks a modem that is set up how it is: SIM, registration, signal, operator, store, clock. While it looks
/// for a network, every few seconds and after a minute every minute; when it is registered, once a minute, in
/// one burst with the sweep of the stores.
class Watcher {
public:
    explicit Watcher(Session& session) : session_(session) {}

    /// After set-up: nothing is known, ask at once.
    void begin();

    const Registration& registration() const { return registration_; }

    /// True once the modem has said that its SIM is gone, locked or another one: set it up again.
    bool simLost() const { return simLost_; }

    /// Not registered for minutes.
    bool withoutNetwork() const;

    /// True if the next question should be asked now.
    bool due() const { return session_.now >= nextAt_; }

    /// Asks it; only when the channel is free.
    void work();
    BootTime nextDeadline() const { return nextAt_; }

    /// True if it made something of an unsolicited line.
    bool take(const AtLine& line);

private:
    bool applies(std::size_t question) const;
    void takeAnswer(const Reply& reply);
    bool saysAnotherSim(const Reply& reply) const;
    void takeLine(const std::string& line);
    void takeRegistration(const RegistrationLine& line);
    void takeOperator(const std::string& line);
    void showRegistration();
    BootTime nextRound() const;

    Session& session_;
    Registration registration_;
    std::size_t question_ = 0;
    BootTime nextAt_{};
    BootTime lostAt_{};  ///< while not registered: since when
    bool fresh_ = true;  ///< registered since the last round: the operator may be another one
    bool simLost_ = false;
    std::array<bool, 3> unknown_{};  ///< domains that this modem knows nothing about
};

}  // namespace turnbell::at
