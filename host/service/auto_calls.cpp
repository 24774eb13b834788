#include "host/service/auto_calls.h"

#include <algorithm>
#include <tuple>

namespace turnbell {
namespace {

constexpr seconds kAfterUndo{10};  // to pause the desk, or to call somebody else

}  // namespace

AutoCalls::AutoCalls(BranchState& state, Calling& calling, DeskCommands& desks)
    : state_{state}, calling_{calling}, desks_{desks} {
}

BootTime AutoCalls::readyAt(const Calling::Choice& choice, milliseconds after, Moment now) {
    const auto row = state_.visits.step(choice.step);
    if (row && row->step.notBefore && row->step.notBefore->boot > now.boot) {
        // Nobody else waits: staff may call it, the desk does not by itself.
        return row->step.notBefore->boot;
    }
    const auto last = row ? state_.visits.lastMove(row->visit.id) : std::nullopt;
    if (!last) {
        return {};  // since before this run of the machine
    }
    return last->at.boot +
           (last->event == StepEvent::Undo ? std::max<milliseconds>(after, kAfterUndo) : after);
}

std::optional<BootTime> AutoCalls::dueAt(const db::DeskStateRow& row, Moment now) {
    const auto* const desk = state_.catalog.desk(row.desk);
    if (desk == nullptr || row.state != DeskState::Idle) {
        return std::nullopt;
    }
    const auto rules = state_.catalog.profileOf(*desk).rules;
    if (!rules.autoCall) {
        return std::nullopt;
    }
    const auto next = calling_.next(*desk, now);
    return next ? std::optional{std::max(row.since.boot + rules.autoCallAfter,
                                         readyAt(*next, rules.autoCallAfter, now))}
                : std::nullopt;
}

void AutoCalls::tick(Moment now) {
    auto desks = state_.visits.deskStates();
    // Who has been idle for longest comes first.
    std::ranges::stable_sort(desks, {}, [](const db::DeskStateRow& row) { return row.since.boot; });
    for (const auto& desk : desks) {
        if (const auto due = dueAt(desk, now); due && *due <= now.boot) {
            std::ignore = desks_.callNext({.desk = desk.desk}, systemActor(), now);
        }
    }
}

std::optional<BootTime> AutoCalls::nextDeadline(Moment now) {
    std::optional<BootTime> earliest;
    for (const auto& desk : state_.visits.deskStates()) {
        if (const auto due = dueAt(desk, now)) {
            earliest = earliest ? std::min(*earliest, *due) : *due;
        }
    }
    return earliest;
}

}  // namespace turnbell
