#include "db/run_store.h"

#include "db/query.h"
#include "host/core/civil_time.h"

#include <map>
#include <tuple>
#include <vector>

// ?1, ?2: when the machine started by the calendar that was believed, and by the one that counts. ?3: the
// first boot time that is of this run. Both clocks are read one after the other, and calendars are trimmed a
// little.
#define IS_WRONG(time) "abs(" #time "_utc - " #time "_boot - ?1) < 1000"
#define CORRECTED(time)                                                                                 \
#time "_utc = iif(" IS_WRONG(time) " AND " #time "_boot >= ?3, " #time "_boot + ?2, " #time         \
                                       "_utc), " #time                                                  \
                                       "_boot = iif(" IS_WRONG(time) " AND " #time "_boot < ?3, " #time \
                                                                     "_utc - ?2, " #time "_boot)"
#define CORRECTED_TIMES                                                                              \
    CORRECTED(queued)                                                                                \
    ", " CORRECTED(first_called) ", " CORRECTED(last_called) ", " CORRECTED(serving) ", " CORRECTED( \
        ended) ", " CORRECTED(remind) ", " CORRECTED(not_before)
#define VISITS_SINCE "(SELECT id FROM visit WHERE service_day >= ?4)"

namespace turnbell::db {

RunStore::RunStore(Database& database) : db_{database} {
}

void RunStore::begin(Moment now) {
    run(db_,
        "INSERT INTO sequence (name, value) VALUES ('run', 1) ON CONFLICT DO UPDATE SET value = value + 1");
    run(db_, "INSERT INTO machine_run (run, started_utc, since_boot) VALUES (" MACHINE_RUN ", ?, ?)",
        now.utc - now.boot.time_since_epoch(), now.boot);
}

std::optional<UtcTime> RunStore::started() {
    return valueOf<std::optional<UtcTime>>(
        db_, "SELECT (SELECT started_utc FROM machine_run WHERE run = " MACHINE_RUN ")");
}

void RunStore::correct(const CalendarChange& change) {
    const auto since = valueOf<std::optional<BootTime>>(
        db_, "SELECT (SELECT since_boot FROM machine_run WHERE run = " MACHINE_RUN ")");
    const Line line{.wrong = change.before - change.now.boot.time_since_epoch(),
                    .started = change.now.utc - change.now.boot.time_since_epoch(),
                    .since = since.value_or(BootTime::min()),
                    .first = change.first};
    run(db_,
        "INSERT INTO machine_run (run, started_utc, since_boot) VALUES (" MACHINE_RUN
        ", ?, 0) "
        "ON CONFLICT DO UPDATE SET started_utc = excluded.started_utc",
        line.started);
    correctRows(line);
    correctDays(line, change.zone);
}

void RunStore::correctRows(const Line& line) {
    const auto& [wrong, started, since, first] = line;
    run(db_, "UPDATE step SET " CORRECTED_TIMES " WHERE visit IN " VISITS_SINCE, wrong, started, since,
        first);
    run(db_,
        "UPDATE step_before SET " CORRECTED_TIMES
        " WHERE event IN (SELECT id FROM event WHERE visit IN " VISITS_SINCE ")",
        wrong, started, since, first);
    // It is known by the calendar alone: what is owed since this run began is of this run.
    run(db_,
        "UPDATE conversation SET owed_utc = owed_utc - ?1 + ?2 WHERE state = 'waiting_us' "
        "AND owed_utc >= ?1 + ?3",
        wrong, started, std::max(since, BootTime{}));
    run(db_, "UPDATE desk_state SET " CORRECTED(since) ", " CORRECTED(until), wrong, started, since);
}

void RunStore::correctDays(const Line& line, const std::string& zone) {
    struct Began {
        VisitId visit;
        std::string day;
        bool isBooked = false;
        UtcTime at = {};
        std::string queue;
    };
    std::vector<Began> all;
    {
        Query query{db_,
                    "SELECT id, service_day, due_utc IS NOT NULL, created_boot + ?2, "
                    "coalesce((SELECT queue FROM step WHERE visit = v.id ORDER BY id LIMIT 1), '') "
                    "FROM visit v WHERE " IS_WRONG(created) " AND created_boot >= ?3 AND service_day >= ?4",
                    line.wrong,
                    line.started,
                    line.since,
                    line.first};
        while (query.next()) {
            auto& began = all.emplace_back();
            query.read(began.visit, began.day, began.isBooked, began.at, began.queue);
        }
    }
    std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> moved;  // of a queue, from, to
    for (const auto& began : all) {
        const auto day = began.isBooked ? began.day : civilDate(began.at, zone);
        run(db_, "UPDATE visit SET created_utc = ?, service_day = ? WHERE id = ?", began.at, day,
            began.visit);
        if (day != began.day) {
            moved[{began.queue, began.day, day}] += 1;
        }
    }
    for (const auto& [what, tickets] : moved) {
        const auto& [queue, from, to] = what;
        moveTickets(queue, from, to, tickets);
    }
}

/// The numbers go on where the other day has left them; what a cap counts is tickets.
void RunStore::moveTickets(const std::string& queue, const std::string& from, const std::string& to,
                           std::int64_t tickets) {
    run(db_,
        "INSERT INTO ticket_counter (queue, service_day, issued, skipped) "
        "SELECT queue, ?4, issued, issued - ?3 FROM ticket_counter WHERE queue = ?1 AND service_day = ?2 "
        "ON CONFLICT DO UPDATE SET "
        "skipped = max(issued, excluded.issued, issued - skipped + ?3) - (issued - skipped + ?3), "
        "issued = max(issued, excluded.issued, issued - skipped + ?3)",
        queue, from, tickets, to);
    run(db_, "UPDATE ticket_counter SET skipped = skipped + ?3 WHERE queue = ?1 AND service_day = ?2", queue,
        from, tickets);
}

}  // namespace turnbell::db
