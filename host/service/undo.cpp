#include "host/service/undo.h"

#include "db/here_word.h"
#include "host/service/rows.h"
#include "host/service/step_guards.h"
#include "host/service/step_needs.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr milliseconds kAnything{10'000};

bool endsVisitAlone(std::span<const db::EventRow> events) {
    return std::all_of(events.begin(), events.end(), [](const db::EventRow& event) {
        return event.event == StepEvent::NoShow || event.event == StepEvent::Finish;
    });
}

bool isJustNow(const Moment& at, Moment now, milliseconds within = kAnything) {
    const auto age = now.boot - at.boot;
    return age >= milliseconds{0} && age <= within;
}

/// What somebody did, of a change that was not taken back: that others were told their turn is near follows
/// from it.
const db::EventRow& deedOf(std::span<const db::EventRow> events) {
    const auto told = [](const db::EventRow& event) { return event.event == StepEvent::Approach; };
    const auto deed = std::ranges::find_if_not(events, told);
    return deed == events.end() ? events.front() : *deed;
}

/// The last change in the history of one visit but for corrections, newest event first.
std::vector<db::EventRow> lastStep(std::vector<db::EventRow> history) {
    std::erase_if(history, [](const db::EventRow& event) { return event.event == StepEvent::Correct; });
    if (!history.empty()) {
        std::erase_if(history, [last = history.back().change](const db::EventRow& event) {
            return event.change != last;
        });
    }
    std::ranges::reverse(history);
    return history;
}

/// What a step is for is changed by corrections alone.
void setPurpose(db::StepRow& step, const db::StepRow& from) {
    step.service = from.service;
    step.queue = from.queue;
    step.priority = from.priority;
}

/// What begins a visit, or moves a booking, is taken back by cancelling or changing it.
bool isKept(const db::EventRow& event, bool hasBefore) {
    return event.event == StepEvent::Book || event.event == StepEvent::JoinRemote ||
           event.event == StepEvent::ChangeBooking || (event.event == StepEvent::CheckIn && !hasBefore);
}

}  // namespace

Undo::Undo(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys)
    : state_{state}, outbox_{outbox}, texts_{texts}, surveys_{surveys} {
}

Result<std::vector<db::EventRow>> Undo::eventsOf(const wire::Undo& command, Moment now) {
    if (command.desk.empty() == command.ticket.empty()) {
        return fail(ErrorCode::Invalid, "name either the desk or the ticket", "desk_or_ticket");
    }
    if (!command.ticket.empty()) {
        const auto row = state_.visits.byTicket(command.ticket, state_.serviceDay(now));
        if (!row) {
            return fail(ErrorCode::NotFound, "there is no ticket " + command.ticket + " today",
                        "ticket_unknown");
        }
        return ofTicket(*row, now);
    }
    if (state_.catalog.desk(command.desk) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + command.desk + "'", "desk_unknown");
    }
    return state_.visits.lastChange(command.desk);
}

Result<std::vector<db::EventRow>> Undo::ofTicket(const db::VisitStepRow& row, Moment now) {
    auto last = state_.visits.lastChangeOf(row.visit.id);
    auto history = state_.visits.events(row.visit.id);
    std::erase_if(history, [](const db::EventRow& event) {
        return event.undone || event.event == StepEvent::Approach;
    });
    if (!isEnded(row.step.state) || history.empty() || history.back().event != StepEvent::Correct) {
        return ofTicketAlone(std::move(last), row.visit.id, now);
    }
    if (!isJustNow(history.back().at, now)) {  // the correction stays, its end may be taken back all day
        return lastStep(std::move(history));
    }
    if (last.empty() || last.front().change != history.back().change) {
        return fail(ErrorCode::Refused,
                    "the customer of " + row.visit.ticket + " was corrected just now, and its end is not " +
                        "taken back by that: correct it once more, or wait 10 seconds to take back its end",
                    "corrected");
    }
    return last;
}

/// Of a change that finished one visit and called the next, and is no longer taken back as a whole: the end
/// of this visit.
std::vector<db::EventRow> Undo::ofTicketAlone(std::vector<db::EventRow> events, VisitId visit, Moment now) {
    const bool old = !events.empty() && now.boot - events.front().at.boot > kAnything;
    auto own = events;
    std::erase_if(own, [&](const db::EventRow& event) { return event.visit != visit; });
    return old && endsVisitAlone(own) ? own : std::move(events);
}

Result<wire::StepChanged> Undo::last(const wire::Undo& command, const Actor& actor, Moment now) {
    const auto events = eventsOf(command, now);
    TURNBELL_TRY(events);
    TURNBELL_TRY(allowed(*events, command.desk.empty() ? "of " + command.ticket : "at desk " + command.desk,
                         now, kAnything));
    return takeBack(*events, actor, now);
}

/// HERE is a correction that moves nobody: staff do not take it back, but who has said it may.
std::vector<db::EventRow> Undo::lastTextOf(VisitId visit) {
    auto last = state_.visits.lastChangeOf(visit);
    for (auto& event : state_.visits.events(visit)) {
        const bool here = event.event == StepEvent::Correct && event.reason == db::kSaidHere;
        if (here && !event.undone && (last.empty() || event.change > last.front().change)) {
            last = {std::move(event)};
        }
    }
    return last;
}

std::optional<db::EventRow> Undo::lastByText(VisitId visit, Moment now) {
    const auto events = lastTextOf(visit);
    if (events.empty()) {
        return std::nullopt;
    }
    const auto& last = deedOf(events);
    const bool byText = last.party == Party::Customer && last.actor == kTexted;
    if (!byText || !allowed(events, {}, now, kByText)) {
        return std::nullopt;
    }
    // The boot clock alone may be of another run of the machine.
    return now.utc - last.at.utc <= kByText ? std::optional{last} : std::nullopt;
}

Result<wire::StepChanged> Undo::takeBackText(VisitId visit, const Actor& actor, Moment now) {
    const auto events = lastTextOf(visit);
    TURNBELL_TRY(allowed(events, "by text", now, kByText));
    return takeBack(events, actor, now);
}

Result<wire::StepChanged> Undo::takeBack(std::span<const db::EventRow> events, const Actor& actor,
                                         Moment now) {
    restore(events, actor, now);
    TURNBELL_TRY(desksHold());
    TURNBELL_TRY(canGoOn(events, now));
    const auto row = state_.visits.step(events.back().step);
    return row ? stepChanged(*row) : wire::StepChanged{};
}

void Undo::restore(std::span<const db::EventRow> events, const Actor& actor, Moment now) {
    for (const auto& event : events) {
        state_.visits.markUndone(event.id);
        if (event.event == StepEvent::Call) {
            state_.ratios.undo(event.change);
        }
    }
    const auto withdrawn = withdrawTexts(events, now);
    Change change{state_, actor, deedOf(events).desk, now};
    // Newest first, so that each step ends as it was before the first event of the change.
    for (const auto& event : events) {
        if (event.event == StepEvent::Approach && (!withdrawn.contains(event.step) || movedOn(event))) {
            continue;  // the text is out and must not go a second time, or the step is not as it was
        }
        if (auto before = state_.visits.before(event.id)) {
            before->approachSent = before->approachSent || wasTold(event);
            change.restore(takenBack(event, *std::move(before)));
            tellBookedAgain(event, change);
        } else {
            state_.visits.cancelStep(event.step);
        }
    }
}

db::StepRow Undo::takenBack(const db::EventRow& event, db::StepRow before) {
    const auto current = state_.visits.step(before.id);
    if (!current) {
        return before;
    }
    if (event.event != StepEvent::Correct) {
        setPurpose(before, current->step);
        return before;
    }
    auto step = current->step;  // what was taken back since the correction must not come back with it
    if (event.reason == db::kSaidHere) {
        step.notBefore = before.notBefore;  // others go first again
        return step;
    }
    setPurpose(step, before);
    step.approachSent = before.approachSent;
    return step;
}

void Undo::tellBookedAgain(const db::EventRow& event, const Change& change) {
    const auto row = state_.visits.step(event.step);
    const bool wasOver = event.event == StepEvent::Cancel || event.event == StepEvent::CheckIn ||
                         event.event == StepEvent::EndOfDay;
    if ((!wasOver && event.event != StepEvent::ConfirmBooking) || !row || !isBooked(row->step.state)) {
        return;
    }
    auto told = state_.messages.ofVisit(event.visit);
    std::erase_if(told, [&](const db::MessageRow& text) {
        const bool takenBack = text.change == event.change && text.state == MessageState::Cancelled;
        return takenBack || text.step != event.step || text.conversation;
    });
    if (told.empty()) {
        return;
    }
    // The change that is taken back withdrew the last news of the booking, or told of its end.
    const auto& last = told.back();
    if (last.state == MessageState::Cancelled || (wasOver && last.change == event.change)) {
        texts_.tell(TextPurpose::Booked, *row, change.number(), change.now());
    }
}

Result<void> Undo::desksHold() {
    std::set<std::string> taken;
    for (const auto& row : state_.visits.called()) {
        if (!taken.insert(row.step.desk).second) {
            return fail(ErrorCode::Refused, "desk " + row.step.desk + " has another visit by now",
                        "desk_busy");
        }
    }
    return {};
}

Result<void> Undo::canGoOn(std::span<const db::EventRow> events, Moment now) {
    for (const auto& event : events) {
        const auto row = state_.visits.step(event.step);
        if (!row || isEnded(row->step.state)) {
            continue;
        }
        if (const auto missing = missingFor(row->step, state_.catalog); !missing.empty()) {
            return fail(ErrorCode::Refused, missing + " has been taken out since: check the customer in anew",
                        "catalog_gone");
        }
        if (isBooked(row->step.state)) {
            TURNBELL_TRY(holds(Guard::SlotFree, state_, *row, now));
        }
        if (state_.visits.isShared(row->visit.ticket)) {
            return fail(
                ErrorCode::Refused,
                "somebody else has the number " + row->visit.ticket + " by now: check the customer in anew",
                "number_given");
        }
    }
    return {};
}

Result<void> Undo::allowed(std::span<const db::EventRow> events, const std::string& where, Moment now,
                           milliseconds within) {
    if (events.empty() || isKept(deedOf(events), state_.visits.before(deedOf(events).id).has_value())) {
        return fail(ErrorCode::Refused, "there is nothing to take back " + where, "nothing_to_undo");
    }
    const auto& last = events.front();
    const bool sameDay = state_.serviceDay(last.at) == state_.serviceDay(now);
    if (!sameDay || (!isJustNow(last.at, now, within) && !endsVisitAlone(events))) {
        return fail(ErrorCode::Refused, "the last step " + where + " is more than 10 seconds ago",
                    "undo_late");
    }
    for (const auto& event : events) {
        // Who was only told that the turn is near may have been called since: that takes nothing from them.
        if (event.event != StepEvent::Approach && movedOn(event)) {
            return fail(ErrorCode::Refused, "the visit has moved on since: look where it is now",
                        "step_state");
        }
    }
    return {};
}

bool Undo::movedOn(const db::EventRow& event) {
    const auto history = state_.visits.events(event.visit);
    return std::any_of(history.begin(), history.end(), [&](const db::EventRow& later) {
        return later.step == event.step && later.change > event.change && !later.undone &&
               later.event != StepEvent::Correct && later.event != StepEvent::Approach;
    });
}

bool Undo::wasTold(const db::EventRow& event) {
    const auto history = state_.visits.events(event.visit);
    return std::any_of(history.begin(), history.end(), [&](const db::EventRow& later) {
        return later.change > event.change && !later.undone && later.event == StepEvent::Approach;
    });
}

std::set<StepId> Undo::withdrawTexts(std::span<const db::EventRow> events, Moment now) {
    auto unsent = state_.messages.unsentOfChange(events.front().change);
    std::erase_if(unsent, [&](const db::MessageRow& message) {  // of a visit whose part of the change stays
        return std::ranges::none_of(events,
                                    [&](const db::EventRow& event) { return event.step == message.step; });
    });
    outbox_.cancel(unsent, "taken back", now);
    for (const auto& event : events) {
        if (event.event == StepEvent::Finish) {
            surveys_.undone(event.visit);
        }
    }
    std::set<StepId> steps;
    for (const auto& message : unsent) {
        steps.insert(message.step);
    }
    return steps;
}

}  // namespace turnbell
