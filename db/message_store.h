#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"
#include "host/core/message_kind.h"
#include "host/core/message_state.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// An outgoing text. Deadlines hold on the boot clock and are kept as UTC beside it for people and for the
/// time after a reboot (see rebase()).
struct MessageRow {
    MessageId id;
    std::string idemKey;  ///< UNIQUE: "turn/step 17/call 1"; the same text can never be made twice
    MessageKind kind = MessageKind::Notice;
    PhoneNumber to;
    std::string text;
    VisitId visit;  ///< none: 0
    StepId step;
    ConversationId conversation;
    std::int64_t change = 0;  ///< the change that called for it: undo cancels it
    Moment created;
    Moment notBefore;
    Moment expires;
    int priority = 0;
    MessageState state = MessageState::Planned;
    std::string why;
    std::optional<UtcTime> settled;
    bool personAsked = false;  ///< in doubt of a kind where a person decides
    std::string sim;           ///< that a part of it was given to last; empty: none, or not known
    bool automatic = false;    ///< it answers a text, and no person wrote it
    bool urgent = false;       ///< it does not wait for the end of quiet hours: staff said so
};

/// One SMS of a text.
struct PartRow {
    PartId id;
    MessageId message;
    int sequence = 1;
    int total = 1;
    std::string pdu;
    int length = 0;
    MessageState state = MessageState::Ready;
    int reference = -1;   ///< TP-MR of the last acceptance
    int submissions = 0;  ///< how often it may have been on air: armed, and not refused
    int refusals = 0;
    Moment retryAt;               ///< not tried again before
    std::optional<Moment> armed;  ///< the last time
    std::string armedBootId;
};

/// A part that may go now, with what the outbox needs to decide.
struct DuePart {
    PartRow part;
    MessageRow message;
};

/// A part that is ready, as far as choosing a SIM for it needs it.
struct ReadyPart {
    PartId part;
    PhoneNumber to;
    std::string begunBy;     ///< the SIM by which a part of the same text went out; empty: none, or not known
    std::string talkedWith;  ///< the SIM by which this number was texted, or wrote, last; empty: none
};

/// One try to send a part.
struct AttemptRow {
    AttemptId id;
    PartId part;
    Moment at;
    std::string bootId;
    std::string imei;
    std::string iccid;  ///< of the SIM; empty: not known
    std::optional<int>
        referenceBefore;  ///< TP-MR of the SIM's submission before this one; nothing: not known
    std::string outcome;  ///< "armed", "accepted", "refused", "not_sent", "in_doubt"
    int reference = -1;
    int code = 0;          ///< +CMS/+CME
    std::string evidence;  ///< "report", "silent for 180 s", "service was killed"
};

/// Outgoing texts, their parts and every try. Deadline questions are asked on the boot clock.
class MessageStore {
public:
    explicit MessageStore(Database& database);

    /// Nothing if a message with this key is there already: nothing was changed then.
    std::optional<MessageId> insert(const MessageRow& message);

    /// The message must be there.
    PartId insert(const PartRow& part);
    void update(const MessageRow& message);
    void update(const PartRow& part);
    AttemptId insert(const AttemptRow& attempt);
    void update(const AttemptRow& attempt);
    std::optional<AttemptRow> lastAttempt(PartId part);

    /// The last `count` tries of this modem with this SIM, newest first.
    std::vector<AttemptRow> lastAttempts(const std::string& imei, const std::string& iccid, int count);

    std::optional<MessageRow> message(MessageId id);
    std::optional<MessageRow> byKey(const std::string& idemKey);
    std::optional<PartRow> part(PartId id);
    std::vector<PartRow> parts(MessageId message);

    /// All planned messages, oldest first.
    std::vector<MessageRow> planned();

    /// Planned messages whose time has come and has not passed.
    std::vector<MessageRow> plannedDue(BootTime now);

    /// Planned or ready messages, none of whose parts was ever armed, that are too late now.
    std::vector<MessageRow> tooLate(BootTime now);

    /// Ready parts that are too late now: after tooLate() was dealt with, those of texts that went out in
    /// part.
    std::vector<DuePart> partsTooLate(BootTime now);

    /// The ready part to send next: by priority, then expiry, then age; parts of one message in order, and
    /// messages of equal priority to one number in order. Only parts whose retryAt has come and whose message
    /// has not expired. A part waits for the planned and ready ones before it in its message, and for no
    /// other: one in doubt stops nothing. A text that is due and waits for a retry holds those behind it to
    /// its number, and so does one that is on air. `mayGo` passes by what it refuses; it must not use the
    /// store. Without it, anything may go.
    using Choice = std::function<bool(const ReadyPart&)>;
    std::optional<DuePart> nextReady(BootTime now, const Choice& mayGo = {});

    /// This SIM is given a part of the text now: it is the one that began it, unless another one did and that
    /// part may be out.
    void givenTo(MessageId message, const std::string& sim);

    /// Its SIM has no more to do with the text: another one may begin it anew.
    void takenFrom(MessageId message);

    /// The text's SIM is the one that talked with its number last.
    void talked(MessageId message);

    /// This number wrote to this SIM.
    void talked(const PhoneNumber& number, const std::string& sim);

    /// When the last but `others` submission by the SIM with this ICCID was; nothing: there were not so many.
    /// One later than `now` was written under a wrong clock and does not count.
    std::optional<UtcTime> submissionBefore(const std::string& iccid, int others, UtcTime now);

    /// Texts of which a part went out and another one waits or is in doubt, oldest first; only those whose
    /// SIM is known.
    std::vector<MessageRow> begun();

    /// The earliest moment after `now` at which plannedDue(), tooLate() or nextReady() has more to say;
    /// nothing: never.
    std::optional<BootTime> nextDeadline(BootTime now);

    /// Parts in this state, oldest first. For the states in which something can still happen (isFinal() is
    /// false); of the others it knows none.
    std::vector<DuePart> inState(MessageState state);

    /// So many parts that a network accepted and has not reported on, from the one behind this on, by id.
    /// O(atMost).
    std::vector<DuePart> accepted(PartId after, int atMost);

    /// The parts, 64 at most, that may have been on air to a number that ends in the same 8 digits, in any
    /// state, newest first: candidates for a status report. They went out in the week before the newest of
    /// them: what a customer got on earlier visits is not read.
    std::vector<DuePart> reportCandidates(const std::string& to);

    /// Unsent (planned or ready, never armed) messages of a change, of a visit, of a number.
    std::vector<MessageRow> unsentOfChange(std::int64_t change);
    std::vector<MessageRow> unsentOfVisit(VisitId visit);
    std::vector<MessageRow> unsentTo(const PhoneNumber& to);

    /// A page of messages.
    struct Page {
        UtcTime since = {};                      ///< none made before that
        int most = 0;                            ///< the newest so many
        std::optional<MessageState> state = {};  ///< nothing: in any
        std::optional<MessageRow> before = {};   ///< none made after this one, which is left out
    };

    /// Oldest first. O(log n + most); with a state, O(messages since then).
    std::vector<MessageRow> latest(const Page& page);
    std::vector<MessageRow> ofVisit(VisitId visit);

    /// The last ones to a number, oldest first.
    std::vector<MessageRow> lastTo(const PhoneNumber& to, int most);

    /// When each of them was given to a modem first; those that never were are not in it.
    std::map<MessageId, UtcTime> firstTries(const PhoneNumber& to, int most);

    /// How many messages are ready and due, are in doubt, are unknown and created since, have a part that may
    /// have been on air more than once (armed again although it was not refused) and were created since.
    struct Counts {
        int ready = 0;
        int inDoubt = 0;
        int unknown = 0;
        int repeated = 0;
    };
    Counts counts(BootTime now, UtcTime since);

    int submissions(MessageId message);

    /// How many texts to this number, made since then, were sent or will be, calls aside; and of all those
    /// that answered by themselves.
    int sentTo(const PhoneNumber& to, UtcTime since);
    int answeredTo(const PhoneNumber& to, UtcTime since);

    /// Whether an answer by ourselves, made at just this time, was blocked.
    bool isAnswerBlocked(const PhoneNumber& to, UtcTime at);

    /// True if a survey about another visit went to this number, or will, that was made since then.
    bool surveyedSince(const PhoneNumber& to, UtcTime since, VisitId beside);

    /// The concatenation reference for the next long text to this number: 0 to 255, counting up per number.
    int nextConcatReference(const PhoneNumber& to);

    /// After a reboot: moves every open boot deadline to where its UTC twin lies on the new boot clock.
    /// Call at start with the stored boot id different from the current one.
    void rebase(const Moment& now);

    /// The calendar was wrong so far in this run: at `now`, it would have been `before`. What this run made
    /// keeps its place on the boot clock and is given its true UTC times; what is older keeps those.
    void correct(UtcTime before, const Moment& now, const std::string& bootId);

private:
    Database& db_;
};

}  // namespace turnbell::db
