#include "db/ratio_store.h"

#include "db/query.h"
#include "host/core/ratio_round.h"

#include <vector>

namespace turnbell::db {
namespace {

constexpr seconds kKept{60};  // no undo takes back a call that is older

struct Call {
    std::int64_t change = 0;
    bool priority = false;
    BootTime at;
};

RatioCount sumOf(Database& db, const std::string& profile) {
    Query query{db, "SELECT normal, priority FROM ratio_count WHERE profile = ?", profile};
    RatioCount sum;
    if (query.next()) {
        query.read(sum.normal, sum.priority);
    }
    return sum;
}

std::vector<Call> callsOf(Database& db, const std::string& profile) {
    Query query{db, "SELECT change, priority, at_boot FROM ratio_call WHERE profile = ? ORDER BY change",
                profile};
    std::vector<Call> calls;
    while (query.next()) {
        auto& call = calls.emplace_back();
        query.read(call.change, call.priority, call.at);
    }
    return calls;
}

/// Sums up what cannot be undone any more. A call from later than now is of another run of the machine.
void sumUp(Database& db, const WorkProfile& profile, Moment now) {
    auto sum = sumOf(db, profile.code);
    for (const auto& call : callsOf(db, profile.code)) {
        if (call.at <= now.boot && now.boot - call.at <= kKept) {
            break;
        }
        sum = countedOn(sum, call.priority, *profile.rules.ratio);
        run(db, "DELETE FROM ratio_call WHERE change = ?", call.change);
    }
    run(db, "INSERT OR REPLACE INTO ratio_count (profile, normal, priority) VALUES (?, ?, ?)", profile.code,
        sum.normal, sum.priority);
}

}  // namespace

RatioStore::RatioStore(Database& database) : db_{database} {
}

RatioCount RatioStore::count(const WorkProfile& profile) {
    auto sum = sumOf(db_, profile.code);
    if (profile.rules.ratio) {
        for (const auto& call : callsOf(db_, profile.code)) {
            sum = countedOn(sum, call.priority, *profile.rules.ratio);
        }
    }
    return sum;
}

void RatioStore::add(const WorkProfile& profile, bool priority, std::int64_t change, Moment now) {
    sumUp(db_, profile, now);
    run(db_, "INSERT INTO ratio_call (change, profile, priority, at_boot) VALUES (?, ?, ?, ?)", change,
        profile.code, priority, now.boot);
}

void RatioStore::undo(std::int64_t change) {
    run(db_, "DELETE FROM ratio_call WHERE change = ?", change);
}

}  // namespace turnbell::db
