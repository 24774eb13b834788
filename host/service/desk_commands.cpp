#include "host/service/desk_commands.h"

#include "host/core/civil_time.h"
#include "host/service/rows.h"

#include <algorithm>

namespace turnbell {
namespace {

using wire::Topic;

constexpr std::chrono::hours kLongestReminder{24};

std::string keyOf(const char* what, const db::VisitStepRow& row, const Change& change) {
    return std::string{what} + "/step " + std::to_string(row.step.id.value) + "/change " +
           std::to_string(change.number());
}

constexpr auto kChosen = "chosen";  // out of order, and nobody said why

}  // namespace

DeskCommands::DeskCommands(BranchState& state, Calling& calling, Outbox& outbox, Texts& texts,
                           Surveys& surveys, DeskStates& deskStates, VisitCommands& visits)
    : state_{state},
      calling_{calling},
      outbox_{outbox},
      texts_{texts},
      surveys_{surveys},
      deskStates_{deskStates},
      visits_{visits} {
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

Result<wire::Done> DeskCommands::setState(const std::string& desk, DeskState wanted,
                                          const std::string& reason, const Actor& actor, Moment now) {
    TURNBELL_TRY(known(desk));
    return deskStates_.order(desk, wanted, reason, actor, now);
}

Result<void> DeskCommands::makeFree(Change& change, const std::string& outcome) {
    auto row = state_.visits.atDesk(change.desk());
    if (!row && !outcome.empty()) {
        return fail(ErrorCode::Refused,
                    "nobody is served at desk " + change.desk() + ", so there is no outcome to keep",
                    "desk_idle");
    }
    if (!row) {
        return {};
    }
    if (row->step.state == StepState::Called) {
        return fail(
            ErrorCode::Refused,
            row->visit.ticket + " is called and has not arrived: confirm, recall or mark as no-show first",
            "not_confirmed");
    }
    row->step.outcome = outcome;
    TURNBELL_TRY(change.apply(*row, StepEvent::Finish));
    surveys_.finished(*row, change);
    return {};
}

Result<wire::StepChanged> DeskCommands::callStep(Change& change, db::VisitStepRow row, const CallWords& words,
                                                 const Actor& actor) {
    const auto& desk = change.desk();
    const auto now = change.now();
    ApproachWatch line{state_, now};
    TURNBELL_TRY(makeFree(change, words.outcome));
    TURNBELL_TRY(change.apply(row, StepEvent::Call, {.reason = words.reason}));
    deskStates_.opens(desk, actor, now);
    outbox_.cancelKind(row, MessageKind::Welcome, "called already", now);
    outbox_.cancelKind(row, MessageKind::Approach, "the turn has come", now);
    texts_.send(TextPurpose::Turn, row, keyOf("turn", row, change), {.desk = desk, .change = change.number()},
                now);
    line.tell(change, texts_);
    return stepChanged(row);
}

Result<wire::StepChanged> DeskCommands::callNext(const wire::CallNext& command, const Actor& actor,
                                                 Moment now) {
    const auto& desk = command.desk;
    const auto found = known(desk);
    TURNBELL_TRY(found);
    const auto next = calling_.next(**found, now);
    const auto row = next ? state_.visits.step(next->step) : std::nullopt;
    if (!row) {
        return fail(ErrorCode::Refused, "nobody is waiting for desk " + desk, "nobody_waiting");
    }
    Change change{state_, actor, desk, now};
    calling_.called(**found, next->step, change);
    return callStep(change, *row, {toString(next->reason), command.outcome}, actor);
}

Result<wire::StepChanged> DeskCommands::call(const wire::CallTicket& command, const Actor& actor,
                                             Moment now) {
    const auto desk = known(command.desk);
    TURNBELL_TRY(desk);
    const auto row = visits_.ofTicket(command.ticket, now);
    TURNBELL_TRY(row);
    Change change{state_, actor, command.desk, now};
    const auto next = calling_.next(**desk, now);
    const bool isNext = next && next->step == row->step.id;
    calling_.called(**desk, row->step.id, change);
    const std::string ownReason = isNext ? toString(next->reason) : kChosen;
    return callStep(change, *row, {command.reason.empty() ? ownReason : command.reason, command.outcome},
                    actor);
}

Result<wire::StepChanged> DeskCommands::recall(const std::string& desk, const Actor& actor, Moment now) {
    auto row = current(desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, desk, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::Recall));
    // One recall text a step at most, however often the display calls again.
    texts_.send(TextPurpose::Recall, *row, "recall/step " + std::to_string(row->step.id.value),
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

Result<wire::StepChanged> DeskCommands::finish(const wire::Finish& command, const Actor& actor, Moment now) {
    auto row = current(command.desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, command.desk, now};
    row->step.outcome = command.outcome;
    TURNBELL_TRY(change.apply(*row, StepEvent::Finish));
    surveys_.finished(*row, change);
    return stepChanged(*row);
}

Result<wire::StepChanged> DeskCommands::noShow(const std::string& desk, const Actor& actor, Moment now) {
    auto row = current(desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, desk, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::NoShow));
    dropCallTexts(*row, now);
    TextContext context{.desk = desk, .change = change.number()};
    const auto window = state_.catalog.branch.rejoinWindow;
    const bool mayRejoin = window > milliseconds{0};
    context.more.time = mayRejoin ? civilClock(now.utc + window, state_.catalog.branch.timeZone) : "";
    texts_.send(mayRejoin ? TextPurpose::RejoinOffer : TextPurpose::NoShow, *row,
                keyOf("no_show", *row, change), context, now);
    return stepChanged(*row);
}

Result<wire::StepChanged> DeskCommands::park(const wire::Park& command, const Actor& actor, Moment now) {
    if (command.remind < milliseconds{0} || command.remind > kLongestReminder) {
        return fail(ErrorCode::Invalid, "a reminder comes within a day: give a shorter time", "remind_range");
    }
    auto row = current(command.desk);
    TURNBELL_TRY(row);
    Change change{state_, actor, command.desk, now};
    if (command.remind > milliseconds{0}) {
        row->step.remind = now + command.remind;
    }
    TURNBELL_TRY(change.apply(*row, StepEvent::Park, {.reason = command.reason}));
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
    case DeskVerb::CallNext: return callNext({.desk = desk}, actor, now);
    case DeskVerb::Confirm: return confirm(desk, actor, now);
    case DeskVerb::Finish: return finish({.desk = desk}, actor, now);
    case DeskVerb::Recall: return recall(desk, actor, now);
    case DeskVerb::NoShow: return noShow(desk, actor, now);
    case DeskVerb::Park: return park({.desk = desk}, actor, now);
    case DeskVerb::Open: return setState(desk, DeskState::Idle, {}, actor, now).map(deskAlone);
    case DeskVerb::Pause: break;
    }
    return setState(desk, DeskState::Paused, {}, actor, now).map(deskAlone);
}

int DeskCommands::waiting(const std::string& desk, std::span<const db::WaitingRow> line) const {
    const auto* const found = state_.catalog.desk(desk);
    if (found == nullptr) {
        return 0;
    }
    const auto profile = state_.catalog.profileOf(*found);
    return static_cast<int>(std::ranges::count_if(line, [&](const db::WaitingRow& row) {
        return profile.serves(row.queue) && (row.onlyDesk.empty() || row.onlyDesk == desk);
    }));
}

void DeskCommands::dropCallTexts(const db::VisitStepRow& row, Moment now) {
    for (const auto kind : {MessageKind::Turn, MessageKind::Recall}) {
        outbox_.cancelKind(row, kind, "the call is over", now);
    }
}

Result<wire::StepChanged> DeskCommands::transfer(const wire::Transfer& command, const Actor& actor,
                                                 Moment now) {
    if (command.desk.empty() == command.ticket.empty()) {
        return fail(ErrorCode::Invalid, "name either the desk or the ticket", "desk_or_ticket");
    }
    const auto row = command.ticket.empty() ? current(command.desk) : visits_.ofTicket(command.ticket, now);
    TURNBELL_TRY(row);
    return visits_.transfer(*row, {command.service, command.place, command.toDesk}, actor, now);
}

}  // namespace turnbell
