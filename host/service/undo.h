#pragma once

#include "host/service/desk_commands.h"

#include <set>
#include <span>

namespace turnbell {

/// Takes back the last change at a desk, or of a ticket, as a whole: within 10 s anything but what began the
/// visit, or moved a booking; later on the same day a no-show or a finish: at a desk one that stands alone,
/// of a ticket also one whose desk has called the next with it. Texts of what is taken back that are not sent
/// yet are withdrawn. Refused
/// (`step_state`) once another change has moved a visit on, at whichever desk; so a desk takes back its
/// changes newest first only, and never gets a second visit by it. Refused, too, if the catalog has no longer
/// what the visit needs, or somebody else holds its number. Corrections stay, but for the last of a ticket
/// that put it into another queue, or gave it another service: that is taken back alone. The end of a visit
/// is not taken back by ticket within 10 s of a correction: nobody means it (`corrected`, where the customer
/// was). Who is booked again is told so where the last text that has left said otherwise, or none has.
class Undo {
public:
    Undo(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys);

    Result<wire::StepChanged> last(const wire::Undo& command, const Actor& actor, Moment now);

    /// For so long a customer may take back by text what a text of theirs did.
    static constexpr milliseconds kByText = std::chrono::minutes{10};

    /// The change that a text of its customer made last, HERE too, if nothing has happened to the visit since
    /// and it may still be taken back; nothing: there is none.
    std::optional<db::EventRow> lastByText(VisitId visit, Moment now);

    /// Takes that back. Put it into a savepoint: what refuses may have begun.
    Result<wire::StepChanged> takeBackText(VisitId visit, const Actor& actor, Moment now);

private:
    Result<std::vector<db::EventRow>> eventsOf(const wire::Undo& command, Moment now);
    std::vector<db::EventRow> lastTextOf(VisitId visit);
    Result<std::vector<db::EventRow>> ofTicket(const db::VisitStepRow& row, Moment now);
    static std::vector<db::EventRow> ofTicketAlone(std::vector<db::EventRow> events, VisitId visit,
                                                   Moment now);
    Result<void> allowed(std::span<const db::EventRow> events, const std::string& where, Moment now,
                         milliseconds within);
    Result<wire::StepChanged> takeBack(std::span<const db::EventRow> events, const Actor& actor, Moment now);
    void restore(std::span<const db::EventRow> events, const Actor& actor, Moment now);

    /// Refused if a desk would have two visits now.
    Result<void> desksHold();

    /// Refused if a visit that is live again could not be called or ended.
    Result<void> canGoOn(std::span<const db::EventRow> events, Moment now);

    /// The step without this event: as it was `before`, but for corrections, which stay. Without a
    /// correction: as it is, but for what that changed.
    db::StepRow takenBack(const db::EventRow& event, db::StepRow before);

    /// Tells of an appointment that holds again, unless the last text that was not withdrawn says so.
    void tellBookedAgain(const db::EventRow& event, const Change& change);

    /// Whether the customer was told that the turn is near after this event.
    bool wasTold(const db::EventRow& event);

    /// Whether a later change, not taken back itself, moved this event's step.
    bool movedOn(const db::EventRow& event);

    /// The steps whose texts could still be withdrawn.
    std::set<StepId> withdrawTexts(std::span<const db::EventRow> events, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
};

}  // namespace turnbell
