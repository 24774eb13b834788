#include "tools/bench/queue/history_file.h"

#include "db/database.h"
#include "db/ledger_store.h"
#include "db/query.h"
#include "db/rollup_store.h"
#include "db/survey_rollup.h"
#include "host/core/civil_time.h"
#include "tools/bench/queue/played_day.h"
#include "tools/bench/queue/shifted_columns.h"

#include <spdlog/fmt/fmt.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <array>
#include <map>
#include <vector>

namespace turnbell::bench {
namespace {

constexpr auto kZone = "Asia/Tbilisi";
constexpr std::array kSubjects{StatisticsBy::Day,   StatisticsBy::Service, StatisticsBy::Desk,
                               StatisticsBy::Staff, StatisticsBy::Hour,    StatisticsBy::Outcome};

/// A day that the service has played, in a file of its own: played in memory, where no commit waits for a
/// disk.
Result<void> makeDay(const std::filesystem::path& file, int visits) {
    const auto database = db::Database::open(":memory:");
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    playDay(**database, visits);
    return (*database)->backup(file);
}

/// Copies the one day of a file until it has as many as are wanted.
class DayCopies {
public:
    /// `file` and `day` hold the same: the one is written, the other read.
    DayCopies(const std::filesystem::path& file, const std::filesystem::path& day)
        : database_{file.string(), SQLite::OPEN_READWRITE} {
        // Nothing is at stake: a file that is not finished is thrown away.
        for (const auto* const setting :
             {"journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "foreign_keys = OFF",
              "cache_size = -1000000", "threads = 2"}) {
            SQLite::Statement{database_, std::string{"PRAGMA "} + setting}.executeStep();
        }
        growth_ = growthOf(database_);
        addShiftFunctions(database_, growth_);
        SQLite::Statement attach{database_, "ATTACH ? AS day"};
        attach.bind(1, day.string());
        attach.exec();
    }

    void make(int days) {
        const auto definitions = withoutIndexes();
        database_.exec("BEGIN");
        copy(days);
        for (const auto& sql : definitions) {
            database_.exec(sql);
        }
        goOn(days);
        database_.exec("COMMIT");
    }

private:
    /// Drops what would be kept in order with every row; how to make it again.
    std::vector<std::string> withoutIndexes() {
        std::vector<std::string> drops;
        std::vector<std::string> definitions;
        SQLite::Statement all{
            database_,
            "SELECT type, name, sql FROM main.sqlite_schema WHERE type IN ('index', 'trigger') "
            "AND sql IS NOT NULL"};
        while (all.executeStep()) {
            drops.push_back(
                fmt::format("DROP {} main.{}", all.getColumn(0).getString(), all.getColumn(1).getString()));
            definitions.push_back(all.getColumn(2).getString());
        }
        all.reset();
        for (const auto& sql : drops) {
            database_.exec(sql);
        }
        return definitions;
    }

    void copy(int days) {
        std::vector<SQLite::Statement> inserts;
        for (const auto table : historyTables()) {
            inserts.emplace_back(database_, insertOf(database_, table, growth_));
        }
        for (int day = 1; day < days; ++day) {
            for (auto& insert : inserts) {
                insert.bind(":day", day);
                insert.exec();
                insert.reset();
            }
        }
    }

    /// What counts up goes on where the last day has left it.
    void goOn(int days) {
        database_.exec(fmt::format("UPDATE sequence SET value = value * {} WHERE name <> 'run'", days));
        database_.exec(
            fmt::format("UPDATE desk_state SET since_utc = since_utc + {0}, since_boot = since_boot + {0}",
                        std::int64_t{86'400'000} * (days - 1)));
    }

    SQLite::Database database_;
    DayGrowth growth_;
};

UtcTime openingOn(std::chrono::local_days day) {
    const auto first = civilDay(kFirstOpening.utc, kZone);
    return kFirstOpening.utc + (day - first);  // Tbilisi has had no summer time since 2005
}

DayFigures figuresOfFirstDay(db::RollupStore& rollups) {
    DayFigures figures;
    const auto day = dayOfHistory(0);
    for (const auto by : kSubjects) {
        for (auto& row : rollups.rows(db::RollupSpan::Day, by, day, day)) {
            figures[{by, row.key}] = std::move(row.figures);
        }
    }
    return figures;
}

/// The figures of the first day's surveys for every day, and the months that these make.
void storeSurveyFigures(db::Database& database, int days) {
    constexpr std::size_t kMonthLength = 7;  // of "2026-11"
    db::SurveyRollup rollup{database};
    for (const auto by : kSurveyBy) {
        std::map<std::array<std::string, 3>, SurveyFigures> months;
        for (const auto& row : rollup.rows(db::RollupSpan::Day, by, dayOfHistory(0), dayOfHistory(0))) {
            for (int day = 0; day < days; ++day) {
                const auto period = dayOfHistory(day);
                rollup.put(db::RollupSpan::Day, by, {period, row.key, row.plan, row.figures});
                months[{period.substr(0, kMonthLength), row.key, row.plan}].add(row.figures);
            }
        }
        for (const auto& [key, figures] : months) {
            rollup.put(db::RollupSpan::Month, by, {key[0], key[1], key[2], figures});
        }
    }
}

Result<void> storeStatistics(const std::filesystem::path& file, const HistorySize& size) {
    const auto database = db::Database::open(file);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    db::Transaction transaction{**database};
    db::RollupStore rollups{**database};
    const auto figures = figuresOfFirstDay(rollups);
    for (int day = 1; day < size.days; ++day) {
        rollups.begin(dayOfHistory(day));
        rollups.finish(dayOfHistory(day), figures);
    }
    storeSurveyFigures(**database, size.days);
    const auto stopped = kFirstOpening.utc + std::chrono::days{size.days} - std::chrono::hours{9};
    db::LedgerStore{**database}.setValue("last_utc", std::to_string(stopped.time_since_epoch().count()));
    transaction.commit();
    return {};
}

}  // namespace

Result<void> makeHistory(const std::filesystem::path& file, const HistorySize& size) {
    const std::filesystem::path day = file.string() + ".day";
    TURNBELL_TRY(makeDay(day, size.visits));
    std::filesystem::copy_file(day, file);
    DayCopies{file, day}.make(size.days);
    std::filesystem::remove(day);
    return storeStatistics(file, size);
}

Result<Past> pastOf(const std::filesystem::path& file) {
    const auto database = db::Database::open(file);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    db::Query query{**database, "SELECT max(id), coalesce(max(service_day), '') FROM visit"};
    query.next();
    Past past;
    query.read(past.visits, past.lastDay);
    const auto last = civilDay(std::string_view{past.lastDay});
    if (!last) {
        return fail(ErrorCode::Invalid,
                    file.string() + " has no visits: name a file that does not exist yet.");
    }
    past.nextOpening = {openingOn(*last + std::chrono::days{1}), BootTime{std::chrono::minutes{1}}};
    return past;
}

Result<void> warmUp(const std::filesystem::path& file) {
    const auto database = db::Database::open(file);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    for (const auto* const sql :
         {"SELECT count(sim) FROM number_sim", "SELECT count(reference) FROM concat_counter",
          "SELECT count(*) FROM conversation WHERE address >= ''",
          "SELECT count(*) FROM number_trust WHERE phone >= ''",
          "SELECT count(*) FROM visit INDEXED BY visit_number WHERE phone <> ''",
          "SELECT count(*) FROM consent INDEXED BY consent_phone WHERE phone <> ''",
          "SELECT count(*) FROM message INDEXED BY message_recent WHERE to_number >= ''"}) {
        db::valueOf<std::int64_t>(**database, sql);
    }
    return {};
}

std::string dayOfHistory(int day) {
    return civilDate(kFirstOpening.utc + std::chrono::days{day}, kZone);
}

}  // namespace turnbell::bench
