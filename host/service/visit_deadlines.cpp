#include "host/service/visit_deadlines.h"

#include "host/base/log.h"

namespace turnbell {

VisitDeadlines::VisitDeadlines(BranchState& state, DeskCommands& desks) : state_{state}, desks_{desks} {
}

std::optional<BootTime> VisitDeadlines::noShowAt(const db::StepRow& step) const {
    const auto& branch = state_.catalog.branch;
    const bool called = branch.noShowCalls > 0 && step.state == StepState::Called &&
                        step.calls >= branch.noShowCalls && step.lastCalled;
    return called ? std::optional{step.lastCalled->boot + branch.noShowAfter} : std::nullopt;
}

void VisitDeadlines::tick(Moment now) {
    for (const auto& row : state_.visits.called()) {
        const auto due = noShowAt(row.step);
        if (due && *due <= now.boot) {
            std::ignore = desks_.noShow(row.step.desk, systemActor(), now);
        }
    }
    for (auto& row : state_.visits.remindersDue(now.boot)) {
        row.step.reminded = true;
        state_.visits.update(row.step);
        state_.changes({wire::Topic::Queue});
        log::queue().info("step.reminder visit={} ticket={}", row.visit.id.value, row.visit.ticket);
    }
}

std::optional<BootTime> VisitDeadlines::nextDeadline() {
    auto earliest = state_.visits.nextReminder();
    for (const auto& row : state_.visits.called()) {
        if (const auto due = noShowAt(row.step)) {
            earliest = earliest ? std::min(*earliest, *due) : *due;
        }
    }
    return earliest;
}

}  // namespace turnbell
