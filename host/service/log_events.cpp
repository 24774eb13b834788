#include "host/service/log_events.h"

namespace turnbell {
namespace {

using Kind = BranchEvent::Kind;
using Status = TrackedTicket::Status;

bool is(const TrackedTicket* ticket, Status status) {
    return ticket != nullptr && ticket->status == status;
}

std::optional<Kind> beginning(const db::LoggedMove& move, const TrackedTicket* known) {
    switch (move.event) {
    case StepEvent::Book:
    case StepEvent::ChangeBooking: return move.due ? std::optional{Kind::Book} : std::nullopt;
    case StepEvent::JoinRemote: return Kind::Issue;
    default: break;
    }
    return known == nullptr || is(known, Status::Booked) ? Kind::Issue : Kind::Arrive;
}

std::optional<Kind> kindOf(const db::LoggedMove& move, const TrackedTicket* known) {
    switch (move.event) {
    case StepEvent::Book:
    case StepEvent::ChangeBooking:
    case StepEvent::JoinRemote:
    case StepEvent::CheckIn: return beginning(move, known);
    case StepEvent::Call: return Kind::Call;
    case StepEvent::Resume: return move.desk.empty() ? Kind::Arrive : Kind::Call;
    case StepEvent::MoreTime:
    case StepEvent::Rejoin: return Kind::Arrive;
    case StepEvent::NoShow: return Kind::NoShow;
    case StepEvent::Leave: return Kind::Leave;
    case StepEvent::Park: return Kind::Park;
    case StepEvent::Finish: return Kind::Finish;
    case StepEvent::Transfer:
        if (known == nullptr) {
            return Kind::Issue;
        }
        return is(known, Status::Called) ? Kind::Finish : Kind::Withdraw;
    case StepEvent::Cancel: return Kind::Withdraw;
    case StepEvent::EndOfDay:  // who never came is not taken out by the branch
        return is(known, Status::Booked) || is(known, Status::OnTheWay) ? Kind::Leave : Kind::Withdraw;
    case StepEvent::Correct:
        return move.saidHere && is(known, Status::Waiting) ? std::optional{Kind::Arrive} : std::nullopt;
    case StepEvent::ConfirmBooking:
    case StepEvent::Approach:
    case StepEvent::Recall:
    case StepEvent::Confirm:
    case StepEvent::Undo: break;
    }
    return std::nullopt;
}

std::optional<Kind> kindOf(const db::LoggedDesk& change) {
    if (change.to == DeskState::Closed) {
        return Kind::DeskClose;
    }
    if (change.to == DeskState::Paused) {
        return Kind::DeskPause;
    }
    if (change.from == DeskState::Closed) {
        return Kind::DeskOpen;
    }
    return change.from == DeskState::Paused ? std::optional{Kind::DeskResume} : std::nullopt;
}

}  // namespace

std::optional<BranchEvent> eventOf(const db::LoggedMove& move, const TrackedTicket* known,
                                   BranchNumbers& numbers) {
    const auto kind = kindOf(move, known);
    if (!kind || move.undone || move.queue.empty()) {
        return std::nullopt;
    }
    BranchEvent event{.kind = *kind, .ticket = move.step.value};
    event.queue = numbers.queueFor(move.queue, move.onlyDesk);
    event.service = numbers.service(move.service);
    event.priority = move.priority;
    event.place = move.place;
    event.remote = move.event == StepEvent::JoinRemote;
    if (*kind == Kind::Call) {
        event.desk = numbers.desk(move.desk);
    }
    return event;
}

std::optional<BranchEvent> eventOf(const db::LoggedDesk& change, BranchNumbers& numbers) {
    const auto kind = kindOf(change);
    if (!kind) {
        return std::nullopt;
    }
    return BranchEvent{.kind = *kind, .desk = numbers.desk(change.desk)};
}

}  // namespace turnbell
