#include "tools/bench/eta/branch_view.h"

#include <algorithm>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;
using std::chrono::milliseconds;

constexpr std::chrono::hours kDay{24};
constexpr std::chrono::minutes kSeen{20};
constexpr double kForgotten = 180;   // minutes: a transaction so long tells nothing
constexpr double kFirstService = 5;  // minutes, before any is known

bool isOfDesk(Kind kind) {
    return kind <= Kind::DeskResume;
}

}  // namespace

double inMinutes(milliseconds time) {
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

void BranchView::observe(const BranchEvent& event) {
    if (event.kind == Kind::Book) {
        return;
    }
    if (event.at / kDay != now_ / kDay) {
        startDay();
    }
    now_ = event.at;
    isOfDesk(event.kind) ? observeDesk(event) : observeTicket(event);
}

void BranchView::startDay() {
    waiters_.clear();
    coming_.clear();
    calledBefore_.clear();
    services_.clear();
    for (auto& [number, desk] : desks_) {
        desk = {.queues = std::move(desk.queues)};
    }
    for (auto& [queue, history] : histories_) {
        history.newDay();
    }
}

void BranchView::observeDesk(const BranchEvent& event) {
    auto& desk = desks_[event.desk];
    if (!event.queues.empty()) {
        desk.queues = event.queues;
    }
    switch (event.kind) {
    case Kind::Roster: desk.roster.push_back({event.from, event.to}); break;
    case Kind::DeskOpen: desk.open = true; break;
    case Kind::DeskClose:
        desk.open = false;
        desk.roster.clear();
        break;
    default: desk.paused = event.kind == Kind::DeskPause;
    }
}

void BranchView::observeTicket(const BranchEvent& event) {
    switch (event.kind) {
    case Kind::Issue: (event.remote ? coming_ : waiters_)[event.ticket] = {event.queue, event.at}; break;
    case Kind::Arrive:
        if (const auto found = coming_.extract(event.ticket)) {
            waiters_.insert({found.key(), found.mapped()});
        }
        break;
    case Kind::Call: call(event); break;
    case Kind::Park:
        if (const auto service = services_.find(event.ticket); service != services_.end()) {
            coming_[event.ticket] = {service->second.queue, event.at};
        }
        end(event);
        break;
    case Kind::NoShow:
    case Kind::Finish: end(event); break;
    default: waiters_.erase(event.ticket); coming_.erase(event.ticket);
    }
}

void BranchView::call(const BranchEvent& event) {
    auto& desk = desks_[event.desk];
    desk.called = true;
    desk.serving = event.ticket;
    const auto waiter = waiters_.extract(event.ticket);
    if (!waiter) {
        return;
    }
    const int queue = waiter.mapped().queue;
    services_[event.ticket] = {event.desk, queue, event.at};
    if (calledBefore_.insert(event.ticket).second) {
        const double wait = inMinutes(event.at - waiter.mapped().since);
        histories_[kBranch].called(event.at, wait);
        histories_[queue].called(event.at, wait);
    }
}

void BranchView::end(const BranchEvent& event) {
    const auto service = services_.extract(event.ticket);
    if (!service) {
        return;
    }
    auto& desk = desks_[service.mapped().desk];
    if (desk.serving == event.ticket) {
        desk.serving.reset();
    }
    const double length = inMinutes(event.at - service.mapped().since);
    if (event.kind != Kind::NoShow && length < kForgotten) {
        serviceMeans_[kBranch].add(length);
        serviceMeans_[service.mapped().queue].add(length);
    }
}

const BranchView::Waiter* BranchView::waiter(std::int64_t ticket) const {
    for (const auto* list : {&waiters_, &coming_}) {
        if (const auto found = list->find(ticket); found != list->end()) {
            return &found->second;
        }
    }
    return nullptr;
}

int BranchView::ahead(std::int64_t ticket, int queue) const {
    const auto* self = waiter(ticket);
    return static_cast<int>(std::count_if(waiters_.begin(), waiters_.end(), [&](const auto& other) {
        return other.first != ticket && other.second.since <= self->since &&
               (queue == kBranch || other.second.queue == queue);
    }));
}

double BranchView::longestWait(std::int64_t ticket, int queue) const {
    double longest = 0;
    for (const auto& [other, waiter] : waiters_) {
        if (other != ticket && (queue == kBranch || waiter.queue == queue)) {
            longest = std::max(longest, inMinutes(now_ - waiter.since));
        }
    }
    return longest;
}

bool BranchView::serves(const DeskView& desk, int queue) {
    return queue == kBranch || std::find(desk.queues.begin(), desk.queues.end(), queue) != desk.queues.end();
}

bool BranchView::works(const DeskView& desk) const {
    if (desk.paused) {
        return false;
    }
    const bool rostered = std::any_of(desk.roster.begin(), desk.roster.end(), [&](const Span& shift) {
        return shift.from <= now_ && now_ < shift.to && (desk.called || now_ < shift.from + kSeen);
    });
    return desk.open || rostered;
}

int BranchView::openDesks(int queue) const {
    const auto count = std::count_if(desks_.begin(), desks_.end(), [&](const auto& desk) {
        return works(desk.second) && serves(desk.second, queue);
    });
    return std::max(1, static_cast<int>(count));
}

bool BranchView::hasIdleDesk(int queue) const {
    return std::any_of(desks_.begin(), desks_.end(), [&](const auto& desk) {
        const bool seen = desk.second.open || desk.second.called;
        return seen && works(desk.second) && !desk.second.serving && serves(desk.second, queue);
    });
}

const WaitHistory& BranchView::history(int queue) const {
    static const WaitHistory none;
    const auto found = histories_.find(queue);
    return found == histories_.end() ? none : found->second;
}

double BranchView::meanService(int queue) const {
    const auto found = serviceMeans_.find(queue);
    return found == serviceMeans_.end() ? kFirstService : found->second.valueOr(kFirstService);
}

}  // namespace turnbell::bench::eta
