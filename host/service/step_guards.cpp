#include "host/service/step_guards.h"

#include "host/core/civil_time.h"
#include "host/service/admission.h"
#include "host/service/outcomes.h"

namespace turnbell {
namespace {

/// How long ago it was, by the boot clock: somebody may have set the other one.
milliseconds since(const std::optional<Moment>& then, Moment now) {
    return then ? now.boot - then->boot : milliseconds::max();
}

Result<void> recallGap(const Branch& branch, const db::VisitStepRow& row, Moment now) {
    const auto left = branch.recallGap - since(row.step.lastCalled, now);
    if (left <= milliseconds{0}) {
        return {};
    }
    return fail(ErrorCode::Refused,
                row.visit.ticket + " was called just now: it can be called again in " +
                    std::to_string(std::chrono::ceil<seconds>(left).count()) + " s",
                "recall_early");
}

Result<void> moreTimeLeft(const Branch& branch, const db::VisitStepRow& row) {
    if (row.step.deferrals < branch.moreTimeLimit) {
        return {};
    }
    return fail(ErrorCode::Refused,
                row.visit.ticket + " was given more time " + std::to_string(row.step.deferrals) +
                    " time(s) already, which is as often as this branch does",
                "more_time_used");
}

Result<void> noShowDue(const Branch& branch, const db::VisitStepRow& row, Moment now) {
    const bool called = branch.noShowCalls > 0 && row.step.calls >= branch.noShowCalls;
    if (called && since(row.step.lastCalled, now) >= branch.noShowAfter) {
        return {};
    }
    return fail(ErrorCode::Refused, row.visit.ticket + " is still being waited for", "no_show_early");
}

Result<void> rejoinWindow(const Branch& branch, const db::VisitStepRow& row, Moment now) {
    if (since(row.step.ended, now) <= branch.rejoinWindow) {
        return {};
    }
    return fail(ErrorCode::Refused,
                row.visit.ticket + " was called too long ago: only staff can take it back", "rejoin_late");
}

Result<void> sameDay(const BranchState& state, const db::VisitStepRow& row, Moment now) {
    if (row.visit.serviceDay == state.serviceDay(now)) {
        return {};
    }
    return fail(ErrorCode::Refused, row.visit.ticket + " is of another day: check in again", "other_day");
}

Result<void> slotFree(BranchState& state, const db::VisitStepRow& row) {
    const auto* const service = state.catalog.service(row.step.service);
    const int atOnce = service == nullptr ? 0 : service->appointmentsAtOnce;
    if (atOnce == 0) {
        return fail(ErrorCode::Refused,
                    "service " + row.step.service + " takes no appointments: choose another one",
                    "no_appointments");
    }
    const auto due = row.visit.due.value_or(UtcTime{});
    if (state.visits.appointmentsAt(row.step.service, due, row.visit.id) < atOnce) {
        return {};
    }
    const auto& zone = state.catalog.branch.timeZone;
    return fail(ErrorCode::Refused,
                "service " + row.step.service + " has all its " + std::to_string(atOnce) +
                    " appointment(s) at " + civilClock(due, zone) + " on " + civilDate(due, zone) +
                    ": choose another time",
                "slot_taken");
}

/// The daily cap is the ticket counter's to refuse.
Result<void> mayJoin(BranchState& state, const db::VisitStepRow& row, Moment now) {
    if (!row.visit.phone.empty() && state.optOuts.stopped(row.visit.phone, ConsentScope::Visit)) {
        return fail(ErrorCode::Refused,
                    "this number wants no texts, so its owner cannot be told to come: join without it",
                    "opted_out");
    }
    return Admission{state}.isOpen(now);
}

}  // namespace

Result<void> holds(Guard guard, BranchState& state, const db::VisitStepRow& row, Moment now) {
    const auto& branch = state.catalog.branch;
    switch (guard) {
    case Guard::RecallGap: return recallGap(branch, row, now);
    case Guard::MoreTimeLeft: return moreTimeLeft(branch, row);
    case Guard::NoShowDue: return noShowDue(branch, row, now);
    case Guard::RejoinWindow: return rejoinWindow(branch, row, now);
    case Guard::SameDay: return sameDay(state, row, now);
    case Guard::SlotFree: return slotFree(state, row);
    case Guard::MayJoin: return mayJoin(state, row, now);
    case Guard::OutcomeNamed: return outcomeFits(state.catalog, row.step.service, row.step.outcome);
    case Guard::None:
    case Guard::NearTurn:
    case Guard::TargetAccepts:
    case Guard::AfterClose: break;
    }
    return {};
}

}  // namespace turnbell
