#pragma once

#include "host/service/approach.h"
#include "host/service/desk_states.h"

#include <optional>

namespace turnbell {

/// Ends the service day: who still waits, is called or parked, or has joined or was booked and has not come,
/// expires; what is being served is done, but not accurate; desks close. Who waited, and who has an
/// appointment that was still to come, is told by text. It happens at the branch's
/// `day_ends`, or else `close_grace` after it closes for the last time on a day, also if the service was down
/// then, and by order. Without either only what is of an earlier day, and is twelve hours old, is ended.
class DayEnd {
public:
    DayEnd(BranchState& state, Outbox& outbox, Texts& texts, DeskStates& deskStates);

    /// Ends the day at once.
    wire::DayEnded order(const Actor& actor, Moment now);

    /// Ends what the end of a day that has passed left open. Cheap when there is nothing.
    void tick(Moment now);

    /// The next end of a day, if there is one.
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    /// When this day is to end, grace included; nothing: not by itself.
    std::optional<UtcTime> endOf(std::chrono::local_days day) const;

    /// The nearest end of a day before `now`, or at it, and after it.
    std::optional<UtcTime> lastEnd(Moment now) const;
    std::optional<UtcTime> nextEnd(Moment now) const;

    /// Whether this one was left over when the day ended.
    bool isLeftOver(const db::VisitStepRow& row, Moment now);
    wire::DayEnded end(const std::vector<db::VisitStepRow>& rows, const Actor& actor, Moment now);
    bool tell(const db::VisitStepRow& row, const Change& change);

    /// Who is here, and who was to come until today.
    std::vector<db::VisitStepRow> open(Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    DeskStates& deskStates_;
    std::optional<UtcTime> handled_;  ///< the end of a day that was seen to
    BootTime lookAgain_{};            ///< for what is left over without one
};

}  // namespace turnbell
