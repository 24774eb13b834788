#include "host/service/day_reading.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace turnbell {
namespace {

/// What a desk was for how long, in one hour under one member of staff.
struct DeskHour {
    milliseconds open{0};
    milliseconds idle{0};
    milliseconds idleBesideWaiters{0};
    milliseconds paused{0};
};

using DeskHours = std::map<std::tuple<std::string, std::string, int>, DeskHour>;

void add(DeskHour& hour, DeskState state, const TimeSpan& part, std::span<const TimeSpan> callable) {
    if (state == DeskState::Paused) {
        hour.paused += part.length();
        return;
    }
    hour.open += part.length();
    if (state == DeskState::Idle) {
        hour.idle += part.length();
        hour.idleBesideWaiters += overlap(part, callable);
    }
}

void countAll(DayFigures& day, const DeskHours& all) {
    for (const auto& [key, times] : all) {
        const auto& [desk, staff, hour] = key;
        for (const auto& [what, time] : {std::pair{Count::OpenMs, times.open},
                                         {Count::IdleMs, times.idle},
                                         {Count::IdleBesideWaitersMs, times.idleBesideWaiters},
                                         {Count::PausedMs, times.paused}}) {
            count(day, desk, staff, hour, what, time.count());
        }
    }
}

}  // namespace

DayReading::DayReading(BranchState& state, std::string day)
    : state_{state},
      day_{std::move(day)},
      hours_{civilDay(std::string_view{day_}).value_or(std::chrono::local_days{}),
             state.catalog.branch.timeZone},
      visits_{state.history.visitsOf(day_)},
      lastEvent_{state.history.lastEvent()} {
}

void DayReading::read(std::size_t visits) {
    for (const auto end = std::min(visits_.size(), next_ + visits); next_ < end; ++next_) {
        readOne(visits_[next_]);
    }
}

void DayReading::refresh() {
    const auto changed = state_.history.changedSince(lastEvent_);
    lastEvent_ = changed.last;
    readAgain(changed.visits);
    // What is promised to those who are here has no event of its own.
    readAgain(state_.history.liveVisits());
}

void DayReading::readAgain(const std::vector<VisitId>& visits) {
    for (const auto visit : visits) {
        if (state_.history.dayOf(visit) == day_) {
            readOne(visit);
        }
    }
}

void DayReading::readOne(VisitId visit) {
    const auto steps = state_.history.steps(visit);
    const auto time = steadyTime(steps);
    auto& row = read_[visit];
    row = {visitTimes(steps), {}};
    for (const auto& promise : state_.promises.ofVisit(visit)) {
        row.promises[promise.step].push_back(
            {promise.kind, time.of(promise.at), promise.announcedFrom, promise.announcedTo});
    }
}

void DayReading::readDesks() {
    desks_ = deskSpansUntil(std::nullopt);
}

std::vector<DeskSpan> DayReading::deskSpansUntil(std::optional<UtcTime> now) const {
    const auto [from, to] = hours_.day();
    return deskSpans(state_.history.deskChanges(from, to), now);
}

DayFigures DayReading::figures(std::optional<UtcTime> now) const {
    const auto desks = desks_ ? *desks_ : deskSpansUntil(now);
    const WrapUps wrapUps{desks};
    DayFigures day;
    for (const auto& [id, visit] : read_) {
        countVisit(day, visit, wrapUps);
    }
    countDesks(day, desks, now);
    return day;
}

void DayReading::countVisit(DayFigures& day, const ReadVisit& visit, const WrapUps& wrapUps) const {
    for (const auto& times : visit.times.steps) {
        const auto* const service = state_.catalog.service(times.service);
        const auto promises = visit.promises.find(times.step);
        CountedStep step;
        step.times = times;
        step.hour = hours_.hourOf(times.began);
        if (service == nullptr || !std::ranges::count(service->outcomes, times.outcome)) {
            step.times.outcome.clear();  // free words may name a person, and figures are kept
        }
        if (service != nullptr) {
            step.target = service->targetWait;
            step.transactionTarget = service->targetTransaction;
        }
        step.wrapUp = times.ended ? wrapUps.after(times.desk, *times.ended) : std::nullopt;
        step.inBranch = &times == &visit.times.steps.back() ? visit.times.inBranch : std::nullopt;
        step.promises = promises == visit.promises.end() ? std::vector<Promise>{} : promises->second;
        count(day, step);
    }
}

void DayReading::countDesks(DayFigures& day, std::span<const DeskSpan> desks,
                            std::optional<UtcTime> now) const {
    const auto waiting = waits(now);
    std::map<std::string, std::vector<TimeSpan>> callable;
    DeskHours all;
    for (const auto& span : desks) {
        if (span.state == DeskState::Closed) {
            continue;
        }
        const auto [waited, isNew] = callable.try_emplace(span.desk);
        if (isNew) {
            waited->second = waitingFor(span.desk, waiting);
        }
        hours_.split(span.time, [&, &callableHere = waited->second](int hour, const TimeSpan& part) {
            add(all[{span.desk, span.staff, hour}], span.state, part, callableHere);
        });
    }
    countAll(day, all);
}

std::vector<TimeSpan> DayReading::waitingFor(const std::string& desk, const QueueWaits& waits) const {
    const auto* const found = state_.catalog.desk(desk);
    std::vector<TimeSpan> spans;
    for (const auto& [queue, times] : waits) {
        if (found != nullptr && state_.catalog.profileOf(*found).serves(queue)) {
            spans.insert(spans.end(), times.begin(), times.end());
        }
    }
    return unionOf(std::move(spans));
}

DayReading::QueueWaits DayReading::waits(std::optional<UtcTime> now) const {
    QueueWaits waits;
    for (const auto& [id, visit] : read_) {
        for (const auto& step : visit.times.steps) {
            auto& times = waits[step.queue];
            times.insert(times.end(), step.waiting.begin(), step.waiting.end());
            if (step.waits && now) {
                times.back().to = std::max(times.back().from, *now);
            }
        }
    }
    for (auto& [queue, times] : waits) {
        times = unionOf(std::move(times));
    }
    return waits;
}

}  // namespace turnbell
