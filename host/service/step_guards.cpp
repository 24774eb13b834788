#include "host/service/step_guards.h"

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

}  // namespace

Result<void> holds(Guard guard, const BranchState& state, const db::VisitStepRow& row, Moment now) {
    const auto& branch = state.catalog.branch;
    switch (guard) {
    case Guard::RecallGap: return recallGap(branch, row, now);
    case Guard::MoreTimeLeft: return moreTimeLeft(branch, row);
    case Guard::NoShowDue: return noShowDue(branch, row, now);
    case Guard::RejoinWindow: return rejoinWindow(branch, row, now);
    case Guard::SameDay: return sameDay(state, row, now);
    case Guard::None:
    case Guard::SlotFree:
    case Guard::MayJoin:
    case Guard::NearTurn:
    case Guard::TargetAccepts:
    case Guard::AfterClose: break;
    }
    return {};
}

}  // namespace turnbell
