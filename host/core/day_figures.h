#pragma once

#include "host/core/time_figures.h"
#include "host/core/visit_times.h"

#include <array>
#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// The statistics of a day, or of any other time: what roll-ups hold, and what is shown of them.
namespace turnbell {

/// What is counted.
enum class Count {
    Tickets,  ///< issued: first steps of visits
    Served,   ///< steps that were
    NoShows,
    Left,  ///< went without being called
    Cancelled,
    Expired,               ///< the day ended first
    Transferred,           ///< steps that ended so
    Inaccurate,            ///< served, and finished too late to be believed
    TargetSet,             ///< called steps of services with a target for waiting
    TargetMet,             ///< called first within it
    TransactionTargetSet,  ///< accurate transactions of services with a target for them
    TransactionTargetMet,  ///< no longer than it
    IdleMs,                ///< desks open, with nobody called or served
    IdleBesideWaitersMs,   ///< the part of it in which somebody waited whom the desk could call
    PausedMs,
    OpenMs,  ///< desks idle, calling, serving or wrapping up
};

/// What is measured.
enum class Measure {
    WaitFirst,
    WaitLast,
    Walk,
    Transaction,     ///< the accurate ones
    AnyTransaction,  ///< the late ones too, but not what the end of the day closed: lateness is learned from
                     ///< it
    WrapUp,
    Parked,
    InBranch,
};

/// When a range of time was announced to somebody.
enum class PromiseKind { CheckIn, Approach, Courtesy };

/// "check_in", "approach", "courtesy"
const char* toString(PromiseKind kind);

/// What became of promises about time, of those who were called.
struct PromiseFigures {
    std::int64_t count = 0;
    std::int64_t kept = 0;       ///< called within the range
    std::int64_t inTime = 0;     ///< called not after its upper end
    std::int64_t overrunMs = 0;  ///< of the others, beyond the upper end

    bool operator==(const PromiseFigures&) const = default;
};

/// Figures of parts add up to those of the whole.
struct Figures {
    static constexpr std::size_t kCounts = static_cast<std::size_t>(Count::OpenMs) + 1;
    static constexpr std::size_t kMeasures = static_cast<std::size_t>(Measure::InBranch) + 1;
    static constexpr std::size_t kPromises = static_cast<std::size_t>(PromiseKind::Courtesy) + 1;

    std::array<std::int64_t, kCounts> counts{};
    std::array<TimeFigures, kMeasures> times{};
    std::array<PromiseFigures, kPromises> promises{};

    std::int64_t& operator[](Count count) { return counts[static_cast<std::size_t>(count)]; }
    std::int64_t operator[](Count count) const { return counts[static_cast<std::size_t>(count)]; }
    TimeFigures& operator[](Measure measure) { return times[static_cast<std::size_t>(measure)]; }
    const TimeFigures& operator[](Measure measure) const { return times[static_cast<std::size_t>(measure)]; }
    PromiseFigures& operator[](PromiseKind kind) { return promises[static_cast<std::size_t>(kind)]; }
    const PromiseFigures& operator[](PromiseKind kind) const {
        return promises[static_cast<std::size_t>(kind)];
    }

    void add(const Figures& other);

    /// Takes away what was added before.
    void subtract(const Figures& other);

    bool operator==(const Figures&) const = default;

private:
    void combine(const Figures& other, std::int64_t sign);
};

/// By what a table of statistics has its rows.
enum class StatisticsBy { Day, Service, Desk, Staff, Hour, Outcome };

/// "day", "service", "desk", "staff", "hour", "outcome"
const char* toString(StatisticsBy by);
std::optional<StatisticsBy> statisticsBy(std::string_view word);

/// One row: the code of a service or desk, the name of a member of staff, an hour ("09"), an outcome. Of a
/// day there is one row, whose key is empty.
struct Subject {
    StatisticsBy by = StatisticsBy::Day;
    std::string key = {};

    auto operator<=>(const Subject&) const = default;
};

using DayFigures = std::map<Subject, Figures>;

/// A range of time that was announced, counted from `at` to the first call.
struct Promise {
    PromiseKind kind = PromiseKind::CheckIn;
    UtcTime at = {};
    seconds from{0};
    seconds to{0};
};

/// A step for the figures. Everything of it counts in the hour in which it began.
struct CountedStep {
    StepTimes times = {};
    std::optional<milliseconds> inBranch = {};  ///< of its visit, with the last step
    std::optional<milliseconds> wrapUp = {};    ///< after it, at its desk
    std::optional<milliseconds> target = {};    ///< for waiting, of its service
    std::optional<milliseconds> transactionTarget = {};
    std::vector<Promise> promises = {};
    int hour = 0;  ///< 0 to 23, where the branch is
};

void count(DayFigures& day, const CountedStep& step);

/// Adds to the rows of a desk, of who had it open, of an hour and of the day.
void count(DayFigures& day, const std::string& desk, const std::string& staff, int hour, Count what,
           std::int64_t howMany);

}  // namespace turnbell
