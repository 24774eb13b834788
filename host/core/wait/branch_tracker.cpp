#include "host/core/wait/branch_tracker.h"

#include "host/core/wait/branch_time.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

using Kind = BranchEvent::Kind;
using Status = TrackedTicket::Status;
using Mode = TrackedDesk::Mode;

constexpr double kForgotten = 14 * 3600;  // nobody waits so long
constexpr int kForgottenDays = 14;        // without a roster or a call: the desk is no more

/// Whoever has it has not come; it may be booked and cancelled any number of times.
bool isOnlyBooked(const TrackedTicket& ticket) {
    return ticket.place == 0 && !ticket.wasCalled &&
           (ticket.status == Status::Booked || ticket.status == Status::Gone);
}

bool isOfDesk(Kind kind) {
    return kind <= Kind::DeskResume;
}

}  // namespace

PatienceModel::Customer TrackedTicket::customer() const {
    if (remote) {
        return PatienceModel::Customer::Remote;
    }
    return due ? PatienceModel::Customer::Booked : PatienceModel::Customer::WalkIn;
}

double BranchTracker::midnight() const {
    return dayOf(now_) * kDaySeconds;
}

Result<void> BranchTracker::check(const BranchEvent& event) const {
    const auto at = secondsOf(event.at);
    if (at < now_) {
        return fail(ErrorCode::Invalid, "The event is earlier than the one before it: give them in order.",
                    "event_order");
    }
    if (isOfDesk(event.kind) || event.kind == Kind::Call) {
        if (event.desk < 0) {
            return fail(ErrorCode::Invalid, "The event names no desk: give its number.", "desk_unknown");
        }
    }
    if (isOfDesk(event.kind)) {
        return {};
    }
    const auto known = tickets_.find(event.ticket);
    const bool isNew = event.kind == Kind::Book || event.kind == Kind::Issue;
    if (!isNew && known == tickets_.end()) {
        return fail(ErrorCode::NotFound, "The ticket was not issued today: issue it first.",
                    "ticket_unknown");
    }
    if (isNew && event.queue < 0) {
        return fail(ErrorCode::Invalid, "The event names no queue: give its number.", "queue_unknown");
    }
    const bool isKnown = known != tickets_.end() && !isOnlyBooked(known->second);
    if (event.kind == Kind::Call && known != tickets_.end() && isOnlyBooked(known->second)) {
        return fail(ErrorCode::NotFound, "The ticket was booked, but not issued: issue it first.",
                    "ticket_unknown");
    }
    const bool isEnd = event.kind == Kind::Finish || event.kind == Kind::NoShow || event.kind == Kind::Park;
    if (isEnd && !known->second.wasCalled) {
        return fail(ErrorCode::Refused, "Nobody called the ticket: call it first.", "ticket_not_called");
    }
    if (isNew && isKnown &&
        ((event.kind == Kind::Book && known->second.status != Status::Booked) || known->second.wasCalled ||
         known->second.status == Status::Gone)) {
        return fail(ErrorCode::Refused, "The ticket was issued before: give another number.",
                    "ticket_repeated");
    }
    return {};
}

Result<void> BranchTracker::apply(const BranchEvent& event) {
    TURNBELL_TRY(check(event));
    const auto at = secondsOf(event.at);
    if (dayOf(at) > dayOf(now_)) {
        beginDay(at);
        TURNBELL_TRY(check(event));  // it may be about a ticket of yesterday
    }
    now_ = at;
    changeShifts();
    noteWhoIsMissing();
    if (isOfDesk(event.kind)) {
        deskEvent(event);
    } else {
        ticketEvent(event);
    }
    return {};
}

/// The books of a day are closed when the first event of the next one comes. A branch that is open at
/// midnight keeps who waits and who serves.
void BranchTracker::beginDay(double at) {
    const bool atWork =
        at - now_ < 2 * 3600.0 && std::any_of(desks_.begin(), desks_.end(), [](const auto& entry) {
            return entry.second.serving.has_value() || entry.second.mode == Mode::Open;
        });
    if (std::isfinite(now_)) {
        closeBooks();
    }
    const auto today = dayOf(at) * kDaySeconds;
    std::erase_if(tickets_, [&](auto& entry) {
        auto& ticket = entry.second;
        const bool later = ticket.status == Status::Booked && ticket.due.value_or(0) >= today;
        const bool stays = atWork && ticket.status != Status::Gone && ticket.status != Status::Booked &&
                           at - ticket.issued < kForgotten;
        return !later && !stays;
    });
    std::erase_if(waiting_, [&](std::int64_t id) { return !tickets_.contains(id); });
    std::erase_if(desks_, [](const auto& entry) { return entry.second.daysAway > kForgottenDays; });
    for (auto& [number, desk] : desks_) {
        desk = nextDay(number, desk, atWork, today);
    }
    now_ = at;
    const auto rosters = std::exchange(laterRosters_, {});
    for (const auto& line : rosters) {
        roster(line);
    }
}

/// A desk as the day of `today` begins for it; one that is at work goes on.
TrackedDesk BranchTracker::nextDay(int number, const TrackedDesk& desk, bool atWork, double today) const {
    TrackedDesk next;
    next.queues = desk.queues;
    next.today.desk = number;
    next.everOpened = desk.everOpened;
    const bool atHand = desk.today.opened || desk.today.rosterFrom || desk.serving;
    next.daysAway = atHand ? 0 : desk.daysAway + 1;
    const auto shiftEnd = desk.today.rosterTo.value_or(0) - kDaySeconds;
    if (shiftEnd > 0) {
        next.today.addShift(0, shiftEnd);
    }
    if (!atWork) {
        return next;
    }
    next.mode = desk.mode;
    next.serving = desk.serving && tickets_.contains(*desk.serving) ? desk.serving : std::nullopt;
    next.freeSince = desk.freeSince;
    next.lastCall = desk.lastCall;
    next.closing = desk.closing && next.serving;
    next.pausing = desk.pausing && next.serving;
    next.queuesTold = desk.queuesTold;
    if (desk.mode != Mode::Away) {
        next.today.opened = 0;
    }
    if (desk.mode == Mode::Paused) {
        next.pausedSince = std::max(desk.pausedSince, today);
        next.today.pauses.push_back({next.pausedSince - today, -1});
    }
    return next;
}

void BranchTracker::closeBooks() {
    for (auto& [id, ticket] : tickets_) {
        if (ticket.status == Status::Booked && ticket.due.value_or(0) < midnight() + kDaySeconds) {
            models_.appointments.stayedAway();
        } else if (ticket.status == Status::OnTheWay) {
            models_.travel.never();
        } else if (ticket.status == Status::Waiting && ticket.passedFirst) {
            models_.presence.cameBetween(*ticket.passedFirst - ticket.issued, now_ - ticket.issued, false);
        }
    }
    const bool worked = std::any_of(desks_.begin(), desks_.end(),
                                    [](const auto& entry) { return entry.second.today.opened.has_value(); });
    for (auto& [number, desk] : desks_) {
        auto& day = desk.today;
        if (desk.mode == Mode::Paused) {  // and nobody came back
            day.closed = ofDay(desk.pausedSince);
        }
        std::erase_if(day.pauses, [](const DeskDay::Pause& pause) { return pause.length < 0; });
        if (!day.closed && day.rosterTo && desk.lastCall > *day.rosterTo + midnight()) {
            day.closed = ofDay(desk.lastCall) + kAtOnce;
        }
        if (worked && !isUnseen(desk)) {  // a desk that is not used says nothing of those that are
            models_.deskDays.add(std::move(day));
        }
    }
    models_.arrivals.endDay();
}

void BranchTracker::ticketEvent(const BranchEvent& event) {
    if (event.kind == Kind::Book) {
        book(event);
        return;
    }
    if (event.kind == Kind::Issue) {
        issue(event);
        return;
    }
    auto& ticket = tickets_.at(event.ticket);
    switch (event.kind) {
    case Kind::Arrive: arrive(ticket, event); break;
    case Kind::Call: call(ticket, event.desk); break;
    case Kind::Leave: leave(ticket); break;
    case Kind::Withdraw: withdraw(ticket); break;
    default: end(ticket, event.kind); break;
    }
}

void BranchTracker::book(const BranchEvent& event) {
    auto& ticket = tickets_[event.ticket];
    ticket.id = event.ticket;
    ticket.status = Status::Booked;
    ticket.queue = event.queue;
    ticket.service = event.service < 0 ? event.queue : event.service;
    ticket.priority = event.priority;
    ticket.due = event.due ? std::optional{secondsOf(*event.due)} : std::nullopt;
}

void BranchTracker::issue(const BranchEvent& event) {
    const bool booked = tickets_.contains(event.ticket) && tickets_[event.ticket].status == Status::Booked;
    auto& ticket = tickets_[event.ticket];
    ticket.id = event.ticket;
    ticket.queue = event.queue;
    ticket.service = event.service < 0 ? event.queue : event.service;
    ticket.priority = event.priority;
    ticket.due = event.due ? std::optional{secondsOf(*event.due)} : std::nullopt;
    ticket.remote = event.remote;
    setStatus(ticket, event.remote ? Status::OnTheWay : Status::Waiting);
    ticket.issued = ticket.arrived = now_;
    ticket.place = event.place.value_or(lastPlace_ + 1);
    lastPlace_ = std::max(lastPlace_, ticket.place);
    if (booked && ticket.due) {
        models_.appointments.came(now_ - *ticket.due);
    }
    if (!booked) {
        models_.arrivals.arrived({ticket.queue, ticket.priority, ticket.due.has_value()}, ofDay(now_));
    }
}

void BranchTracker::arrive(TrackedTicket& ticket, const BranchEvent& event) {
    ticket.place = event.place.value_or(ticket.place);
    ticket.notBefore = event.notBefore ? std::optional{secondsOf(*event.notBefore)} : std::nullopt;
    if (ticket.status == Status::OnTheWay) {
        models_.travel.arrived(now_ - ticket.issued);
    }
    if (const auto desk = desks_.find(ticket.desk);
        desk != desks_.end() && desk->second.serving == std::optional{ticket.id}) {
        free(desk->second);  // sent back to wait
    }
    if (ticket.status != Status::Waiting) {
        ticket.arrived = now_;
    }
    setStatus(ticket, Status::Waiting);
}

void BranchTracker::setStatus(TrackedTicket& ticket, Status status) {
    std::erase(waiting_, ticket.id);
    if (status == Status::Waiting) {
        waiting_.push_back(ticket.id);
    }
    ticket.status = status;
}

void BranchTracker::notePassed(TrackedTicket& ticket) {
    if (!ticket.passedFirst) {
        models_.presence.tested(now_ - ticket.issued, false);
        ticket.passedFirst = now_;
    }
    ticket.passedLast = now_;
}

/// Whether a desk would surely call `a` before `b` if both were there.
bool BranchTracker::isBefore(const TrackedTicket& a, const TrackedTicket& b) const {
    if (a.callableFrom() > now_) {
        return false;
    }
    const bool dueA = a.due && *a.due <= now_;
    const bool dueB = b.due && *b.due <= now_;
    if (dueA || dueB) {
        return dueA && !dueB;
    }
    return a.priority == b.priority && a.place < b.place;
}

void BranchTracker::notePassed(const TrackedTicket& called, const TrackedDesk& desk) {
    for (const auto id : waiting_) {
        auto& other = tickets_.at(id);
        if (id == called.id || !desk.calls(other.queue) || !isBefore(other, called)) {
            continue;
        }
        notePassed(other);
    }
}

void BranchTracker::notePresence(const TrackedTicket& called) {
    if (!called.passedFirst) {
        models_.presence.tested(now_ - called.issued, true);
        return;
    }
    const auto middle = (*called.passedLast + now_) / 2;
    models_.presence.cameBetween(*called.passedFirst - called.issued, middle - called.issued, true);
}

bool BranchTracker::isClosing() const {
    return std::none_of(desks_.begin(), desks_.end(), [&](const auto& entry) {
        const auto& desk = entry.second;
        const bool over = desk.today.rosterTo && *desk.today.rosterTo + midnight() <= now_;
        return desk.mode != Mode::Away && !desk.closing && !over;
    });
}

void BranchTracker::call(TrackedTicket& ticket, int number) {
    auto& desk = desks_[number];
    desk.today.desk = number;
    if (const auto former = desks_.find(ticket.desk);
        former != desks_.end() && former->first != number && former->second.serving == ticket.id) {
        free(former->second);
    }
    if (desk.queues.empty()) {
        desk.queues.push_back(ticket.queue);
    }
    if (desk.serving && *desk.serving != ticket.id) {
        // Nobody finished the one before. Its end is known only if the desk had somebody to call all along.
        auto& before = tickets_.at(*desk.serving);
        const auto waiting = callableSince(desk);
        learnService(before, waiting && *waiting < now_ - kAtOnce);
        before.status = Status::Gone;
        desk.serving.reset();
        desk.freeSince = now_;
    }
    if (desk.mode != Mode::Open) {
        open(desk, false);
    } else {
        noteGap(desk);
    }
    if (!ticket.wasCalled) {
        models_.patience.ended(now_ - ticket.arrived, false);
    }
    if (!ticket.wasCalled) {
        notePassed(ticket, desk);
        notePresence(ticket);
    }
    ticket.waited = now_ - ticket.arrived;
    setStatus(ticket, Status::Called);
    ticket.wasCalled = true;
    ticket.desk = number;
    ticket.calledAt = now_;
    desk.serving = ticket.id;
    desk.lastCall = now_;
}

void BranchTracker::learnService(const TrackedTicket& ticket, bool exact) {
    models_.patience.called(ticket.customer(), ticket.waited, true);
    if (exact) {
        const auto hour = static_cast<int>(ofDay(ticket.calledAt) / 3600);
        models_.durations.add(ticket.service, ticket.desk, hour, now_ - ticket.calledAt);
    }
}

void BranchTracker::end(TrackedTicket& ticket, Kind how) {
    const auto desk = desks_.find(ticket.desk);
    const bool atDesk = ticket.status == Status::Called && desk != desks_.end() &&
                        desk->second.serving == std::optional{ticket.id};
    if (!atDesk) {
        return;  // closed late: its desk has gone on
    }
    if (how == Kind::NoShow) {
        models_.patience.called(ticket.customer(), ticket.waited, false);
        models_.noShowTime.add(now_ - ticket.calledAt);
    } else {
        learnService(ticket, true);
    }
    ticket.status = how == Kind::Park ? Status::Aside : Status::Gone;
    free(desk->second);
}

void BranchTracker::leave(TrackedTicket& ticket) {
    if (ticket.status == Status::Booked) {
        models_.appointments.stayedAway();
    } else if (ticket.status == Status::Waiting) {
        models_.patience.ended(now_ - ticket.arrived, !isClosing());
        if (ticket.passedFirst) {
            models_.presence.cameBetween(*ticket.passedFirst - ticket.issued, now_ - ticket.issued, false);
        }
    } else if (ticket.status == Status::OnTheWay) {
        models_.travel.never();
    } else if (ticket.status == Status::Called) {
        end(ticket, Kind::NoShow);
    }
    setStatus(ticket, Status::Gone);
}

/// It says nothing about patience or how long services take.
void BranchTracker::withdraw(TrackedTicket& ticket) {
    if (ticket.status == Status::Waiting) {
        models_.patience.ended(now_ - ticket.arrived, false);
    }
    if (const auto desk = desks_.find(ticket.desk);
        desk != desks_.end() && desk->second.serving == std::optional{ticket.id}) {
        free(desk->second);
    }
    setStatus(ticket, Status::Gone);
}

}  // namespace turnbell
