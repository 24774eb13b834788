#include "host/service/wait_feed.h"

#include "host/core/civil_time.h"
#include "host/service/log_events.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

using std::chrono::days;
using Kind = BranchEvent::Kind;

constexpr days kLearnedFrom{60};

days dayOf(milliseconds time) {
    return std::chrono::floor<days>(time);
}

/// A desk that opens for a call is written behind it, with the same time.
bool isFirst(const db::LoggedDesk& desk, const db::LoggedMove& move) {
    return std::pair{desk.run, desk.at} <= std::pair{move.run, move.at};
}

/// A desk that is opened, be it by a call, has a line that says so.
WaitEstimator emptyEstimator() {
    return WaitEstimator{Openings::AreTold};
}

}  // namespace

WaitFeed::WaitFeed(BranchState& state) : state_{state}, told_{emptyEstimator(), BranchClock{"UTC"}, {}} {
}

WaitFeed::Layout WaitFeed::layoutOf(const Catalog& catalog) {
    Layout layout{catalog.branch.timeZone, {}, catalog.hours, catalog.closedDays};
    for (const auto& desk : catalog.desks) {
        auto& served = layout.queuesOfDesks[desk.code];
        const auto profile = catalog.profileOf(desk);
        for (const auto& queue : catalog.queues) {
            if (profile.serves(queue.code)) {
                served.push_back(queue.code);
            }
        }
    }
    return layout;
}

void WaitFeed::begin(Moment now) {
    const auto& zone = state_.catalog.branch.timeZone;
    const auto first = civilDay(now.utc, zone) - kLearnedFrom;
    beginAt(state_.log.before(civilDate(first), civilMoment(first, ClockTime{}, zone).first));
}

void WaitFeed::beginToday(Moment now) {
    const auto& zone = state_.catalog.branch.timeZone;
    const auto today = civilDay(now.utc, zone);
    // Appointments of today were made on other days: a visit of today does not say where today begins.
    beginAt(state_.log.since(civilMoment(today, ClockTime{}, zone).first));
}

void WaitFeed::beginAt(db::LogPlace place) {
    layout_ = layoutOf(state_.catalog);
    machineStarted_ = state_.runs.started();
    told_ = {emptyEstimator(), BranchClock{layout_.zone}, place};
    morning_.reset();
    calibration_.reset();
    settled_ = state_.log.end().move;
    again_ = false;
    version_ += 1;
}

bool WaitFeed::isBehind() {
    return again_ || state_.log.end() != told_.place || state_.runs.started() != machineStarted_;
}

void WaitFeed::tellDayAgain() {
    again_ = false;
    settled_ = state_.log.end().move;
    if (!morning_) {
        return;  // nothing was told yet: what is still to be read says what was undone
    }
    if (!calibration_) {
        calibration_ = told_.estimator.calibration();
    }
    told_ = *morning_;
    version_ += 1;
}

bool WaitFeed::read(int lines) {
    const auto started = state_.runs.started();
    if (again_ || started != machineStarted_ || layoutOf(state_.catalog) != layout_) {
        machineStarted_ = started;
        layout_ = layoutOf(state_.catalog);
        tellDayAgain();
    }
    const auto limit = static_cast<std::size_t>(lines);
    const auto moves = state_.log.moves(told_.place.move, lines);
    const auto desks = state_.log.desks(told_.place.desk, lines);
    auto move = moves.begin();
    auto desk = desks.begin();
    // What follows a full list is not known, and may lie before the lines of the other one.
    const auto isOver = [&] {
        return (move == moves.end() && (desk == desks.end() || moves.size() == limit)) ||
               (desk == desks.end() && desks.size() == limit);
    };
    while (!again_ && !isOver()) {
        if (desk != desks.end() && (move == moves.end() || isFirst(*desk, *move))) {
            tell(*desk++);
        } else {
            tell(*move++);
        }
    }
    const bool whole = !again_ && moves.size() < limit && desks.size() < limit;
    if (whole && calibration_) {
        told_.estimator.setCalibration(*std::exchange(calibration_, std::nullopt));
    }
    return whole;
}

bool WaitFeed::waitsElsewhere(const TrackedTicket& known, const db::LoggedMove& move) {
    return known.queue != numbers_.queueFor(move.queue, move.onlyDesk) ||
           known.service != numbers_.service(move.service) || known.priority != move.priority;
}

void WaitFeed::tell(const db::LoggedMove& move) {
    const auto& tickets = told_.estimator.tracker().tickets();
    const auto known = tickets.find(move.step.value);
    const bool isSetRight =
        move.event == StepEvent::Correct && known != tickets.end() && waitsElsewhere(known->second, move);
    if ((move.event == StepEvent::Undo || isSetRight) && move.id > settled_) {
        again_ = true;
        return;
    }
    auto event = eventOf(move, known == tickets.end() ? nullptr : &known->second, numbers_);
    if (event) {
        if (move.due) {
            event->due = told_.clock.of(*move.due);
        }
        if (move.notBefore) {
            event->notBefore = told_.clock.of(*move.notBefore);
        }
        tell(*std::move(event), move.at);
    }
    told_.place.move = move.id;
}

void WaitFeed::tell(const db::LoggedDesk& change) {
    if (auto event = eventOf(change, numbers_)) {
        event->queues = queuesOf(change.desk);
        tell(*std::move(event), change.at);
    }
    told_.place.desk = change.id;
}

/// What the estimator refuses is about a ticket from before the first line, and says nothing.
void WaitFeed::tell(BranchEvent event, UtcTime at) {
    auto clock = told_.clock;
    event.at = clock.pass(at);
    const bool begins = isNewDay(event.at);
    if (begins) {
        morning_ = told_;
    }
    told_.clock = std::move(clock);
    if (begins) {
        tellDesks(told_.estimator, told_.clock, at);
    }
    std::ignore = told_.estimator.apply(event);
    version_ += 1;
}

bool WaitFeed::isNewDay(milliseconds time) const {
    return !morning_ || dayOf(time) > dayOf(told_.clock.last());
}

void WaitFeed::beginDay(WaitEstimator& copy, Moment now) {
    auto clock = told_.clock;
    if (isNewDay(clock.pass(now.utc))) {
        tellDesks(copy, clock, now.utc);
    }
}

/// Those of the catalog, on a day on which the branch opens: with a roster if it has opening hours.
void WaitFeed::tellDesks(WaitEstimator& estimator, const BranchClock& clock, UtcTime at) {
    const auto hours = state_.catalog.openingHours();
    const auto day = civilDay(at, layout_.zone);
    const auto from = hours.nextOpening(civilMoment(day, ClockTime{}, layout_.zone).first);
    if (!from || civilDay(*from, layout_.zone) != day) {
        return;
    }
    BranchEvent event{.kind = Kind::DeskKnown, .at = clock.last()};
    if (!layout_.hours.empty()) {
        event.kind = Kind::Roster;
        event.from = clock.of(*from);
        event.to = clock.of(hours.closing(*from).value_or(*from) - milliseconds{1});
    }
    for (const auto& [desk, queues] : layout_.queuesOfDesks) {
        event.desk = numbers_.desk(desk);
        event.queues = queuesOf(desk);
        std::ignore = estimator.apply(event);
    }
}

/// Those whom this desk alone may call wait in queues of their own.
std::vector<int> WaitFeed::queuesOf(const std::string& desk) {
    std::vector<int> queues;
    const auto found = layout_.queuesOfDesks.find(desk);
    if (found == layout_.queuesOfDesks.end()) {
        return queues;
    }
    for (const auto& queue : found->second) {
        queues.push_back(numbers_.queue(queue));
        queues.push_back(numbers_.queueFor(queue, desk));
    }
    return queues;
}

milliseconds WaitFeed::timeOf(UtcTime time) const {
    return std::max(told_.clock.of(time), told_.clock.last());
}

BranchEvent WaitFeed::arrival(const std::string& service, const std::string& queue, int priority) {
    return {.kind = Kind::Issue,
            .queue = numbers_.queue(queue),
            .service = numbers_.service(service),
            .priority = priority};
}

RuleOrder WaitFeed::order() {
    RuleOrder order;
    for (const auto& queue : state_.catalog.queues) {
        numbers_.queue(queue.code);
    }
    std::map<std::string, int> profiles;  // desks of one profile share the round of its ratio
    for (const auto& desk : state_.catalog.desks) {
        const auto profile = state_.catalog.profileOf(desk);
        const auto [known, isNew] = profiles.try_emplace(profile.code);
        if (isNew) {
            known->second =
                order.addProfile(profile.rules, numbers_.queueNames(), state_.ratios.count(profile));
        }
        order.setDesk(numbers_.desk(desk.code), known->second);
    }
    return order;
}

}  // namespace turnbell
