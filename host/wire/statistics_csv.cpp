#include "host/wire/statistics_csv.h"

#include "host/wire/csv_line.h"

#include <array>
#include <utility>
#include <vector>

namespace turnbell::wire {
namespace {

using Row = StatisticsRow;
using Cells = std::vector<std::string>;

constexpr std::array kCounts{
    std::pair{"tickets", &Row::tickets},
    std::pair{"served", &Row::served},
    std::pair{"no_shows", &Row::noShows},
    std::pair{"left", &Row::left},
    std::pair{"cancelled", &Row::cancelled},
    std::pair{"expired", &Row::expired},
    std::pair{"transferred", &Row::transferred},
    std::pair{"inaccurate", &Row::inaccurate},
    std::pair{"target_set", &Row::targetSet},
    std::pair{"target_met", &Row::targetMet},
    std::pair{"transaction_target_set", &Row::transactionTargetSet},
    std::pair{"transaction_target_met", &Row::transactionTargetMet},
};

constexpr std::array kTimes{
    std::pair{"wait_first", &Row::waitFirst},
    std::pair{"wait_last", &Row::waitLast},
    std::pair{"walk", &Row::walk},
    std::pair{"transaction", &Row::transaction},
    std::pair{"wrap_up", &Row::wrapUp},
    std::pair{"parked", &Row::parked},
    std::pair{"in_branch", &Row::inBranch},
};

constexpr std::array kSums{
    std::pair{"open", &Row::open},
    std::pair{"idle", &Row::idle},
    std::pair{"idle_beside_waiters", &Row::idleBesideWaiters},
    std::pair{"paused", &Row::paused},
};

constexpr auto kTotal = "total";

std::string minutes(double seconds) {
    constexpr double kMinute = 60;
    constexpr int kDecimals = 2;
    return decimal(seconds / kMinute, kDecimals);
}

Cells begin(const Statistics& report, const std::string& key) {
    return {report.from, report.to, toString(report.by), key};
}

template <typename Add>
void forRows(const Statistics& report, Add add) {
    for (const auto& row : report.rows) {
        add(row.key, row);
    }
    add(kTotal, report.total);
}

std::string header() {
    Cells cells{"from", "to", "by", "key"};
    for (const auto& [heading, value] : kCounts) {
        cells.emplace_back(heading);
    }
    for (const auto& [heading, value] : kTimes) {
        for (const auto* const figure : {"_n", "_mean_min", "_median_min", "_p90_min"}) {
            cells.push_back(std::string{heading} + figure);
        }
    }
    for (const auto& [heading, value] : kSums) {
        cells.push_back(std::string{heading} + "_min");
    }
    cells.insert(cells.end(), {"promises", "promises_kept", "replies", "replies_median_min",
                               "replies_p90_min", "replies_late"});
    return csvLine(cells);
}

/// Of the whole alone: texts belong to no service or desk.
void addReplies(Cells& cells, const Statistics& report, const std::string& key) {
    const auto& [time, late] = report.replies;
    if (key != kTotal) {
        cells.insert(cells.end(), 4, "");
        return;
    }
    cells.insert(cells.end(), {std::to_string(time.n), time.n == 0 ? "" : minutes(time.median),
                               time.n == 0 ? "" : minutes(time.p90), std::to_string(late)});
}

void addTimes(Cells& cells, const TimesRow& times) {
    cells.push_back(std::to_string(times.n));
    for (const auto figure : {times.mean, times.median, times.p90}) {
        cells.push_back(times.n == 0 ? "" : minutes(figure));
    }
}

std::string rowLine(const Statistics& report, const std::string& key, const Row& row) {
    auto cells = begin(report, key);
    for (const auto& [heading, value] : kCounts) {
        cells.push_back(std::to_string(row.*value));
    }
    for (const auto& [heading, value] : kTimes) {
        addTimes(cells, row.*value);
    }
    for (const auto& [heading, value] : kSums) {
        cells.push_back(minutes(row.*value));
    }
    const auto atCheckIn = row.promises.empty() ? PromisesRow{} : row.promises.front();
    cells.insert(cells.end(), {std::to_string(atCheckIn.n), std::to_string(atCheckIn.kept)});
    addReplies(cells, report, key);
    return csvLine(cells);
}

std::string promiseLines(const Statistics& report, const std::string& key, const Row& row) {
    std::string lines;
    for (const auto& promise : row.promises) {
        auto cells = begin(report, key);
        cells.insert(cells.end(), {promise.kind, std::to_string(promise.n), std::to_string(promise.kept),
                                   std::to_string(promise.inTime), minutes(promise.meanOverrun)});
        lines += csvLine(cells);
    }
    return lines;
}

}  // namespace

std::string statisticsCsv(const Statistics& report) {
    auto csv = header();
    forRows(report, [&](const auto& key, const Row& row) { csv += rowLine(report, key, row); });
    return csv;
}

std::string promisesCsv(const Statistics& report) {
    auto csv = csvLine({"from", "to", "by", "key", "kind", "n", "kept", "in_time", "mean_overrun_min"});
    forRows(report, [&](const auto& key, const Row& row) { csv += promiseLines(report, key, row); });
    return csv;
}

}  // namespace turnbell::wire
