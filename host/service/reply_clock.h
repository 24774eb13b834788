#pragma once

#include "host/core/opening_hours.h"

#include <optional>
#include <span>

namespace turnbell {

/// How urgent an answer is that we owe.
enum class ReplyAge { Fresh, Warning, Overdue };

/// "fresh", "warning", "overdue"
const char* toString(ReplyAge age);

/// The clock of an answer that is owed: it runs while the branch is open. It is worked out from when it
/// began, which is stored: a restart does not touch it.
class ReplyClock {
public:
    ReplyClock(OpeningHours hours, milliseconds target);

    /// Of opening hours between two moments; an hour of a branch that never closes is an hour.
    milliseconds ran(UtcTime since, UtcTime now) const;

    /// Half the target over is a warning.
    ReplyAge age(UtcTime since, UtcTime now) const;
    bool late(UtcTime since, UtcTime answered) const { return ran(since, answered) > target_; }

    /// When the target is over; nothing: the branch does not open for so long within a hundred days or so.
    std::optional<UtcTime> overdueAt(UtcTime since) const { return reaches(since, target_); }

    /// Answers that are owed since before this moment are overdue at `now`, and stay so.
    UtcTime overdueBefore(UtcTime now) const;

    /// When the age() of one of these changes next, of answers that are owed since `owed`, oldest first;
    /// nothing: never.
    std::optional<UtcTime> nextChange(std::span<const UtcTime> owed, UtcTime now) const;

private:
    std::optional<UtcTime> reaches(UtcTime since, milliseconds wanted) const;

    OpeningHours hours_;
    milliseconds target_;
};

}  // namespace turnbell
