#pragma once

#include "host/service/part_book.h"
#include "host/service/submission.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// What becomes of parts whose fate is not known (field/reliability.md 2.3): evidence first, then the policy
/// of their kind. Evidence counts only if the commissioning probe has proven it for this modem, firmware and
/// SIM. The caller holds the transaction.
class Doubt {
public:
    Doubt(BranchState& state, PartBook& book) : state_{state}, book_{book} {}

    /// The modem or the SIM said which reference was used last. Answers the message that this settled.
    /// `again`: another reading would say more at that time.
    struct Verdict {
        bool counts = false;  ///< the reading is proven to say what was submitted last
        std::optional<MessageId> message = {};
        std::optional<BootTime> again = {};
    };
    Verdict referenceRead(const ModemIdentity& modem, const ReferenceReading& reading, Moment now);

    /// This SIM's text was accepted with this reference: it tells about the one in doubt before it. Answers
    /// the message that this settled.
    std::optional<MessageId> accepted(const ModemIdentity& modem, PartId part, int reference, Moment now);

    /// What must be submitted before anything else of this SIM: a part in doubt whose repetition the service
    /// centre will recognise (TP-RD, same TP-MR). It goes before others for at most 5 s.
    struct Repetition {
        std::optional<OutboxJob> job = {};
        int reference = -1;
        bool holds = false;  ///< nothing else may go now
    };
    Repetition repetition(const ModemIdentity& modem, Moment now);

    /// After a start: parts that were armed may be on air or not.
    void afterRestart(Moment now);

    /// A repetition was refused, not as a duplicate: it is in doubt about its first copy as before.
    void repetitionRefused(db::PartRow& part, const std::string& why, Moment now);

    /// True if this SIM's last submission was a repetition: where that brought its own reference, nobody
    /// knows whether the SIM's count has moved.
    bool followsRepetition(const ModemIdentity& modem);

    /// When the next SIM may go on although its repetition has not gone; nothing: none is held.
    std::optional<BootTime> nextRelease(Moment now) const;

    /// The window is over: the policy of its kind decides.
    void decide(db::DuePart due, Moment now);

    /// True if the kind of text, its age and its use allow that this part goes out a second time.
    bool mayRepeat(const db::PartRow& part, const db::MessageRow& message, Moment now);

    /// When the evidence window of a part ends.
    static BootTime windowEnd(const db::DuePart& due);

private:
    /// Parts of a SIM wait for a repetition until then.
    struct Hold {
        AttemptId attempt;
        BootTime until;
    };

    db::EvidenceRow proven(const ModemIdentity& modem);
    std::optional<db::PartRow> doubtOf(const db::AttemptRow& attempt);
    void standsStill(const db::PartRow& part, Verdict& verdict, Moment now);
    MessageId notSent(db::PartRow part, const std::string& evidence, Moment now);
    MessageId submitted(db::PartRow part, int reference, const std::string& evidence);
    std::optional<int> referenceOf(const db::PartRow& part, const db::AttemptRow& attempt,
                                   const db::EvidenceRow& proven);

    BranchState& state_;
    PartBook& book_;
    std::map<std::string, Hold> holds_;  ///< by SIM
};

}  // namespace turnbell
