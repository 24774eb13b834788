#pragma once

#include "host/service/check_in.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// Setting right what is known of a visit, in any state. Every correction is an event. The caller holds the
/// transaction.
///
/// Who is still to be served and gets another service, or another language that the segmentation rules ask
/// for, goes into the queue and gets the priority that they say, at once: the ticket number, the arrival and
/// the place by it stay. At a desk, parked or a no-show that changes nothing but where the visit waits if it
/// comes back to the line. It is refused if no desk could call it there (`queue_unserved`). An undo by ticket
/// takes it back as any step; what is known of the customer is set right by another correction.
class Corrections {
public:
    Corrections(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys, CheckIns& checkIns);

    /// A booking gets another service as a changed booking alone. Of an ended visit the service is set right
    /// in the record, and of one that is done the outcome, which a pad does not ask for; "-" takes it away.
    Result<wire::StepChanged> change(const wire::VisitChange& command, const Actor& actor, Moment now);

    /// The same for what is known of the customer, and the queue that follows from it. A new number takes
    /// over the visit's texts that are not sent yet, its survey included, but nothing that staff wrote in a
    /// conversation. While the visit waits, or has joined, a number that has not had its welcome gets it,
    /// whoever had it before; while it is called, one that does not know yet is told where to go; of a
    /// booking, any number is told of the appointment. With `phone` "-" the visit
    /// has no number: its unsent texts are withdrawn and its survey is not sent. Either way whatever the old
    /// number still writes is not about this visit.
    Result<void> correct(db::VisitStepRow& row, const wire::VisitChange& command, const Actor& actor,
                         Moment now);

private:
    /// The visit has another number, or none, since.
    struct NewNumber {
        std::int64_t change = 0;
        std::vector<db::MessageRow> moved;  ///< as they were on their way to the old one
    };

    Result<void> correctOutcome(db::VisitStepRow& row, const std::string& given, const Actor& actor,
                                Moment now);
    Result<db::VisitRow> corrected(db::VisitRow visit, const wire::VisitChange& command,
                                   const Actor& actor) const;
    Result<std::optional<NewNumber>> correctCustomer(db::VisitStepRow& row, const db::VisitRow& after,
                                                     const Actor& actor, Moment now);

    /// The change that gave it another service, queue or priority, if one did.
    Result<std::optional<std::int64_t>> assignAnew(db::VisitStepRow& row, const std::string& service,
                                                   const Actor& actor, Moment now);
    void tellOfLine(const db::VisitStepRow& row, std::int64_t change, Moment now);
    Result<void> servedAt(const db::VisitStepRow& row) const;

    /// The texts that were on their way to the old number.
    std::vector<db::MessageRow> leaveNumber(const PhoneNumber& from, db::VisitStepRow& row, Moment now);
    void moveTexts(const std::vector<db::MessageRow>& unsent, const PhoneNumber& to, Moment now);

    /// Whether its number has had the welcome, or is to get it.
    bool isWelcomed(const NewNumber& number, const db::VisitRow& visit);

    /// Whether its number was told of this call, which a change has made, or of a later one, or is to be.
    bool isCalled(const db::VisitStepRow& row, std::int64_t call);

    /// Tells its number of the call that has brought it there, unless it knows.
    void callToDesk(const db::VisitStepRow& row, Moment now);

    /// Whether the welcome was sent.
    bool greet(const NewNumber& number, const db::VisitStepRow& row, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
    CheckIns& checkIns_;
};

}  // namespace turnbell
