#pragma once

#include "host/service/approach.h"
#include "host/service/desk_states.h"

#include <optional>

namespace turnbell {

/// Ends the service day: who still waits, is called or parked, or has joined and not come, expires; what is
/// being served is done, but not accurate; desks close. It happens at the branch's `day_ends`, also if the
/// service was down then, and by order. Without `day_ends` only what is of an earlier day, and has waited for
/// twelve hours, is ended.
class DayEnd {
public:
    DayEnd(BranchState& state, Outbox& outbox, Texts& texts, DeskStates& deskStates);

    /// Ends the day at once.
    wire::DayEnded order(const Actor& actor, Moment now);

    /// Ends what a closing that has passed left open. Cheap when there is nothing.
    void tick(Moment now);

    /// The next closing, if there is one.
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    /// When the day is to end, grace included, nearest before `now` and after it.
    struct Closings {
        UtcTime last;
        UtcTime next;
    };
    std::optional<Closings> closings(Moment now) const;

    /// Whether this one was left over when the branch closed.
    bool isLeftOver(const db::VisitStepRow& row, Moment now) const;
    wire::DayEnded end(const std::vector<db::VisitStepRow>& rows, const Actor& actor, Moment now);
    bool tell(const db::VisitStepRow& row, const Change& change);
    std::vector<db::VisitStepRow> open();

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    DeskStates& deskStates_;
    std::optional<UtcTime> handled_;  ///< the closing that was seen to
    BootTime lookAgain_{};            ///< for what is left over without one
};

}  // namespace turnbell
