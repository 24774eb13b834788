#pragma once

#include "modem/at/session.h"
#include "modem/at/ussd_text.h"

#include <optional>
#include <string>

namespace turnbell::at {

/// Asks the operator one USSD code at a time and tells the answer. It is typed only while the modem has
/// nothing else to do; whatever becomes of it, the mediator is told once. A session that the network holds
/// open, or that nobody answers, is closed. Each call of work() types one command.
class Ussd {
public:
    explicit Ussd(Session& session) : session_(session) {}

    /// Takes a code; only when idle(). It is asked together with the next burst, or `atOnce`.
    void ask(const std::string& code, bool atOnce);

    /// What was to wait for the burst does not.
    void hurry();

    bool idle() const { return stage_ == Stage::Idle; }

    /// The network may hold a session that must be closed before a text goes.
    bool closing() const { return close_; }

    /// A text wants to go: it does not wait for an answer.
    void yield();

    /// No answer will come any more: `why` says it in a few words.
    void cut(const std::string& why);

    /// True if something is to be done now.
    bool due() const;

    /// Does it; only when the channel is free.
    void work();
    std::optional<BootTime> nextDeadline() const;

    /// True if it made something of an unsolicited line.
    bool take(const AtLine& line);

private:
    enum class Stage { Idle, Planned, Asking, Asked, Waiting };

    void selectAlphabet();
    void typeCode();
    void taken(const Reply& reply);
    void close();
    void finish(UssdAnswer answer);

    Session& session_;
    Stage stage_ = Stage::Idle;
    std::string code_;
    bool refused_ = false;  ///< in the form that the dialect says: the other one is tried once
    bool close_ = false;
    BootTime until_{};      ///< Planned: not before; Waiting: no longer
    std::string said_;      ///< of an answer that goes on in more lines
    BootTime saidUntil_{};  ///< and they come no later
};

}  // namespace turnbell::at
