#include "host/service/change.h"

#include "host/base/log.h"

namespace turnbell {

using wire::Topic;

Change::Change(BranchState& state, Actor actor, std::string desk, Moment now)
    : state_{state},
      actor_{std::move(actor)},
      desk_{std::move(desk)},
      now_{now},
      number_{state.visits.nextChange()} {
}

Result<void> Change::apply(db::VisitStepRow& row, StepEvent event) {
    const auto after = turnbell::apply(row.step.state, event);
    if (!after) {
        return tl::make_unexpected(after.error());
    }
    const auto before = row.step;
    row.step.state = *after;
    keepTimes(row.step, event);
    state_.visits.update(row.step);
    write(row, event, before);
    return {};
}

void Change::keepTimes(db::StepRow& step, StepEvent event) const {
    switch (event) {
    case StepEvent::Call:
    case StepEvent::Recall:
        step.desk = desk_;
        step.calls += 1;
        step.firstCalled = step.firstCalled.value_or(now_);
        step.lastCalled = now_;
        break;
    case StepEvent::Confirm: step.serving = now_; break;
    default: break;
    }
    if (isEnded(step.state)) {
        step.ended = now_;
    }
}

void Change::start(db::VisitStepRow& row, StepEvent event) {
    row.step.visit = row.visit.id;
    row.step.queued = now_;
    row.step.id = state_.visits.insert(row.step);
    write(row, event, std::nullopt);
}

void Change::approached(db::VisitStepRow& row) {
    const auto before = row.step;
    row.step.approachSent = true;
    state_.visits.update(row.step);
    write(row, StepEvent::Approach, before);
}

void Change::restore(const db::StepRow& before) {
    const auto current = state_.visits.step(before.id);
    if (!current) {
        return;
    }
    auto row = *current;
    row.step = before;
    state_.visits.update(row.step);
    write(row, StepEvent::Undo, current->step);
}

void Change::write(const db::VisitStepRow& row, StepEvent event, const std::optional<db::StepRow>& before) {
    db::EventRow line;
    line.visit = row.visit.id;
    line.step = row.step.id;
    line.event = event;
    line.actor = actor_.name;
    line.desk = desk_;
    line.at = now_;
    line.change = number_;
    line.undone = event == StepEvent::Undo;  // an undo is not itself taken back
    state_.visits.append(line, before);
    state_.changes({Topic::Queue, Topic::Board, Topic::Services, Topic::Health});
    log::queue().info("step.{} visit={} step={} ticket={} desk={} state={}", toString(event),
                      row.visit.id.value, row.step.id.value, row.visit.ticket, desk_,
                      toString(row.step.state));
}

}  // namespace turnbell
