#include "host/service/change.h"

#include "host/base/log.h"
#include "host/service/step_guards.h"

#include <tuple>

namespace turnbell {

using wire::Topic;

namespace {

bool waitAlike(const db::StepRow& one, const db::StepRow& other) {
    return std::tie(one.service, one.queue, one.priority) ==
               std::tie(other.service, other.queue, other.priority) &&
           one.notBefore.has_value() == other.notBefore.has_value();
}

}  // namespace

Change::Change(BranchState& state, Actor actor, std::string desk, Moment now)
    : state_{state},
      actor_{std::move(actor)},
      desk_{std::move(desk)},
      now_{now},
      number_{state.visits.nextChange()} {
}

Result<void> Change::apply(db::VisitStepRow& row, StepEvent event, const Move& move) {
    const auto step = transition(row.step.state, event, actor_.party, move.to);
    if (!step) {
        return tl::make_unexpected(step.error());
    }
    TURNBELL_TRY(holds(step->guard, state_, row, now_));
    const auto before = state_.visits.step(row.step.id);
    row.step.state = step->to;
    keepTimes(row.step, event);
    state_.visits.update(row.step);
    const auto was = before ? before->step : row.step;
    const bool ofTheVisitAlone = event == StepEvent::Correct && waitAlike(was, row.step);
    write(row, event, ofTheVisitAlone ? std::nullopt : std::optional{was}, move.reason);
    return {};
}

void Change::keepTimes(db::StepRow& step, StepEvent event) const {
    if (event == StepEvent::Correct) {
        return;  // nothing has happened to it
    }
    switch (event) {
    case StepEvent::CheckIn: step.queued = now_; break;
    case StepEvent::Call:
    case StepEvent::Recall:
        step.desk = desk_;
        step.calls += 1;
        step.firstCalled = step.firstCalled.value_or(now_);
        step.lastCalled = now_;
        break;
    case StepEvent::Confirm: step.serving = now_; break;
    case StepEvent::Resume:
        step.desk = step.state == StepState::Serving ? desk_ : std::string{};
        step.notBefore.reset();
        break;
    case StepEvent::MoreTime:
        step.desk.clear();
        step.deferrals += 1;
        break;
    case StepEvent::Rejoin:
        step.desk.clear();
        step.calls = 0;  // it gets as many again
        step.notBefore.reset();
        break;
    case StepEvent::Finish: step.accurate = !finishesLate(step); break;
    case StepEvent::EndOfDay: step.accurate = step.state != StepState::Done; break;
    default: break;
    }
    if (step.state != StepState::Parked) {
        step.remind.reset();
        step.reminded = false;
    }
    step.ended = isEnded(step.state) ? std::optional{now_} : std::nullopt;
}

/// Whether somebody forgot to finish it: it took longer than nearly all of its service do.
bool Change::finishesLate(const db::StepRow& step) const {
    const auto limit = state_.lateAfter.find(step.service);
    if (limit == state_.lateAfter.end()) {
        return false;
    }
    auto history = state_.history.steps(step.visit);
    for (auto& each : history) {
        if (each.step == step.id) {
            each.events.push_back(
                {StepEvent::Finish, {now_, state_.history.run()}, actor_.name, actor_.party, desk_, false});
        }
    }
    for (const auto& times : visitTimes(history).steps) {
        if (times.step == step.id) {
            return times.transaction > limit->second;
        }
    }
    return false;
}

void Change::start(db::VisitStepRow& row, StepEvent event, const std::string& reason) {
    row.step.visit = row.visit.id;
    if (!row.step.queued && event != StepEvent::Book) {
        row.step.queued = now_;
    }
    row.step.id = state_.visits.insert(row.step);
    write(row, event, std::nullopt, reason);
}

void Change::approached(db::VisitStepRow& row) {
    const auto system = systemActor();
    const auto step = transition(row.step.state, StepEvent::Approach, system.party);
    if (!step) {
        return;  // it does not wait
    }
    const auto before = row.step;
    row.step.state = step->to;
    row.step.approachSent = true;
    state_.visits.update(row.step);
    db::EventRow line;
    line.event = StepEvent::Approach;
    line.actor = system.name;
    line.party = system.party;
    append(std::move(line), row, before);
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

void Change::write(const db::VisitStepRow& row, StepEvent event, const std::optional<db::StepRow>& before,
                   const std::string& reason) {
    db::EventRow line;
    line.event = event;
    line.actor = actor_.name;
    line.party = actor_.party;
    line.desk = desk_;
    line.undone = event == StepEvent::Undo;  // an undo is not itself taken back
    line.reason = reason;
    append(std::move(line), row, before);
    touch(row.step.desk);
    touch(before ? before->desk : std::string{});
}

void Change::append(db::EventRow line, const db::VisitStepRow& row,
                    const std::optional<db::StepRow>& before) {
    line.visit = row.visit.id;
    line.step = row.step.id;
    line.at = now_;
    line.change = number_;
    state_.visits.append(line, before);
    state_.changes({Topic::Queue, Topic::Board, Topic::Services, Topic::Health});
    log::queue().info("step.{} visit={} step={} ticket={} desk={} state={}", toString(line.event),
                      row.visit.id.value, row.step.id.value, row.visit.ticket, line.desk,
                      toString(row.step.state));
}

void Change::touch(const std::string& desk) {
    if (!desk.empty()) {
        state_.touchedDesks.insert_or_assign(desk, BranchState::DeskTouch{actor_, now_});
    }
}

}  // namespace turnbell
