#pragma once

#include "host/service/branch_state.h"

#include <optional>
#include <string>

namespace turnbell {

/// What a move of a step says beside its event.
struct Move {
    std::optional<StepState> to = {};  ///< chooses where the table has two ways
    std::string reason = {};           ///< kept with the event
};

/// One command's change to visits: every event it writes carries the same number, so that undo can take back
/// the whole of it. Lives inside the caller's transaction.
class Change {
public:
    Change(BranchState& state, Actor actor, std::string desk, Moment now);

    /// Moves a step by an event of the table (field/queue.md 3.2), keeps its times, and writes the event.
    /// Refused if the table has no such move, this party may not make it, or its guard does not hold; `row`
    /// is then as it was. What the caller has changed in `row` besides is kept with it. A correction that
    /// leaves how the step waits is of the visit alone: there is no step to put back.
    Result<void> apply(db::VisitStepRow& row, StepEvent event, const Move& move = {});

    /// Starts a step in a queue: the first of a visit, or the next one after a transfer.
    void start(db::VisitStepRow& row, StepEvent event, const std::string& reason = {});

    /// Notes that the approach text of this step was called for: by the system, at no desk, whoever moved the
    /// line.
    void approached(db::VisitStepRow& row);

    /// Puts a step back as it was before an event that is undone.
    void restore(const db::StepRow& before);

    std::int64_t number() const { return number_; }
    const std::string& desk() const { return desk_; }
    const Actor& actor() const { return actor_; }
    Moment now() const { return now_; }

private:
    void write(const db::VisitStepRow& row, StepEvent event, const std::optional<db::StepRow>& before,
               const std::string& reason = {});
    void append(db::EventRow line, const db::VisitStepRow& row, const std::optional<db::StepRow>& before);
    void touch(const std::string& desk);
    bool finishesLate(const db::StepRow& step) const;
    void keepTimes(db::StepRow& step, StepEvent event) const;

    BranchState& state_;
    Actor actor_;
    std::string desk_;
    Moment now_;
    std::int64_t number_;
};

}  // namespace turnbell
