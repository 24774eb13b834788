#include "tools/turnbellctl/statistics_text.h"

#include "tools/turnbellctl/table.h"

#include <spdlog/fmt/fmt.h>

#include <array>
#include <vector>

namespace turnbell::ctl {
namespace {

using Row = wire::StatisticsRow;
using Cells = std::vector<std::string>;

struct CountColumn {
    const char* heading;
    std::int64_t Row::*value;
};

struct TimesColumn {
    const char* heading;
    wire::TimesRow Row::*value;
};

struct SumColumn {
    const char* heading;
    double Row::*seconds;
};

constexpr std::array kCounts{
    CountColumn{"tickets", &Row::tickets},         CountColumn{"served", &Row::served},
    CountColumn{"no_shows", &Row::noShows},        CountColumn{"left", &Row::left},
    CountColumn{"cancelled", &Row::cancelled},     CountColumn{"expired", &Row::expired},
    CountColumn{"transferred", &Row::transferred}, CountColumn{"inaccurate", &Row::inaccurate},
    CountColumn{"target_set", &Row::targetSet},    CountColumn{"target_met", &Row::targetMet},
};

constexpr std::array kTimes{
    TimesColumn{"wait_first", &Row::waitFirst},
    TimesColumn{"wait_last", &Row::waitLast},
    TimesColumn{"walk", &Row::walk},
    TimesColumn{"transaction", &Row::transaction},
    TimesColumn{"wrap_up", &Row::wrapUp},
    TimesColumn{"parked", &Row::parked},
    TimesColumn{"in_branch", &Row::inBranch},
};

constexpr std::array kSums{
    SumColumn{"open", &Row::open},
    SumColumn{"idle", &Row::idle},
    SumColumn{"idle_beside_waiters", &Row::idleBesideWaiters},
    SumColumn{"paused", &Row::paused},
};

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

template <typename Add>
void forRows(const wire::Statistics& report, Add add) {
    for (const auto& row : report.rows) {
        add(row.key, row);
    }
    add(kTotal, report.total);
}

/// RFC 4180: fields with a comma, a quote or a line break are quoted, and quotes in them doubled.
std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char letter : text) {
        quoted += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return quoted + '"';
}

std::string csvLine(const Cells& cells) {
    std::string line;
    for (const auto& cell : cells) {
        line += (line.empty() ? "" : ",") + csvField(cell);
    }
    return line + "\r\n";
}

Cells csvBegin(const wire::Statistics& report, const std::string& key) {
    return {report.from, report.to, toString(report.by), key};
}

std::string csvMinutes(const wire::TimesRow& times, double wire::TimesRow::*value) {
    return times.n == 0 ? "" : minutes(times.*value, 2);
}

std::string csvHeader() {
    Cells cells{"from", "to", "by", "key"};
    for (const auto& column : kCounts) {
        cells.emplace_back(column.heading);
    }
    for (const auto& column : kTimes) {
        for (const auto* const figure : {"_n", "_mean_min", "_median_min", "_p90_min"}) {
            cells.push_back(std::string{column.heading} + figure);
        }
    }
    for (const auto& column : kSums) {
        cells.push_back(std::string{column.heading} + "_min");
    }
    cells.insert(cells.end(), {"promises", "promises_kept"});
    return csvLine(cells);
}

std::string csvRow(const wire::Statistics& report, const std::string& key, const Row& row) {
    auto cells = csvBegin(report, key);
    for (const auto& column : kCounts) {
        cells.push_back(std::to_string(row.*column.value));
    }
    for (const auto& column : kTimes) {
        const auto& times = row.*column.value;
        cells.push_back(std::to_string(times.n));
        for (const auto figure : {&wire::TimesRow::mean, &wire::TimesRow::median, &wire::TimesRow::p90}) {
            cells.push_back(csvMinutes(times, figure));
        }
    }
    for (const auto& column : kSums) {
        cells.push_back(minutes(row.*column.seconds, 2));
    }
    std::int64_t announced = 0;
    const auto kept = keptAtCheckIn(row, announced);
    cells.insert(cells.end(), {std::to_string(announced), std::to_string(kept)});
    return csvLine(cells);
}

std::string csvPromises(const wire::Statistics& report, const std::string& key, const Row& row) {
    std::string lines;
    for (const auto& promise : row.promises) {
        auto cells = csvBegin(report, key);
        cells.insert(cells.end(), {promise.kind, std::to_string(promise.n), std::to_string(promise.kept),
                                   std::to_string(promise.inTime), minutes(promise.meanOverrun, 2)});
        lines += csvLine(cells);
    }
    return lines;
}

}  // namespace

std::string statisticsTable(const wire::Statistics& report, bool promises) {
    Table table{promises
                    ? Cells{"KEY", "SAID AT", "CALLED", "IN RANGE", "NOT LATER", "LATE BY"}
                    : Cells{"KEY", "TICKETS", "SERVED", "NO-SHOWS", "LEFT", "EXPIRED", "WAIT", "LAST CALL",
                            "WALK", "TRANSACTION", "WRAP-UP", "PARKED", "IDLE", "TARGET", "PROMISES"}};
    forRows(report, [&](const std::string& key, const Row& row) {
        promises ? addPromises(table, key, row) : table.add(readableCells(key, row));
    });
    return headingOf(report) + table.text() +
           (promises ? "Late by: minutes beyond the range, of those called after it.\n"
                     : "Minutes: mean / median / 90 %.\n");
}

std::string statisticsCsv(const wire::Statistics& report, bool promises) {
    auto out = promises
                   ? csvLine({"from", "to", "by", "key", "kind", "n", "kept", "in_time", "mean_overrun_min"})
                   : csvHeader();
    forRows(report, [&](const std::string& key, const Row& row) {
        out += promises ? csvPromises(report, key, row) : csvRow(report, key, row);
    });
    return out;
}

}  // namespace turnbell::ctl
