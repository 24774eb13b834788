#pragma once

#include "host/service/branch_state.h"
#include "host/service/doubt.h"
#include "host/service/part_book.h"
#include "host/service/refusal.h"
#include "host/service/submission.h"
#include "host/service/survey_pace.h"
#include "modem/sms/message.h"
#include "modem/sms/pdu.h"

#include <optional>
#include <span>
#include <string>

namespace turnbell {

/// A text to be sent.
struct TextOrder {
    std::string idemKey;  ///< the same key never makes a second text
    MessageKind kind = MessageKind::Notice;
    PhoneNumber to;
    std::string text;
    std::string language = {};  ///< of the recipient; empty: as in `visit`
    VisitId visit;
    StepId step;
    ConversationId conversation;
    std::int64_t change = 0;
    milliseconds delay{0};
    std::optional<milliseconds> useful = {};  ///< not sent later than this after the delay; nothing: by kind
    bool automatic = false;  ///< it answers a text, and no person wrote it: those are limited
    bool urgent = false;     ///< it does not wait for the end of quiet hours
};

/// What would become of a text.
struct TextOutlook {
    std::optional<std::string> refusal;  ///< nothing: it may go
    UtcTime begins;                      ///< the end of the quiet hours, if it waits for that
    std::string text;                    ///< as it would be sent
};

/// The durable queue of outgoing texts and the protocol around Ctrl-Z (field/reliability.md 2.3): what may go
/// next, what is recorded when, and what happens to a part whose fate is not known. The caller holds the
/// transaction of every call that changes something.
class Outbox {
public:
    explicit Outbox(BranchState& state);

    /// Queues a text. One without consent, or over a limit, is recorded as blocked, with the reason (STOP and
    /// START confirmations go); one that can wait is planned for the end of the quiet hours. Nothing if this
    /// key was used before.
    std::optional<MessageId> enqueue(const TextOrder& order, Moment now);

    /// The same, without doing it.
    TextOutlook outlook(const TextOrder& order, Moment now);

    /// Withdraws these; none of their parts may have been armed.
    void cancel(std::span<const db::MessageRow> messages, const std::string& why, Moment now);

    /// Withdraws the unsent texts of one kind about one step.
    void cancelKind(const db::VisitStepRow& row, MessageKind kind, const std::string& why, Moment now);

    /// Withdraws and blocks everything still unsent to this number that it does not want any more: whole
    /// texts, the rest of those that went out in part, and repetitions, which end as unknown.
    void blockUnsent(const PhoneNumber& number, Moment now);

    /// Withdraws what is left of the visit's texts that went out in part, and repetitions, to a number that
    /// is not its number any more. What is in doubt there is not repeated.
    void leaveFormerNumber(VisitId visit, const std::string& why, Moment now);

    /// The part that this modem should send next (routing.h says which). Only looked up: nothing changes.
    /// `typed`: the parts that other modems are typing and have not armed yet.
    std::optional<OutboxJob> next(const ModemIdentity& modem, Moment now, std::span<const PartId> typed = {});

    /// Records that this part may be on air from now on. False: it may not be sent (any more): withdrawn, too
    /// late, or to a number that opted out, or that the visit has no more.
    bool arm(PartId part, const Arming& arming, Moment now);

    /// True if the whole text may go out a second time.
    bool mayRepeat(const db::MessageRow& message, Moment now);

    /// Makes all parts of a text due again, under a new concatenation reference, for any SIM.
    void sendAnew(const db::MessageRow& message, const std::string& why, Moment now);

    /// Records what became of it. Answers the message it belongs to.
    MessageId settle(PartId part, const SubmissionEnd& end, Moment now);

    /// The modem or the SIM said which reference was used last: evidence about a part in doubt.
    Doubt::Verdict referenceRead(const ModemIdentity& modem, const ReferenceReading& reading, Moment now) {
        return doubt_.referenceRead(modem, reading, now);
    }

    /// The modem's answer for a part in doubt came after all.
    std::optional<MessageId> answeredLate(PartId part, int reference, Moment now);

    /// A status report: matched by recipient, reference and time. Answers the message; no id: it belongs to
    /// nothing that we sent. Nothing: it cannot be told before the modem has answered for the part that is on
    /// air now; give it again then.
    std::optional<MessageId> report(const sms::StatusReport& report, Moment now);

    /// After a start: parts that were armed may be on air or not.
    void doubtArmed(Moment now) { doubt_.afterRestart(now); }

    /// Withdraws everything that a restored backup holds as unsent: it may have been sent since.
    void distrustUnsent(Moment now);

    /// Makes due what is due, expires what is late, decides about doubt whose evidence window has passed.
    /// Answers the messages that changed.
    std::vector<MessageId> tick(Moment now);

    /// When tick() or next() has more to say.
    std::optional<BootTime> nextDeadline(Moment now);

private:
    /// An approach is in a greater hurry than the welcome, and would make nonsense of it if it came first:
    /// the visit's unsent welcome takes over the approach's priority and deadline, and so goes before it.
    void hastenWelcome(const db::MessageRow& approach);

    db::MessageRow rowOf(const TextOrder& order, Moment now);
    /// Why it may not go at all; nothing: it may.
    std::optional<std::string> refusal(const db::MessageRow& message, Moment now);

    void makeReady(db::MessageRow& message, Moment now);
    void addParts(db::MessageRow& message, Moment now);
    void refuse(db::PartRow& part, const SubmissionEnd& end, Moment now);
    void repetitionNotTyped(db::PartRow& part, const SubmissionEnd& end, Moment now);
    bool isHopeless(const db::PartRow& part, const Advice& advice, const std::string& sim) const;
    void retryLater(db::PartRow& part, Action action, const std::string& why, Moment now);

    bool maySurvey(Moment now);

    BranchState& state_;
    PartBook book_;
    Doubt doubt_;
    SurveyPace surveyPace_;
};

}  // namespace turnbell
