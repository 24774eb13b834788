#include "db/ratio_store.h"

#include "db/query.h"

namespace turnbell::db {

RatioStore::RatioStore(Database& database) : db_{database} {
}

RatioCount RatioStore::count(const std::string& profile) {
    Query query{db_, "SELECT normal, priority FROM ratio_count WHERE profile = ?", profile};
    RatioCount count;
    if (query.next()) {
        query.read(count.normal, count.priority);
    }
    return count;
}

void RatioStore::keep(const std::string& profile, const RatioCount& before, const RatioCount& after,
                      std::int64_t change) {
    run(db_,
        "INSERT OR REPLACE INTO ratio_count (profile, normal, priority, change, normal_before, "
        "priority_before) VALUES (?, ?, ?, ?, ?, ?)",
        profile, after.normal, after.priority, change, before.normal, before.priority);
}

void RatioStore::undo(std::int64_t change) {
    run(db_, "UPDATE ratio_count SET normal = normal_before, priority = priority_before WHERE change = ?",
        change);
}

}  // namespace turnbell::db
