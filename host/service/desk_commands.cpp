#include "host/service/desk_commands.h"

#include "host/service/admission.h"
#include "host/service/rows.h"

#include <algorithm>

namespace turnbell {
namespace {

using wire::Topic;

std::string keyOf(const char* what, const db::VisitStepRow& row, const Change& change) {
    return std::string{what} + "/step " + std::to_string(row.step.id.value) + "/change " +
           std::to_string(change.number());
}

}  // namespace

DeskCommands::DeskCommands(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys)
    : state_{state}, outbox_{outbox}, texts_{texts}, surveys_{surveys} {
}

Result<const Desk*> DeskCommands::known(const std::string& desk) const {
    const auto* found = state_.catalog.desk(desk);
    if (found == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + desk + "'", "desk_unknown");
    }
    return found;
}

Result<db::VisitStepRow> DeskCommands::current(const std::string& desk) {
    TURNBELL_TRY(known(desk));
    auto row = state_.visits.atDesk(desk);
    if (!row) {
        return fail(ErrorCode::Refused, "nobody is called to or served at desk " + desk, "desk_idle");
    }
    return *std::move(row);
}

Result<wire::Done> DeskCommands::setState(const std::string& desk, const std::string& deskState) {
    TURNBELL_TRY(known(desk));
    if (deskState != "open" && state_.visits.atDesk(desk)) {
        return fail(ErrorCode::Refused, "finish the visit at desk " + desk + " first", "desk_busy");
    }
    state_.visits.setDeskState({desk, deskState});
    state_.changes({Topic::Queue});
    return wire::Done{};
}

void DeskCommands::open(const std::string& desk) {
    state_.visits.setDeskState({desk, "open"});
}

std::optional<db::VisitStepRow> DeskCommands::nextFor(const Desk& desk) {
    const auto profile = state_.catalog.profileOf(desk);
    const auto live = state_.visits.live();
    const auto found = std::find_if(live.begin(), live.end(), [&](const db::VisitStepRow& row) {
        return row.step.state == StepState::Waiting && profile.serves(row.step.queue);
    });
    return found == live.end() ? std::nullopt : std::optional{*found};
}

Result<void> DeskCommands::makeFree(Change& change) {
    auto row = state_.visits.atDesk(change.desk());
    if (!row) {
        return {};
    }
    if (row->step.state == StepState::Called) {
        return fail(
            ErrorCode::Refused,
            row->visit.ticket + " is called and has not arrived: confirm, recall or mark as no-show first",
            "not_confirmed");
    }
    TURNBELL_TRY(change.apply(*row, StepEvent::Finish));
    surveys_.finished(*row, change.number(), change.now());
    return {};
}

Result<wire::StepChanged> DeskCommands::callStep(const std::string& desk, db::VisitStepRow row,
                                                 const Actor& actor, Moment now) {
    Change change{state_, actor, desk, now};
    ApproachWatch line{state_};
    TURNBELL_TRY(makeFree(change));
    TURNBELL_TRY(change.apply(row, StepEvent::Call));
    open(desk);
    outbox_.cancelKind(row, MessageKind::Welcome, "called already", now);
    outbox_.cancelKind(row, MessageKind::Approach, "the turn has come", now);
    texts_.send(MessageKind::Turn, row, keyOf("turn", row, change), {.desk = desk, .change = change.number()},
                now);
    line.tell(change, texts_);
    return stepChanged(row);
}

Result<wire::StepChanged> DeskCommands::callNext(const std::string& desk, const Actor& actor, Moment now) {
    const auto found = known(desk);
    TURNBELL_TRY(found);
    const auto next = nextFor(**found);
    if (!next) {
        return fail(ErrorCode::Refused, "nobody is waiting for desk " + desk, "nobody_waiting");
    }
    return callStep(desk, *next, actor, now);
}

Result<wire::StepChanged> DeskCommands::call(const std::string& ticket, const std::string& desk,
                                             const Actor& actor, Moment now) {
    TURNBELL_TRY(known(desk));
    const auto row = state_.visits.byTicket(ticket, state_.serviceDay(now));
    if (!row) {
        return fail(ErrorCode::NotFound, "there is no ticket " + ticket + " today", "ticket_unknown");
    }
    return callStep(desk, *row, actor, now);
}

Result<wire::StepChanged> DeskCommands::recall(const std::string& desk, const Actor& actor, Moment now) {
    auto row = current(desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, desk, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::Recall));
    // One recall text a step at most, however often the display calls again.
    texts_.send(MessageKind::Recall, *row, "recall/step " + std::to_string(row->step.id.value),
                {.desk = desk, .change = change.number()}, now);
    return stepChanged(*row);
}

Result<wire::StepChanged> DeskCommands::confirm(const std::string& desk, const Actor& actor, Moment now) {
    auto row = current(desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, desk, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::Confirm));
    dropCallTexts(*row, now);
    return stepChanged(*row);
}

Result<wire::StepChanged> DeskCommands::finish(const std::string& desk, const Actor& actor, Moment now) {
    auto row = current(desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, desk, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::Finish));
    surveys_.finished(*row, change.number(), now);
    return stepChanged(*row);
}

Result<wire::StepChanged> DeskCommands::noShow(const std::string& desk, const Actor& actor, Moment now) {
    auto row = current(desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, desk, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::NoShow));
    dropCallTexts(*row, now);
    texts_.send(MessageKind::NoShow, *row, keyOf("no_show", *row, change),
                {.desk = desk, .change = change.number()}, now);
    return stepChanged(*row);
}

Result<wire::StepChanged> DeskCommands::park(const std::string& desk, const Actor& actor, Moment now) {
    auto row = current(desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, desk, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::Park));
    return stepChanged(*row);
}

Result<wire::StepChanged> DeskCommands::carryOut(DeskVerb verb, const std::string& desk, const Actor& actor,
                                                 Moment now) {
    const auto deskAlone = [&](const wire::Done& /*done*/) {
        wire::StepChanged changed;
        changed.desk = desk;
        return changed;
    };
    switch (verb) {
    case DeskVerb::CallNext: return callNext(desk, actor, now);
    case DeskVerb::Confirm: return confirm(desk, actor, now);
    case DeskVerb::Finish: return finish(desk, actor, now);
    case DeskVerb::Recall: return recall(desk, actor, now);
    case DeskVerb::NoShow: return noShow(desk, actor, now);
    case DeskVerb::Park: return park(desk, actor, now);
    case DeskVerb::Open: return setState(desk, "open").map(deskAlone);
    case DeskVerb::Pause: break;
    }
    return setState(desk, "paused").map(deskAlone);
}

int DeskCommands::waiting(const std::string& desk, std::span<const WaitingPlace> line) const {
    const auto* const found = state_.catalog.desk(desk);
    if (found == nullptr) {
        return 0;
    }
    const auto profile = state_.catalog.profileOf(*found);
    return static_cast<int>(
        std::ranges::count_if(line, [&](const WaitingPlace& place) { return profile.serves(place.queue); }));
}

void DeskCommands::dropCallTexts(const db::VisitStepRow& row, Moment now) {
    for (const auto kind : {MessageKind::Turn, MessageKind::Recall}) {
        outbox_.cancelKind(row, kind, "the call is over", now);
    }
}

Result<wire::StepChanged> DeskCommands::transfer(const wire::Transfer& command, const Actor& actor,
                                                 Moment now) {
    auto row = current(command.desk);
    TURNBELL_TRY(row);
    const auto* service = state_.catalog.service(command.service);
    if (service == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + command.service + "'", "service_unknown");
    }
    Change change{state_, actor, command.desk, now};
    const auto arrival = row->step.place;
    TURNBELL_TRY(change.apply(*row, StepEvent::Transfer));
    dropCallTexts(*row, now);
    db::VisitStepRow next;
    next.visit = row->visit;
    next.step.service = service->code;
    const auto segment = Admission{state_}.segment(service->code, row->visit);
    next.step.queue = segment.queue;
    next.step.priority = segment.priority;
    switch (command.place) {
    case wire::TransferPlace::First: next.step.place = state_.visits.firstPlace(); break;
    case wire::TransferPlace::Last: next.step.place = state_.visits.nextPlace(); break;
    case wire::TransferPlace::Arrival: next.step.place = arrival; break;
    }
    change.start(next, StepEvent::Transfer);
    return stepChanged(next);
}

}  // namespace turnbell
