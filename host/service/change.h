#pragma once

#include "host/service/branch_state.h"

#include <optional>
#include <string>

namespace turnbell {

/// One command's change to visits: every event it writes carries the same number, so that undo can take back
/// the whole of it. Lives inside the caller's transaction.
class Change {
public:
    Change(BranchState& state, Actor actor, std::string desk, Moment now);

    /// Moves a step by an event of the table (field/queue.md 3.2), keeps its times, and writes the event.
    /// Refused if the table has no such move; `row` is then as it was.
    Result<void> apply(db::VisitStepRow& row, StepEvent event);

    /// Starts a step in a queue: the first of a visit, or the next one after a transfer.
    void start(db::VisitStepRow& row, StepEvent event);

    /// Notes that the approach text of this step was called for.
    void approached(db::VisitStepRow& row);

    /// Puts a step back as it was before an event that is undone.
    void restore(const db::StepRow& before);

    std::int64_t number() const { return number_; }
    const std::string& desk() const { return desk_; }
    Moment now() const { return now_; }

private:
    void write(const db::VisitStepRow& row, StepEvent event, const std::optional<db::StepRow>& before);
    void keepTimes(db::StepRow& step, StepEvent event) const;

    BranchState& state_;
    Actor actor_;
    std::string desk_;
    Moment now_;
    std::int64_t number_;
};

}  // namespace turnbell
