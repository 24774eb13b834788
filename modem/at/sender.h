#pragma once

#include "modem/at/session.h"

#include <optional>
#include <string>
#include <utility>

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

    /// Types AT+CMGS, or AT+CMMS=1 first if more is to come; only when waiting() and the channel is free.
    void start();

    /// The prompt has come.
    void prompted();

    /// True if it made something of an unsolicited line: the answer of the last part, which is in doubt.
    bool take(const AtLine& line);

    /// True once after a submission that may have moved the SIM's count, nobody knows how far.
    bool lostTrack() { return std::exchange(lostTrack_, false); }

    /// True if a part has been on air for more than 90 s.
    bool stuck() const;

    /// Whatever was under way will get no answer any more: `why` says it in a few words.
    void cut(const std::string& why);

    /// Marks the part on air as slow when it is time.
    void tick();
    std::optional<BootTime> nextDeadline() const;

private:
    enum class Stage { Idle, Waiting, Linking, Typing, OnAir };

    bool shouldHoldLink() const;
    void ended(const Reply& reply);
    SubmitOutcome withoutPrompt(const Reply& reply) const;
    void settle(const SubmitOutcome& outcome);

    Session& session_;
    Stage stage_ = Stage::Idle;
    Submission submission_;
    BootTime armedAt_{};
    std::optional<PartId> doubtful_;  ///< the last part, as long as nothing was typed for another
    bool lostTrack_ = false;
    bool linkRefused_ = false;           ///< AT+CMMS=1 was, and is not typed again
    std::optional<BootTime> linkUntil_;  ///< it is held so long at least
};

/// True if typing the PDU behind AT+CMGS=`length` is what it says. It must be digits alone: anything else
/// could be a Ctrl-Z.
bool isSubmittable(const Submission& submission);

/// What the end of AT+CMGS after Ctrl-Z means (field notes on reliability, 2.3): sure only by a reference
/// *and* OK, or by a refusal with a number that says who refused.
SubmitOutcome outcomeAfterCtrlZ(const Reply& reply, seconds patience);

}  // namespace turnbell::at
