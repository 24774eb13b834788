#include "db/rollup_store.h"

#include "db/query.h"
#include "host/core/figures_code.h"

#include <array>
#include <stdexcept>

namespace turnbell::db {
namespace {

constexpr std::array kAllSubjects{StatisticsBy::Day,   StatisticsBy::Service, StatisticsBy::Desk,
                                  StatisticsBy::Staff, StatisticsBy::Hour,    StatisticsBy::Outcome};

constexpr std::size_t kMonthLength = 7;  // of "2026-11"

std::string monthOf(const std::string& day) {
    return day.substr(0, kMonthLength);
}

}  // namespace

const char* toString(RollupSpan span) {
    switch (span) {
    case RollupSpan::Day: return "day";
    case RollupSpan::Month: return "month";
    }
    return "unknown";
}

RollupStore::RollupStore(Database& database) : db_{database} {
}

std::optional<std::string> RollupStore::openDay() {
    return valueOf<std::optional<std::string>>(
        db_, "SELECT min(service_day) FROM rollup_day WHERE state <> 'done'");
}

std::string RollupStore::lastDay() {
    return valueOf<std::optional<std::string>>(db_, "SELECT max(service_day) FROM rollup_day").value_or("");
}

void RollupStore::begin(const std::string& day) {
    run(db_,
        "INSERT INTO rollup_day (service_day, state) VALUES (?, 'begun') "
        "ON CONFLICT DO UPDATE SET state = 'begun'",
        day);
}

void RollupStore::finish(const std::string& day, const DayFigures& figures) {
    const auto month = monthOf(day);
    auto sums = figuresOf(RollupSpan::Month, month);
    for (const auto& [subject, row] : figuresOf(RollupSpan::Day, day)) {
        sums[subject].subtract(row);
    }
    for (const auto& [subject, row] : figures) {
        sums[subject].add(row);
    }
    std::erase_if(sums, [](const auto& row) { return row.second == Figures{}; });
    store(RollupSpan::Month, month, sums);
    store(RollupSpan::Day, day, figures);
    run(db_, "UPDATE rollup_day SET state = 'done' WHERE service_day = ? AND state = 'begun'", day);
}

void RollupStore::remove(const std::string& day) {
    finish(day, {});
    run(db_, "DELETE FROM rollup_day WHERE service_day = ?", day);
}

bool RollupStore::anyOpen(const std::string& from, const std::string& to) {
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM rollup_day "
                         "WHERE service_day BETWEEN ? AND ? AND state <> 'done')",
                         from, to);
}

std::vector<RollupRow> RollupStore::rows(RollupSpan span, StatisticsBy by, const std::string& from,
                                         const std::string& to) {
    Query query{db_,
                "SELECT period, key, figures FROM rollup "
                "WHERE span = ? AND subject = ? AND period BETWEEN ? AND ? ORDER BY period, key",
                span,
                by,
                from,
                to};
    std::vector<RollupRow> rows;
    while (query.next()) {
        auto& row = rows.emplace_back();
        Bytes stored;
        query.read(row.period, row.key, stored);
        auto figures = decodeFigures(stored);
        if (!figures) {
            throw std::runtime_error{"the statistics of " + row.period + " are damaged"};
        }
        row.figures = std::move(*figures);
    }
    return rows;
}

DayFigures RollupStore::figuresOf(RollupSpan span, const std::string& period) {
    DayFigures figures;
    for (const auto by : kAllSubjects) {
        for (auto& row : rows(span, by, period, period)) {
            figures[{by, row.key}] = std::move(row.figures);
        }
    }
    return figures;
}

void RollupStore::store(RollupSpan span, const std::string& period, const DayFigures& figures) {
    for (const auto by : kAllSubjects) {
        run(db_, "DELETE FROM rollup WHERE span = ? AND subject = ? AND period = ?", span, by, period);
    }
    for (const auto& [subject, row] : figures) {
        run(db_, "INSERT INTO rollup (span, subject, period, key, figures) VALUES (?, ?, ?, ?, ?)", span,
            subject.by, period, subject.key, encode(row));
    }
}

}  // namespace turnbell::db
