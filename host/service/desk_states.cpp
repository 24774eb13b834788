#include "host/service/desk_states.h"

#include "host/base/log.h"

#include <utility>

namespace turnbell {

DeskStates::DeskStates(BranchState& state) : state_{state} {
}

Result<wire::Done> DeskStates::order(const std::string& desk, DeskState wanted, const std::string& reason,
                                     const Actor& actor, Moment now) {
    auto row = state_.visits.deskState(desk);
    const auto after = afterOrder(row.state, wanted);
    TURNBELL_TRY(after);
    row.reason = reason;
    row.later = *after ? std::nullopt : std::optional{wanted};
    const auto to = after->value_or(row.state);
    become(std::move(row), to, actor, now);
    return wire::Done{};
}

void DeskStates::opens(const std::string& desk, const Actor& actor, Moment now) {
    auto row = state_.visits.deskState(desk);
    row.reason.clear();
    row.later.reset();
    become(row, isOpen(row.state) ? row.state : DeskState::Idle, actor, now);
}

void DeskStates::become(db::DeskStateRow row, DeskState to, const Actor& actor, Moment now) {
    const auto from = std::exchange(row.state, to);
    if (from != to) {
        row.since = now;
        row.until = to == DeskState::WrapUp ? std::optional{now + wrapUp(row.desk)} : std::nullopt;
        state_.visits.append(db::DeskEventRow{row.desk, from, to, row.reason, actor.name, actor.party, now});
        log::queue().info("desk.{} desk={} from={}", toString(to), row.desk, toString(from));
    }
    state_.visits.setDeskState(row);
    state_.changes({wire::Topic::Queue});
}

milliseconds DeskStates::wrapUp(const std::string& desk) const {
    const auto* const found = state_.catalog.desk(desk);
    const auto usual = state_.catalog.branch.wrapUp;
    return found == nullptr ? usual : found->wrapUp.value_or(usual);
}

void DeskStates::follow() {
    for (const auto& [desk, touch] : std::exchange(state_.touchedDesks, {})) {
        settle(desk, touch.actor, touch.at);
    }
}

void DeskStates::settle(const std::string& desk, const Actor& actor, Moment now) {
    auto row = state_.visits.deskState(desk);
    const auto visit = state_.visits.atDesk(desk);
    const auto state = visit ? std::optional{visit->step.state} : std::nullopt;
    auto after = afterVisit(row.state, state, wrapUp(desk) > milliseconds{0});
    if (isBusy(row.state) && !isBusy(after) && row.later) {
        after = *std::exchange(row.later, std::nullopt);  // it was asked for while the visit was there
    }
    if (after != row.state) {
        become(std::move(row), after, actor, now);
    }
}

void DeskStates::closeAll(const Actor& actor, Moment now) {
    follow();
    for (auto& row : state_.visits.deskStates()) {
        row.reason.clear();
        row.later.reset();
        become(std::move(row), DeskState::Closed, actor, now);
    }
}

void DeskStates::tick(Moment now) {
    for (auto& row : state_.visits.deskStates()) {
        if (row.until && row.until->boot <= now.boot) {
            become(std::move(row), DeskState::Idle, systemActor(), now);
        }
    }
}

std::optional<BootTime> DeskStates::nextDeadline() {
    return state_.visits.nextWrapUpEnd();
}

}  // namespace turnbell
