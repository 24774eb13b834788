#include "host/service/visit_deadlines.h"

#include "host/base/log.h"
#include "host/service/approach.h"

#include <algorithm>

namespace turnbell {

VisitDeadlines::VisitDeadlines(BranchState& state, DeskCommands& desks, Texts& texts)
    : state_{state}, desks_{desks}, texts_{texts} {
}

std::optional<BootTime> VisitDeadlines::noShowAt(const db::StepRow& step) {
    const auto& branch = state_.catalog.branch;
    const bool called = branch.noShowCalls > 0 && step.state == StepState::Called &&
                        step.calls >= branch.noShowCalls && step.lastCalled;
    if (!called || wasTakenBack(step)) {
        return std::nullopt;
    }
    // While no service ran nobody could say that the customer is there.
    return std::max(step.lastCalled->boot, state_.started) + branch.noShowAfter;
}

/// Staff know better: they have taken back that it did not come since it was called.
bool VisitDeadlines::wasTakenBack(const db::StepRow& step) {
    const auto history = state_.visits.events(step.visit);
    return std::any_of(history.rbegin(), history.rend(), [&](const db::EventRow& event) {
        return event.step == step.id && event.event == StepEvent::NoShow && event.undone &&
               event.at.utc >= step.lastCalled->utc;
    });
}

void VisitDeadlines::missWhoDidNotCome(Moment now) {
    for (const auto& row : state_.visits.called()) {
        const auto due = noShowAt(row.step);
        if (due && *due <= now.boot) {
            std::ignore = desks_.noShow(row.step.desk, systemActor(), now);
        }
    }
}

void VisitDeadlines::remind(Moment now) {
    for (auto& row : state_.visits.remindersDue(now.boot)) {
        row.step.reminded = true;
        state_.visits.update(row.step);
        state_.changes({wire::Topic::Queue});
        log::queue().info("step.reminder visit={} ticket={}", row.visit.id.value, row.visit.ticket);
    }
}

/// Who is not passed over any longer is elsewhere in the line, and nobody has commanded it.
void VisitDeadlines::endMoreTime(Moment now) {
    const auto ended = state_.visits.nextMoreTimeEnd(looked_);
    if (!ended || *ended > now.boot) {
        return;
    }
    ApproachWatch line{state_, now + (*ended - now.boot - milliseconds{1})};
    Change change{state_, systemActor(), {}, now};
    line.tell(change, texts_);
    state_.changes({wire::Topic::Queue, wire::Topic::Board});
}

void VisitDeadlines::tick(Moment now) {
    missWhoDidNotCome(now);
    remind(now);
    endMoreTime(now);
}

std::optional<BootTime> VisitDeadlines::nextDeadline() {
    auto earliest = state_.visits.nextReminder();
    const auto add = [&](const std::optional<BootTime>& due) {
        if (due) {
            earliest = earliest ? std::min(*earliest, *due) : *due;
        }
    };
    add(state_.visits.nextMoreTimeEnd(looked_));
    for (const auto& row : state_.visits.called()) {
        add(noShowAt(row.step));
    }
    return earliest;
}

}  // namespace turnbell
