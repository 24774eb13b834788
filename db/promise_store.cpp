#include "db/promise_store.h"

#include "db/query.h"

namespace turnbell::db {

PromiseStore::PromiseStore(Database& database) : db_{database} {
}

void PromiseStore::keepPromise(const PromiseRow& promise) {
    run(db_,
        "INSERT INTO promise (step, kind, announced_from, announced_to, at_utc, at_boot, run) "
        "VALUES (?, ?, ?, ?, ?, ?, " MACHINE_RUN ") ON CONFLICT DO NOTHING",
        promise.step, promise.kind, std::int64_t{promise.announcedFrom.count()},
        std::int64_t{promise.announcedTo.count()}, promise.at.at);
}

std::vector<PromiseRow> PromiseStore::ofVisit(VisitId visit) {
    Query query{db_,
                "SELECT p.step, p.kind, p.announced_from, p.announced_to, p.at_utc, p.at_boot, p.run "
                "FROM step s JOIN promise p ON p.step = s.id WHERE s.visit = ? ORDER BY p.step, p.kind",
                visit};
    std::vector<PromiseRow> rows;
    while (query.next()) {
        auto& row = rows.emplace_back();
        query.read(row.step, row.kind);
        row.announcedFrom = seconds{query.value<std::int64_t>()};
        row.announcedTo = seconds{query.value<std::int64_t>()};
        query.read(row.at.at, row.at.run);
    }
    return rows;
}

}  // namespace turnbell::db
