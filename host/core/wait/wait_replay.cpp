#include "host/core/wait/wait_replay.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace turnbell {

namespace {

constexpr double kNever = DeskDays::kNever;

constexpr double kLateWeight = 1e-3;
constexpr double kGuess = 360;  // s for each in the line
constexpr int kTogether = -1;   // no desk's number: of all whose plans are guessed

/// What a draw decides; the numbers are mixed into keys and never change.
enum Purpose : std::uint64_t { Duration = 1, Absent, Leaves, Gap, Free, Plan, Comes, Stream };

std::uint64_t keyOf(std::uint64_t seed, Purpose purpose, std::int64_t whose) {
    return mixed(mixed(seed, purpose), static_cast<std::uint64_t>(whose));
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

}  // namespace

double ReplayStart::scale(int service, std::size_t desk, double time) const {
    const auto hour = std::clamp(static_cast<int>(time / 3600) - static_cast<int>(now / 3600), 0, kHours - 1);
    return scales[(at(service) * desks.size() + desk) * kHours + at(hour)];
}

WaitReplay::WaitReplay(ReplayStart start, CallingOrder& order, std::uint32_t runs)
    : start_(std::move(start)), order_(order), runs_(runs) {
    prepare();
}

int WaitReplay::lineOf(int queue, int priority) {
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const ReplayLine& line) {
        return line.queue == queue && line.priority == priority;
    });
    if (found != lines_.end()) {
        return static_cast<int>(found - lines_.begin());
    }
    lines_.push_back({queue, priority});
    return static_cast<int>(lines_.size()) - 1;
}

void WaitReplay::prepare() {
    const auto& tickets = start_.tickets;
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        const auto& ticket = tickets[i];
        const auto draws = [&](Purpose purpose) {
            return Draws(keyOf(start_.seed, purpose, ticket.id), runs_);
        };
        draws_.push_back({draws(Duration), draws(Absent), draws(Leaves), draws(Gap)});
        leaving_.push_back(start_.models->patience.leaving(start_.now - ticket.arrived));
        lineOfTicket_.push_back(lineOf(ticket.queue, ticket.priority));
    }
    for (const auto& stream : start_.streams) {
        lineOf(stream.kind.queue, stream.kind.priority);
    }
    std::vector<int> sorted(start_.waiting);
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(),
              [&](int a, int b) { return tickets[at(a)].place < tickets[at(b)].place; });
    for (const auto ticket : sorted) {
        const bool comes = std::any_of(start_.comers.begin(), start_.comers.end(),
                                       [&](const ReplayComer& comer) { return comer.ticket == ticket; });
        if (!comes) {
            lines_[at(lineOfTicket_[at(ticket)])].members.push_back(ticket);
        }
    }
    for (const auto& line : lines_) {
        initial_.push_back(line.members);
    }
    for (const auto& desk : start_.desks) {
        deskFree_.emplace_back(keyOf(start_.seed, Free, desk.number), runs_);
        deskPlan_.emplace_back(keyOf(start_.seed, Plan, desk.guessed ? kTogether : desk.number), runs_);
        auto& lines = linesOfDesk_.emplace_back();
        for (const auto& line : lines_) {
            if (std::find(desk.queues.begin(), desk.queues.end(), line.queue) != desk.queues.end()) {
                lines.push_back(&line);
            }
        }
    }
    for (const auto& comer : start_.comers) {
        comes_.emplace_back(keyOf(start_.seed, Comes, tickets[at(comer.ticket)].id), runs_);
    }
    desks_.resize(start_.desks.size());
    freeAt_.resize(start_.desks.size());
    waits_.assign(start_.waiting * runs_, -1.0F);
    late_.assign(start_.waiting * runs_, 0);
}

bool WaitReplay::step(std::uint32_t atMost) {
    for (; atMost > 0 && played_ < runs_; --atMost) {
        playRun(played_++);
    }
    return played_ == runs_;
}

void WaitReplay::playRun(std::uint32_t run) {
    run_ = run;
    reset(run);
    addStreams(run);
    std::make_heap(comers_.begin(), comers_.end(), std::greater<>{});
    order_.begin();
    play();
}

void WaitReplay::reset(std::uint32_t run) {
    tickets_.assign(start_.tickets.begin(), start_.tickets.end());
    gone_.assign(tickets_.size(), 0);
    lineOfTicket_.resize(tickets_.size());
    appointments_.clear();
    comers_.clear();
    left_ = start_.waiting;
    staysOn_ = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        lines_[i].members = initial_[i];
        lines_[i].head = 0;
        for (const auto ticket : lines_[i].members) {
            if (tickets_[at(ticket)].due < ReplayTicket::kNone) {
                appointments_.push_back(ticket);
            }
        }
    }
    for (std::size_t d = 0; d < desks_.size(); ++d) {
        const auto& desk = start_.desks[d];
        const auto pick = [&](const auto& list, double u) -> const auto& {
            return list[static_cast<std::size_t>(u * static_cast<double>(list.size()))];
        };
        const auto& plan = pick(desk.plans, deskPlan_[d].at(run));
        const auto uFree = deskFree_[d].at(run);
        auto free = std::max(plan.ready, desk.idleUntil);
        if (!desk.freeAt.empty()) {
            free = pick(desk.freeAt, uFree) + (desk.pauses ? std::max(0.0, plan.ready - start_.now) : 0.0);
        }
        desks_[d] = {plan.closes, plan.pauses()};
        freeAt_[d] = free;
    }
    for (std::size_t i = 0; i < start_.comers.size(); ++i) {
        const auto& comer = start_.comers[i];
        const auto time =
            comer
                .times[static_cast<std::size_t>(comes_[i].at(run) * static_cast<double>(comer.times.size()))];
        if (time < kNever) {
            comers_.push_back({std::max(time, start_.now), comer.ticket});
        } else if (at(comer.ticket) < start_.waiting) {
            --left_;
        }
    }
}

void WaitReplay::addStreams(std::uint32_t run) {
    constexpr int kMost = 60;
    constexpr double kHorizon = 4 * 3600;
    for (std::size_t s = 0; s < start_.streams.size(); ++s) {
        const auto& stream = start_.streams[s];
        auto time = start_.now;
        for (int k = 0; k < kMost; ++k) {
            const Draws draw(keyOf(start_.seed, Stream, static_cast<std::int64_t>(s) * kMost + k), runs_);
            time = start_.models->arrivals.next(stream.kind, time, -std::log(draw.at(run)), stream.factor);
            if (time > start_.now + kHorizon) {
                break;
            }
            const auto index = static_cast<int>(tickets_.size());
            const bool due = stream.kind.due;
            tickets_.push_back({.id = -1 - static_cast<std::int64_t>(s) * kMost - k,
                                .queue = stream.kind.queue,
                                .service = stream.service,
                                .customer = static_cast<int>(due ? PatienceModel::Customer::Booked
                                                                 : PatienceModel::Customer::WalkIn),
                                .priority = stream.kind.priority,
                                .due = due ? time : ReplayTicket::kNone});
            gone_.push_back(0);
            lineOfTicket_.push_back(lineOf(stream.kind.queue, stream.kind.priority));
            comers_.push_back({time, index});
        }
    }
}

std::size_t WaitReplay::firstFree() const {
    std::size_t first = 0;
    auto earliest = kNever;
    for (std::size_t d = 0; d < freeAt_.size(); ++d) {
        const auto free = freeAt_[d];
        first = free < earliest ? d : first;
        earliest = std::min(earliest, free);
    }
    return first;
}

void WaitReplay::play() {
    while (left_ > 0) {
        const auto desk = firstFree();
        const auto free = desks_.empty() ? kNever : freeAt_[desk];
        if (!comers_.empty() && comers_.front().at <= free) {
            const auto comer = comers_.front();
            std::pop_heap(comers_.begin(), comers_.end(), std::greater<>{});
            comers_.pop_back();
            arrive(comer.ticket, comer.at);
        } else if (free >= kNever) {
            if (!stayOn()) {
                return;  // nobody comes and nobody serves
            }
        } else if (ready(desk)) {
            const auto next = choose(desk, free);
            if (next >= 0) {
                serve(desk, next);
            } else {
                desks_[desk].idle = true;
                freeAt_[desk] = kNever;
            }
        }
    }
}

/// Everybody has closed, but somebody waits: how long it would take if the desks stayed.
bool WaitReplay::stayOn() {
    if (std::exchange(staysOn_, true)) {
        return false;
    }
    bool any = false;
    for (std::size_t d = 0; d < desks_.size(); ++d) {
        auto& desk = desks_[d];
        desk.closes = kNever;
        if (desk.stopped >= 0) {
            freeAt_[d] = desk.stopped;
            any = true;
        }
    }
    return any;
}

/// Whether the desk may call at the moment when it is free; otherwise that moment is put off.
bool WaitReplay::ready(std::size_t d) {
    auto& desk = desks_[d];
    auto& freeAt = freeAt_[d];
    if (freeAt >= desk.closes) {
        desk.stopped = std::exchange(freeAt, kNever);
        return false;
    }
    if (desk.nextPause < desk.pauses.size() && desk.pauses[desk.nextPause].from <= freeAt) {
        const auto& pause = desk.pauses[desk.nextPause++];
        freeAt = std::max(freeAt + pause.length, pause.until);
        return false;
    }
    return true;
}

void WaitReplay::arrive(int index, double time) {
    auto& ticket = tickets_[at(index)];
    auto& line = lines_[at(lineOfTicket_[at(index)])];
    const bool waited = at(index) < start_.waiting;
    if (!waited) {
        ticket.arrived = ticket.queued = time;
        ticket.place = std::numeric_limits<std::int64_t>::max() / 2 + static_cast<std::int64_t>(time);
    }
    auto place = line.members.end();
    while (waited && place != line.members.begin() + static_cast<std::ptrdiff_t>(line.head) &&
           tickets_[at(*(place - 1))].place > ticket.place) {
        --place;
    }
    line.members.insert(place, index);
    if (ticket.due < ReplayTicket::kNone) {
        appointments_.push_back(index);
    }
    for (std::size_t d = 0; d < desks_.size(); ++d) {
        auto& desk = desks_[d];
        const auto& queues = start_.desks[d].queues;
        if (!desk.idle || std::find(queues.begin(), queues.end(), ticket.queue) == queues.end()) {
            continue;
        }
        desk.idle = false;
        auto& freeAt = freeAt_[d];
        freeAt = time;
        // A pause may have begun, and be over, while it was idle.
        while (desk.nextPause < desk.pauses.size() && desk.pauses[desk.nextPause].from <= time) {
            const auto& pause = desk.pauses[desk.nextPause++];
            freeAt = std::max({freeAt, pause.from + pause.length, pause.until});
        }
        freeAt += start_.gapWhenIdle.at(draws_.size() > at(index) ? draws_[at(index)].pause.at(run_) : 0.5);
    }
}

int WaitReplay::choose(std::size_t d, double time) {
    std::array<int, 64> due{};
    while (true) {
        std::size_t count = 0;
        const auto& queues = start_.desks[d].queues;
        for (const auto one : appointments_) {
            if (count < due.size() &&
                std::find(queues.begin(), queues.end(), tickets_[at(one)].queue) != queues.end()) {
                due[count++] = one;
            }
        }
        const auto next =
            order_.next(start_.desks[d].number, linesOfDesk_[d], std::span(due).first(count), tickets_, time);
        if (next < 0 || !leftBefore(next, time)) {
            return next;
        }
        noteCall(next, time);  // when it would have been called: the forecast is of those who stay
        take(next);
    }
}

bool WaitReplay::leftBefore(int index, double time) const {
    if (at(index) >= draws_.size()) {
        return false;
    }
    const auto& ticket = tickets_[at(index)];
    const auto& patience = start_.models->patience;
    const auto passed = at(index) < start_.waiting ? leaving_[at(index)] : 0.0;
    const auto hazard = patience.leaving(time - ticket.arrived) - passed;
    return hazard > 0 && -std::log(draws_[at(index)].leaves.at(run_)) < hazard;
}

void WaitReplay::noteCall(int index, double time) {
    if (at(index) < start_.waiting) {
        waits_[at(index) * runs_ + run_] = static_cast<float>(time - start_.now);
        late_[at(index) * runs_ + run_] = staysOn_ ? 1 : 0;
    }
}

/// Out of the line, because it is called or has left.
void WaitReplay::take(int index) {
    gone_[at(index)] = 1;
    auto& line = lines_[at(lineOfTicket_[at(index)])];
    while (line.any() && gone_[at(line.first())] != 0) {
        ++line.head;
    }
    if (tickets_[at(index)].due < ReplayTicket::kNone) {
        std::erase(appointments_, index);
    }
    left_ -= at(index) < start_.waiting ? 1 : 0;
}

void WaitReplay::serve(std::size_t d, int index) {
    const auto& ticket = tickets_[at(index)];
    const auto time = freeAt_[d];
    const auto draw = [&](Purpose purpose, Draws TicketDraws::*which) {
        return at(index) < draws_.size() ? (draws_[at(index)].*which).at(run_)
                                         : Draws(keyOf(start_.seed, purpose, ticket.id), runs_).at(run_);
    };
    noteCall(index, time);
    take(index);
    const auto customer = static_cast<PatienceModel::Customer>(ticket.customer);
    const auto gone = start_.models->patience.absent(customer, time - ticket.arrived);
    const auto u = draw(Duration, &TicketDraws::duration);
    const auto busy =
        draw(Absent, &TicketDraws::absent) < gone
            ? start_.noShowTime.at(u)
            : start_.scale(ticket.service, d, time) * start_.remainders[at(ticket.service)].at(u);
    freeAt_[d] = time + busy + start_.gapAfterService.at(draw(Gap, &TicketDraws::pause));
}

/// Each wait of a ticket with its weight, in order.
std::vector<std::pair<double, double>> WaitReplay::weighted(std::size_t waiting) const {
    const auto& patience = start_.models->patience;
    const auto arrived = start_.tickets[waiting].arrived;
    std::vector<std::pair<double, double>> all;
    all.reserve(played_);
    for (std::uint32_t run = 0; run < played_; ++run) {
        const auto wait = static_cast<double>(waits_[waiting * runs_ + run]);
        if (wait >= 0) {
            const auto stays = std::exp(leaving_[waiting] - patience.leaving(start_.now + wait - arrived));
            all.emplace_back(wait, stays * (late_[waiting * runs_ + run] != 0 ? kLateWeight : 1.0));
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

bool WaitReplay::isGuessed(int queue) const {
    bool any = false;
    for (const auto& desk : start_.desks) {
        if (std::find(desk.queues.begin(), desk.queues.end(), queue) != desk.queues.end()) {
            if (!desk.guessed) {
                return false;
            }
            any = true;
        }
    }
    return any;
}

WaitForecast WaitReplay::forecast(std::size_t waiting, double level) const {
    const auto all = weighted(waiting);
    if (all.empty()) {
        const auto guess = kGuess * static_cast<double>(waiting + 1);
        return {guess / 2, guess, guess * 2, 0};
    }
    const auto sum = std::accumulate(all.begin(), all.end(), 0.0,
                                     [](double total, const auto& one) { return total + one.second; });
    const auto quantile = [&](double share) {
        double reached = 0;
        for (const auto& [wait, weight] : all) {
            reached += weight;
            if (reached >= share * sum) {
                return wait;
            }
        }
        return all.back().first;
    };
    const auto* late = late_.data() + waiting * runs_;
    const auto inTime =
        static_cast<double>(all.size()) - static_cast<double>(std::count(late, late + played_, 1));
    return {.p20 = quantile(0.2),
            .p50 = quantile(0.5),
            .p90 = quantile(level),
            .called = inTime / played_,
            .guessed = isGuessed(start_.tickets[waiting].queue)};
}

}  // namespace turnbell
