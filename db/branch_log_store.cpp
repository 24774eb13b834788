#include "db/branch_log_store.h"

#include "db/here_word.h"
#include "db/log_search.h"
#include "db/more_time_end.h"

namespace turnbell::db {

BranchLogStore::BranchLogStore(Database& database) : db_{database} {
}

LogPlace BranchLogStore::before(const std::string& serviceDay, UtcTime midnight) {
    const auto first = valueOf<std::optional<std::int64_t>>(
        db_,
        "SELECT min(e.id) FROM event e WHERE e.visit = (SELECT min(id) FROM visit WHERE service_day = "
        "(SELECT min(service_day) FROM visit WHERE service_day >= ?))",
        serviceDay);
    const auto begin = since(midnight);
    return {first ? *first - 1 : end().move, begin.desk};
}

LogPlace BranchLogStore::since(UtcTime time) {
    const auto end = this->end();
    return {lastLineBefore(db_, NEXT_LINE(event), end.move, time),
            lastLineBefore(db_, NEXT_LINE(desk_event), end.desk, time)};
}

std::vector<LoggedMove> BranchLogStore::moves(std::int64_t after, int atMost) {
    Query query{db_,
                "SELECT e.id, e.step, e.event, e.desk, e.run, " STEADY_UTC(e) ", e.undone, coalesce(s.service, ''), "
                "coalesce(s.queue, ''), coalesce(s.only_desk, ''), coalesce(s.priority, 0), "
                "coalesce(s.place, 0), v.due_utc, " MORE_TIME_END ", e.event = 'correct' AND e." HERE_WORD
                " FROM event e LEFT JOIN step s ON s.id = e.step "
                "LEFT JOIN visit v ON v.id = e.visit WHERE e.id > ? ORDER BY e.id LIMIT ?",
                after, atMost};
    std::vector<LoggedMove> rows;
    while (query.next()) {
        auto& row = rows.emplace_back();
        query.read(row.id, row.step, row.event, row.desk, row.run, row.at, row.undone, row.service, row.queue,
                   row.onlyDesk, row.priority, row.place, row.due, row.notBefore, row.saidHere);
    }
    return rows;
}

std::vector<LoggedDesk> BranchLogStore::desks(std::int64_t after, int atMost) {
    Query query{db_,
                "SELECT id, desk, from_state, to_state, run, " STEADY_UTC(d) " FROM desk_event d WHERE id > ? "
                "ORDER BY id LIMIT ?",
                after, atMost};
    std::vector<LoggedDesk> rows;
    while (query.next()) {
        auto& row = rows.emplace_back();
        query.read(row.id, row.desk, row.from, row.to, row.run, row.at);
    }
    return rows;
}

LogPlace BranchLogStore::end() {
    const auto last = [&](const char* sql) {
        return valueOf<std::optional<std::int64_t>>(db_, sql).value_or(0);
    };
    return {last("SELECT max(id) FROM event"), last("SELECT max(id) FROM desk_event")};
}

}  // namespace turnbell::db
