#include "host/service/statistics_rows.h"

namespace turnbell {
namespace {

double inSeconds(std::int64_t ms) {
    constexpr double kMs = 1000;
    return static_cast<double>(ms) / kMs;
}

wire::PromisesRow promisesRow(PromiseKind kind, const PromiseFigures& figures) {
    const auto broken = figures.count - figures.inTime;
    return {toString(kind), figures.count, figures.kept, figures.inTime,
            broken == 0 ? 0 : inSeconds(figures.overrunMs / broken)};
}

}  // namespace

wire::TimesRow timesRow(const TimeFigures& times) {
    constexpr double kMedian = 0.5;
    constexpr double kNinety = 0.9;
    return {times.count(), inSeconds(times.mean().count()), inSeconds(times.quantile(kMedian).count()),
            inSeconds(times.quantile(kNinety).count())};
}

wire::StatisticsRow statisticsRow(const std::string& key, const Figures& figures) {
    wire::StatisticsRow row;
    row.key = key;
    row.tickets = figures[Count::Tickets];
    row.served = figures[Count::Served];
    row.noShows = figures[Count::NoShows];
    row.left = figures[Count::Left];
    row.cancelled = figures[Count::Cancelled];
    row.expired = figures[Count::Expired];
    row.transferred = figures[Count::Transferred];
    row.inaccurate = figures[Count::Inaccurate];
    row.targetSet = figures[Count::TargetSet];
    row.targetMet = figures[Count::TargetMet];
    row.transactionTargetSet = figures[Count::TransactionTargetSet];
    row.transactionTargetMet = figures[Count::TransactionTargetMet];
    row.waitFirst = timesRow(figures[Measure::WaitFirst]);
    row.waitLast = timesRow(figures[Measure::WaitLast]);
    row.walk = timesRow(figures[Measure::Walk]);
    row.transaction = timesRow(figures[Measure::Transaction]);
    row.wrapUp = timesRow(figures[Measure::WrapUp]);
    row.parked = timesRow(figures[Measure::Parked]);
    row.inBranch = timesRow(figures[Measure::InBranch]);
    row.open = inSeconds(figures[Count::OpenMs]);
    row.idle = inSeconds(figures[Count::IdleMs]);
    row.idleBesideWaiters = inSeconds(figures[Count::IdleBesideWaitersMs]);
    row.paused = inSeconds(figures[Count::PausedMs]);
    for (const auto kind : {PromiseKind::CheckIn, PromiseKind::Approach, PromiseKind::Courtesy}) {
        row.promises.push_back(promisesRow(kind, figures[kind]));
    }
    return row;
}

}  // namespace turnbell
