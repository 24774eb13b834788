#include "tools/turnbellctl/statistics_text.h"

#include "tools/turnbellctl/table.h"

#include <spdlog/fmt/fmt.h>

#include <vector>

namespace turnbell::ctl {
namespace {

using Row = wire::StatisticsRow;
using Cells = std::vector<std::string>;

constexpr auto kTotal = "total";

std::string minutes(double seconds, int decimals) {
    constexpr double kMinute = 60;
    return fmt::format("{:.{}f}", seconds / kMinute, decimals);
}

std::string percent(std::int64_t part, std::int64_t whole) {
    constexpr double kAll = 100;
    return whole == 0 ? ""
                      : fmt::format("{:.0f}%", kAll * static_cast<double>(part) / static_cast<double>(whole));
}

/// "8.0 / 7.4 / 12.1": mean, median, 90 %.
std::string timesCell(const wire::TimesRow& times) {
    return times.n == 0 ? ""
                        : fmt::format("{} / {} / {}", minutes(times.mean, 1), minutes(times.median, 1),
                                      minutes(times.p90, 1));
}

std::int64_t keptAtCheckIn(const Row& row, std::int64_t& announced) {
    announced = row.promises.empty() ? 0 : row.promises.front().n;
    return row.promises.empty() ? 0 : row.promises.front().kept;
}

Cells readableCells(const std::string& key, const Row& row) {
    std::int64_t announced = 0;
    const auto kept = keptAtCheckIn(row, announced);
    return {key,
            std::to_string(row.tickets),
            std::to_string(row.served),
            std::to_string(row.noShows),
            std::to_string(row.left),
            std::to_string(row.expired),
            timesCell(row.waitFirst),
            timesCell(row.waitLast),
            timesCell(row.walk),
            timesCell(row.transaction),
            timesCell(row.wrapUp),
            timesCell(row.parked),
            minutes(row.idle, 0),
            percent(row.targetMet, row.targetSet),
            percent(row.transactionTargetMet, row.transactionTargetSet),
            percent(kept, announced)};
}

void addPromises(Table& table, const std::string& key, const Row& row) {
    for (const auto& promise : row.promises) {
        if (promise.n > 0) {
            table.add({key, promise.kind, std::to_string(promise.n), percent(promise.kept, promise.n),
                       percent(promise.inTime, promise.n), minutes(promise.meanOverrun, 1)});
        }
    }
}

std::string headingOf(const wire::Statistics& report) {
    return fmt::format("{} to {}, by {}{}\n", report.from, report.to, toString(report.by),
                       report.complete ? "" : " (some days are still being added up: ask again)");
}

std::string repliesOf(const wire::Statistics& report) {
    const auto& replies = report.replies;
    if (replies.time.n == 0) {
        return {};
    }
    return fmt::format("Texts answered: {}, after {} min (median), {} min (90 %); {} late.\n", replies.time.n,
                       minutes(replies.time.median, 1), minutes(replies.time.p90, 1), replies.late);
}

template <typename Add>
void forRows(const wire::Statistics& report, Add add) {
    for (const auto& row : report.rows) {
        add(row.key, row);
    }
    add(kTotal, report.total);
}

}  // namespace

std::string statisticsTable(const wire::Statistics& report, bool promises) {
    Table table{promises ? Cells{"KEY", "SAID AT", "CALLED", "IN RANGE", "NOT LATER", "LATE BY"}
                         : Cells{"KEY", "TICKETS", "SERVED", "NO-SHOWS", "LEFT", "EXPIRED", "WAIT",
                                 "LAST CALL", "WALK", "TRANSACTION", "WRAP-UP", "PARKED", "IDLE", "WAIT OK",
                                 "TRANSACTION OK", "PROMISES"}};
    forRows(report, [&](const std::string& key, const Row& row) {
        promises ? addPromises(table, key, row) : table.add(readableCells(key, row));
    });
    return headingOf(report) + table.text() +
           (promises ? "Late by: minutes beyond the range, of those called after it.\n"
                     : "Minutes: mean / median / 90 %. OK: within the target of the service.\n" +
                           repliesOf(report));
}

}  // namespace turnbell::ctl
