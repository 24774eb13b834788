#pragma once

#include "db/database.h"
#include "host/core/day_figures.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// How long a row of statistics counts.
enum class RollupSpan { Day, Month };

const char* toString(RollupSpan span);

struct RollupRow {
    std::string period;  ///< "2026-11-22", or "2026-11"
    std::string key;     ///< of the subject: see turnbell::Subject
    Figures figures;
};

/// Statistics of past days and months, so that those of years read some hundred rows and no visits.
///
/// A day is begun, read, and finished; what changes in it after begin() makes it open again, whoever changed
/// it (triggers see to that), so no correction is lost.
class RollupStore {
public:
    explicit RollupStore(Database& database);

    /// A day that was begun and is not finished, or that has changed since; nothing: there is none.
    std::optional<std::string> openDay();

    /// The last day that was begun or finished; empty: none.
    std::string lastDay();

    void begin(const std::string& day);

    /// Puts the figures of a day in place of its former ones, and in its month's.
    void finish(const std::string& day, const DayFigures& figures);

    /// Takes the figures of a day out again.
    void remove(const std::string& day);

    /// Whether any day from `from` to `to` is open.
    bool anyOpen(const std::string& from, const std::string& to);

    /// In order of their periods.
    std::vector<RollupRow> rows(RollupSpan span, StatisticsBy by, const std::string& from,
                                const std::string& to);

private:
    DayFigures figuresOf(RollupSpan span, const std::string& period);
    void store(RollupSpan span, const std::string& period, const DayFigures& figures);

    Database& db_;
};

}  // namespace turnbell::db
