#include "tools/bench/eta/branch_day.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;

constexpr Minutes kWalk = 0.4;
constexpr Minutes kRosterBefore = 60;  // opening
constexpr Minutes kBookedAt = 15 * 60;
constexpr Minutes kAway = 10;  // who is parked

std::chrono::milliseconds inMilliseconds(Minutes time) {
    return std::chrono::milliseconds{std::llround(time * 60'000)};
}

}  // namespace

BranchDay::BranchDay(const Scenario& scenario, int day, Words words, Chance& chance, GeneratedLog& log)
    : scenario_{scenario}, day_{day}, words_{words}, chance_{chance}, log_{log} {
}

void BranchDay::play(const DayPlan& day) {
    planDesks(day);
    for (const auto& appointment : day.appointments) {
        planAppointment(appointment);
    }
    for (const auto& customer : day.walkIns) {
        plan(customer.joins, What::Joins, addVisit(customer));
    }
    plan(scenario_.closes, What::EndOfDay, 0);
    while (!happenings_.empty()) {
        const auto next = happenings_.top();
        happenings_.pop();
        now_ = next.at;
        happen(next);
    }
}

void BranchDay::plan(Minutes at, What what, int who, Pause pause) {
    happenings_.push({at, planned_++, what, who, pause});
}

void BranchDay::planDesks(const DayPlan& day) {
    now_ = scenario_.opens - kRosterBefore;
    for (int desk = 0; desk < static_cast<int>(day.desks.size()); ++desk) {
        const auto& law = scenario_.desks[static_cast<std::size_t>(desk)];
        const auto& today = day.desks[static_cast<std::size_t>(desk)];
        desks_.push_back({.plan = today});
        if (scenario_.deskLines != DeskLines::Opening) {
            const auto& gap = today.rosterGap;
            writeShift(desk, law.from, gap ? gap->at : law.to);
            if (gap) {
                writeShift(desk, gap->at + gap->length, law.to);
            }
        }
        if (today.absent) {
            continue;
        }
        plan(today.opens, What::Opens, desk);
        plan(today.closes, What::Closes, desk);
        for (const auto& pause : today.pauses) {
            plan(pause.at, What::PauseWished, desk, pause);
        }
    }
}

void BranchDay::writeShift(int desk, Minutes from, Minutes to) {
    auto& line = write(Kind::Roster);
    line.desk = desk;
    line.from = inMilliseconds(midnight() + from);
    line.to = inMilliseconds(midnight() + to);
    line.queues = scenario_.desks[static_cast<std::size_t>(desk)].services;
}

void BranchDay::planAppointment(const Appointment& appointment) {
    const int daysBefore = std::min(appointment.bookedDaysBefore, day_);
    const auto ticket = newTicket(appointment.service);
    now_ = daysBefore > 0 ? kBookedAt - daysBefore * 24.0 * 60 : scenario_.opens - kRosterBefore;
    auto& line = write(Kind::Book);
    line.ticket = ticket;
    line.queue = appointment.service;
    line.due = inMilliseconds(midnight() + appointment.due);
    if (!appointment.comes) {
        return;
    }
    auto customer = walkIn(scenario_, appointment.service, *appointment.comes, chance_);
    customer.due = appointment.due;
    customer.patience += std::max(0.0, appointment.due - customer.joins);
    const int visit = addVisit(customer);
    visits_.back().ticket = ticket;
    plan(customer.joins, What::Joins, visit);
}

void BranchDay::happen(const Happening& happening) {
    switch (happening.what) {
    case What::Joins: return join(happening.who);
    case What::Comes: return startWaiting(happening.who);
    case What::LosesPatience: return losePatience(happening.who);
    case What::Opens: return open(happening.who);
    case What::Closes: return close(happening.who);
    case What::PauseWished: return wishPause(happening.who, happening.pause);
    case What::PauseEnds: return endPause(happening.who, happening.pause);
    case What::CallEnds: return endCall(happening.who);
    case What::Ready: return leaveDesk(happening.who);
    case What::LateFinish: return writeTicket(Kind::Finish, visits_[static_cast<std::size_t>(happening.who)]);
    case What::Returns: return comeBack(happening.who);
    case What::EndOfDay: return goHome();
    }
}

// Customers

void BranchDay::join(int visit) {
    auto& joined = visits_[static_cast<std::size_t>(visit)];
    const auto& customer = joined.customer;
    if (joined.ticket < 0) {
        joined.ticket = newTicket(customer.service);
    }
    joined.order = planned_;
    auto& line = write(Kind::Issue);
    line.ticket = joined.ticket;
    line.queue = customer.service;
    line.priority = customer.priority;
    line.remote = customer.remote && words_ == Words::All;
    if (customer.due) {
        line.due = inMilliseconds(midnight() + *customer.due);
    }
    log_.foundIdleDesk[static_cast<std::size_t>(joined.ticket)] = idleDeskFor(customer.service) >= 0;
    if (customer.remote) {
        plan(customer.present, What::Comes, visit);
        return;
    }
    plan(customer.joins + customer.patience, What::LosesPatience, visit);
    startWaiting(visit);
}

void BranchDay::startWaiting(int visit) {
    auto& waiter = visits_[static_cast<std::size_t>(visit)];
    if (now_ >= scenario_.closes || waiter.place == Place::Gone) {
        return;
    }
    if (waiter.customer.remote && words_ == Words::All) {
        writeTicket(Kind::Arrive, waiter);
    }
    waiter.place = Place::Waiting;
    if (const int desk = idleDeskFor(waiter.customer.service); desk >= 0) {
        call(desk, visit);
    } else {
        waiting_.push_back(visit);
    }
}

/// The one that has been idle longest; negative: none is.
int BranchDay::idleDeskFor(int service) const {
    int chosen = -1;
    for (int desk = 0; desk < static_cast<int>(desks_.size()); ++desk) {
        const auto& state = desks_[static_cast<std::size_t>(desk)];
        if (state.doing == DeskState::Doing::Idle && serves(desk, service) &&
            (chosen < 0 || state.idleSince < desks_[static_cast<std::size_t>(chosen)].idleSince)) {
            chosen = desk;
        }
    }
    return chosen;
}

void BranchDay::losePatience(int visit) {
    auto& leaver = visits_[static_cast<std::size_t>(visit)];
    // Who leaves in silence is still waiting as far as the branch can see.
    if (leaver.place == Place::Waiting && leaver.customer.tells) {
        writeTicket(Kind::Leave, leaver);
        leaver.place = Place::Gone;
        std::erase(waiting_, visit);
    }
}

void BranchDay::comeBack(int visit) {
    auto& parked = visits_[static_cast<std::size_t>(visit)];
    if (now_ >= scenario_.closes || parked.place == Place::Gone) {
        return;
    }
    if (words_ == Words::All) {
        writeTicket(Kind::Arrive, parked);
        parked.customer.remote = false;
        parked.customer.patience = 1e6;
        startWaiting(visit);
        return;
    }
    auto again = walkIn(scenario_, parked.customer.service, now_, chance_);
    again.priority = 1;
    parked.place = Place::Gone;
    join(addVisit(again));
}

void BranchDay::goHome() {
    for (auto& visit : visits_) {
        const bool onTheWay = visit.place == Place::Away && visit.customer.remote;
        if (visit.place != Place::Waiting && visit.place != Place::Parked && !onTheWay) {
            continue;
        }
        if (scenario_.saysWhoGoesHome && (visit.place != Place::Parked || words_ == Words::All)) {
            writeTicket(Kind::Leave, visit);
        }
        visit.place = Place::Gone;
    }
    waiting_.clear();
}

// Desks

void BranchDay::open(int desk) {
    writeDesk(Kind::DeskOpen, desk, scenario_.deskLines != DeskLines::Roster);
    becomeIdle(desk);
}

void BranchDay::close(int desk) {
    auto& state = desks_[static_cast<std::size_t>(desk)];
    writeDesk(Kind::DeskClose, desk, scenario_.deskLines != DeskLines::Roster);
    if (state.doing == DeskState::Doing::Serving) {
        state.closeWished = true;
    } else {
        state.doing = DeskState::Doing::Away;
    }
}

void BranchDay::wishPause(int desk, const Pause& pause) {
    auto& state = desks_[static_cast<std::size_t>(desk)];
    if (state.doing == DeskState::Doing::Serving && !state.closeWished && !state.pauseWished) {
        state.pauseWished = pause;
        writeDesk(Kind::DeskPause, desk, pause.inLog && pause.early);
    } else if (state.doing == DeskState::Doing::Idle) {
        writeDesk(Kind::DeskPause, desk, pause.inLog);
        startPause(desk, pause);
    }
}

void BranchDay::startPause(int desk, const Pause& pause) {
    desks_[static_cast<std::size_t>(desk)].doing = DeskState::Doing::Pausing;
    plan(now_ + pause.length, What::PauseEnds, desk, pause);
}

void BranchDay::endPause(int desk, const Pause& pause) {
    if (desks_[static_cast<std::size_t>(desk)].doing == DeskState::Doing::Pausing) {
        writeDesk(Kind::DeskResume, desk, pause.inLog);
        becomeIdle(desk);
    }
}

void BranchDay::becomeIdle(int desk) {
    auto& state = desks_[static_cast<std::size_t>(desk)];
    state.doing = DeskState::Doing::Idle;
    state.idleSince = now_;
    int next = -1;
    for (const int visit : waiting_) {
        const auto& waiter = visits_[static_cast<std::size_t>(visit)];
        if (serves(desk, waiter.customer.service) &&
            (next < 0 || isBefore(waiter, visits_[static_cast<std::size_t>(next)]))) {
            next = visit;
        }
    }
    if (next >= 0) {
        std::erase(waiting_, next);
        call(desk, next);
    }
}

bool BranchDay::serves(int desk, int service) const {
    const auto& services = scenario_.desks[static_cast<std::size_t>(desk)].services;
    return std::find(services.begin(), services.end(), service) != services.end();
}

bool BranchDay::isBefore(const Visit& a, const Visit& b) const {
    const auto rank = [&](const Visit& visit) {
        const auto& [due, joins] = std::tie(visit.customer.due, visit.customer.joins);
        if (due && std::max(*due, joins) <= now_) {
            return std::tuple{0, std::max(*due, joins), -visit.customer.priority, visit.order};
        }
        return std::tuple{1, 0.0, -visit.customer.priority, visit.order};
    };
    return rank(a) < rank(b);
}

void BranchDay::call(int desk, int visit) {
    auto& state = desks_[static_cast<std::size_t>(desk)];
    auto& called = visits_[static_cast<std::size_t>(visit)];
    writeTicket(Kind::Call, called);
    log_.events.back().desk = desk;
    state.doing = DeskState::Doing::Serving;
    state.visit = visit;
    called.place = Place::AtDesk;
    if (now_ > called.customer.joins + called.customer.patience) {
        state.outcome = Outcome::NoShow;
        plan(now_ + chance_.lognormal(scenario_.noShowAfter, 0.4), What::CallEnds, desk);
    } else {
        plan(now_ + serviceTime(desk, called), What::CallEnds, desk);
    }
}

/// How long the desk is busy, and as what it will end.
Minutes BranchDay::serviceTime(int desk, Visit& visit) {
    auto& state = desks_[static_cast<std::size_t>(desk)];
    const auto& law = scenario_.services[static_cast<std::size_t>(visit.customer.service)];
    Minutes length = kWalk + chance_.lognormal(law.mean * state.plan.slower, law.variation);
    state.outcome = Outcome::Served;
    if (visit.wasParked) {
        return length / 2;
    }
    if (chance_.happens(scenario_.parked)) {
        state.outcome = Outcome::Parked;
        visit.wasParked = true;
        length /= 2;
    } else if (chance_.happens(scenario_.finishedLate)) {
        state.outcome = Outcome::FinishedLate;
    } else if (chance_.happens(scenario_.blockedAfter)) {
        length += chance_.uniform(30, 60);
    }
    return length;
}

void BranchDay::endCall(int desk) {
    const auto& state = desks_[static_cast<std::size_t>(desk)];
    auto& visit = visits_[static_cast<std::size_t>(state.visit)];
    const int number = state.visit;
    const auto outcome = state.outcome;
    visit.place = outcome == Outcome::Parked ? Place::Parked : Place::Gone;
    if (outcome == Outcome::FinishedLate) {
        plan(now_ + chance_.uniform(30, 60), What::LateFinish, number);
    } else if (outcome == Outcome::Parked) {
        writeTicket(words_ == Words::All ? Kind::Park : Kind::Finish, visit);
        plan(now_ + chance_.lognormal(kAway, 0.5), What::Returns, number);
    } else {
        writeTicket(outcome == Outcome::NoShow ? Kind::NoShow : Kind::Finish, visit);
    }
    if (outcome == Outcome::Served && chance_.happens(scenario_.transfers)) {
        transfer(visit);
    }
    const bool atOnce = scenario_.betweenCustomers <= 0;
    if (atOnce) {
        leaveDesk(desk);
    } else {
        plan(now_ + chance_.exponential(scenario_.betweenCustomers), What::Ready, desk);
    }
}

void BranchDay::leaveDesk(int desk) {
    auto& state = desks_[static_cast<std::size_t>(desk)];
    if (state.closeWished) {
        state.doing = DeskState::Doing::Away;
    } else if (const auto pause = std::exchange(state.pauseWished, std::nullopt)) {
        writeDesk(Kind::DeskPause, desk, pause->inLog && !pause->early);
        startPause(desk, *pause);
    } else {
        becomeIdle(desk);
    }
}

void BranchDay::transfer(const Visit& from) {
    const int services = static_cast<int>(scenario_.services.size());
    const int to = (from.customer.service + 1 + chance_.below(services - 1)) % services;
    auto customer = walkIn(scenario_, to, now_, chance_);
    customer.priority = chance_.happens(0.5) ? 1 : 0;
    if (now_ < scenario_.closes) {
        join(addVisit(customer));
    }
}

// Lines

BranchEvent& BranchDay::write(BranchEvent::Kind kind) {
    return log_.events.emplace_back(BranchEvent{.kind = kind, .at = inMilliseconds(midnight() + now_)});
}

void BranchDay::writeTicket(BranchEvent::Kind kind, const Visit& visit) {
    write(kind).ticket = visit.ticket;
}

void BranchDay::writeDesk(BranchEvent::Kind kind, int desk, bool written) {
    if (!written) {
        return;
    }
    auto& line = write(kind);
    line.desk = desk;
    if (kind == Kind::DeskOpen) {
        line.queues = scenario_.desks[static_cast<std::size_t>(desk)].services;
    }
}

int BranchDay::addVisit(const Customer& customer) {
    visits_.push_back({.customer = customer, .ticket = -1});
    return static_cast<int>(visits_.size()) - 1;
}

std::int64_t BranchDay::newTicket(int service) {
    const auto number = log_.names.tickets.size();
    log_.foundIdleDesk.push_back(false);
    return log_.names.tickets.numberOf(
        fmt::format("\"{}{}\"", scenario_.services[static_cast<std::size_t>(service)].queue, number));
}

}  // namespace turnbell::bench::eta
