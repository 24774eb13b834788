#include "host/core/day_figures.h"

#include "host/core/enum_word.h"

#include <algorithm>

namespace turnbell {
namespace {

std::string hourKey(int hour) {
    return (hour < 10 ? "0" : "") + std::to_string(hour);
}

/// The rows in which something counts; empty keys have none.
template <typename Add>
void forRows(DayFigures& day, const std::string& service, const std::string& desk, const std::string& staff,
             int hour, Add add) {
    add(day[{StatisticsBy::Day, {}}]);
    add(day[{StatisticsBy::Hour, hourKey(hour)}]);
    for (const auto& [by, key] : {std::pair{StatisticsBy::Service, &service},
                                  {StatisticsBy::Desk, &desk},
                                  {StatisticsBy::Staff, &staff}}) {
        if (!key->empty()) {
            add(day[{by, *key}]);
        }
    }
}

std::optional<Count> countOf(StepEnd end) {
    switch (end) {
    case StepEnd::None: return std::nullopt;
    case StepEnd::Served: return Count::Served;
    case StepEnd::Transferred: return Count::Transferred;
    case StepEnd::NoShow: return Count::NoShows;
    case StepEnd::Left: return Count::Left;
    case StepEnd::Cancelled: return Count::Cancelled;
    case StepEnd::Expired: return Count::Expired;
    }
    return std::nullopt;
}

void measure(Figures& figures, Measure what, const std::optional<milliseconds>& time) {
    if (time) {
        figures[what].add(*time);
    }
}

void countEnd(Figures& figures, const StepTimes& times) {
    if (const auto end = countOf(times.end)) {
        ++figures[*end];
    }
    if (!times.accurate && times.end == StepEnd::Served) {
        ++figures[Count::Inaccurate];
    }
}

void measureTimes(Figures& figures, const CountedStep& step) {
    const auto& times = step.times;
    measure(figures, Measure::WaitFirst, times.waitFirst);
    measure(figures, Measure::WaitLast, times.waitLast);
    measure(figures, Measure::Walk, times.walk);
    measure(figures, Measure::Parked, times.parked);
    measure(figures, Measure::WrapUp, step.wrapUp);
    measure(figures, Measure::InBranch, step.inBranch);
    if (!times.closedByDay) {
        measure(figures, Measure::AnyTransaction, times.transaction);
    }
    if (times.accurate) {
        measure(figures, Measure::Transaction, times.transaction);
    }
}

void countTarget(Figures& figures, const CountedStep& step) {
    if (step.target && step.times.waitFirst) {
        ++figures[Count::TargetSet];
        figures[Count::TargetMet] += *step.times.waitFirst <= *step.target ? 1 : 0;
    }
    if (step.transactionTarget && step.times.transaction && step.times.accurate) {
        ++figures[Count::TransactionTargetSet];
        figures[Count::TransactionTargetMet] += *step.times.transaction <= *step.transactionTarget ? 1 : 0;
    }
}

/// A promise about somebody who was never called can be neither kept nor broken.
void countPromises(Figures& figures, const CountedStep& step) {
    if (!step.times.firstCall) {
        return;
    }
    for (const auto& promise : step.promises) {
        const milliseconds real = *step.times.firstCall - promise.at;
        auto& found = figures[promise.kind];
        const bool inTime = real <= promise.to;
        ++found.count;
        found.inTime += inTime ? 1 : 0;
        found.kept += inTime && real >= promise.from ? 1 : 0;
        found.overrunMs += inTime ? 0 : (real - promise.to).count();
    }
}

}  // namespace

const char* toString(PromiseKind kind) {
    switch (kind) {
    case PromiseKind::CheckIn: return "check_in";
    case PromiseKind::Approach: return "approach";
    case PromiseKind::Courtesy: return "courtesy";
    }
    return "unknown";
}

const char* toString(StatisticsBy by) {
    switch (by) {
    case StatisticsBy::Day: return "day";
    case StatisticsBy::Service: return "service";
    case StatisticsBy::Desk: return "desk";
    case StatisticsBy::Staff: return "staff";
    case StatisticsBy::Hour: return "hour";
    case StatisticsBy::Outcome: return "outcome";
    }
    return "unknown";
}

std::optional<StatisticsBy> statisticsBy(std::string_view word) {
    return enumOfWord(word, StatisticsBy::Outcome);
}

void Figures::combine(const Figures& other, std::int64_t sign) {
    for (std::size_t i = 0; i < kCounts; ++i) {
        counts[i] += sign * other.counts[i];
    }
    for (std::size_t i = 0; i < kMeasures; ++i) {
        sign > 0 ? times[i].add(other.times[i]) : times[i].subtract(other.times[i]);
    }
    for (std::size_t i = 0; i < kPromises; ++i) {
        promises[i].count += sign * other.promises[i].count;
        promises[i].kept += sign * other.promises[i].kept;
        promises[i].inTime += sign * other.promises[i].inTime;
        promises[i].overrunMs += sign * other.promises[i].overrunMs;
    }
}

void Figures::add(const Figures& other) {
    combine(other, 1);
}

void Figures::subtract(const Figures& other) {
    combine(other, -1);
}

void count(DayFigures& day, const CountedStep& step) {
    const auto& times = step.times;
    const auto add = [&](Figures& figures) {
        figures[Count::Tickets] += times.firstOfVisit ? 1 : 0;
        countEnd(figures, times);
        countTarget(figures, step);
        measureTimes(figures, step);
        countPromises(figures, step);
    };
    forRows(day, times.service, times.desk, times.staff, step.hour, add);
    if (!times.outcome.empty()) {
        add(day[{StatisticsBy::Outcome, times.outcome}]);
    }
}

void count(DayFigures& day, const std::string& desk, const std::string& staff, int hour, Count what,
           std::int64_t howMany) {
    forRows(day, {}, desk, staff, hour, [&](Figures& figures) { figures[what] += howMany; });
}

}  // namespace turnbell
