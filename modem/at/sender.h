#pragma once

#include "modem/at/session.h"

#include <optional>
#include <string>

namespace turnbell::at {

/// Sends one part at a time: AT+CMGS, the prompt, the PDU, the mediator's yes, and only then Ctrl-Z. Every
/// part taken is settled exactly once.
class Sender {
public:
    explicit Sender(Session& session) : session_(session) {}

    bool idle() const { return stage_ == Stage::Idle; }

    /// True if start() should be called as soon as the channel is free.
    bool waiting() const { return stage_ == Stage::Waiting; }

    /// Takes a part; only when idle().
    void take(const Submission& submission);

    /// Types AT+CMGS; only when waiting() and the channel is free.
    void start();

    /// The prompt has come.
    void prompted();

    /// Whatever was under way will get no answer any more: `why` says it in a few words.
    void cut(const std::string& why);

    /// Marks the part on air as slow when it is time.
    void tick();
    std::optional<BootTime> nextDeadline() const;

private:
    enum class Stage { Idle, Waiting, Typing, OnAir };

    void ended(const Reply& reply);
    SubmitOutcome withoutPrompt(const Reply& reply) const;
    void settle(const SubmitOutcome& outcome);

    Session& session_;
    Stage stage_ = Stage::Idle;
    Submission submission_;
    BootTime armedAt_{};
};

/// What the end of AT+CMGS after Ctrl-Z means (field notes on reliability, 2.3): sure only by a reference
/// *and* OK, or by a refusal with a number that says who refused.
SubmitOutcome outcomeAfterCtrlZ(const Reply& reply, seconds patience);

}  // namespace turnbell::at
