#pragma once

#include "host/service/admission.h"
#include "host/service/approach.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// What happens to a visit wherever it is: by its ticket for staff, by its number for who texts
/// (`actor.party` says which, and the table of steps what it may). The caller holds the transaction.
class VisitCommands {
public:
    VisitCommands(BranchState& state, Outbox& outbox, Texts& texts);

    /// The newest step of a ticket of today.
    Result<db::VisitStepRow> ofTicket(const std::string& ticket, Moment now);

    /// Goes back in the line: by places, or behind those who came up to `more_time_by` later; a called one
    /// frees its desk. For the service's `more_time` from now on everybody else goes first (calling_rule.h).
    /// `asked`: for so long instead, two hours at most; 0: that was not said.
    Result<wire::StepChanged> moreTime(db::VisitStepRow row, const Actor& actor, Moment now,
                                       milliseconds asked = {});

    /// The customer says that they are here: noted once, until they ask for more time again, and nobody else
    /// goes first any longer.
    Result<wire::StepChanged> here(db::VisitStepRow row, const Actor& actor, Moment now);

    /// A no-show waits again, before everybody else of its priority, but for those of its queue who came back
    /// or were put first before. Where it stands already if nobody else stands before it.
    Result<wire::StepChanged> rejoin(db::VisitStepRow row, const Actor& actor, Moment now);

    /// The customer has gone; nothing more is texted.
    Result<wire::StepChanged> leave(db::VisitStepRow row, const Actor& actor, Moment now);

    /// The branch takes the visit back; the customer is told.
    Result<wire::StepChanged> cancel(db::VisitStepRow row, const std::string& reason, const Actor& actor,
                                     Moment now);

    /// A parked one goes on at a free desk, or without one back into the line.
    Result<wire::StepChanged> resume(db::VisitStepRow row, const std::string& desk, const Actor& actor,
                                     Moment now);

    /// Where a transfer leads.
    struct Target {
        std::string service;
        wire::TransferPlace place = wire::TransferPlace::Arrival;
        std::string onlyDesk = {};  ///< empty: any desk of the queue
    };

    /// Ends this step and starts one in the other service's queue; the ticket number stays.
    Result<wire::StepChanged> transfer(db::VisitStepRow row, const Target& target, const Actor& actor,
                                       Moment now);

private:
    Result<Segment> accepted(const Target& target, const db::VisitRow& visit) const;
    std::int64_t placeAfterMoreTime(const db::StepRow& step, milliseconds asked);
    std::optional<Moment> untilAfterMoreTime(const db::StepRow& step, Moment now, milliseconds asked) const;
    std::int64_t placeFor(wire::TransferPlace place, const db::StepRow& from);
    std::vector<db::StepRow> lineOf(int priority, Moment now);
    bool wasPutFirst(const db::StepRow& step);
    std::int64_t placeOfWhoRejoins(const db::StepRow& step, Moment now);
    void dropTexts(const db::VisitStepRow& row, const std::string& why, Moment now);
    void tellTransferred(const db::VisitStepRow& row, int approachAhead, const Change& change);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
};

}  // namespace turnbell
