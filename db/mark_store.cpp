#include "db/mark_store.h"

#include "db/query.h"

#include <array>

namespace turnbell::db {
namespace {

// Each name is one of these and a hash. '!' is the character behind the space: the end of their range.
constexpr auto kErased = "erased ";
constexpr auto kToErase = "to_erase ";
constexpr auto kRestored = "restored";

struct Stop {
    StopScope scope;
    const char* name;
};

constexpr std::array kStarted{
    Stop{{}, "started_all "},
    Stop{ConsentScope::Visit, "started_visit "},
    Stop{ConsentScope::Survey, "started_survey "},
    Stop{ConsentScope::Notice, "started_notice "},
};

struct Mark {
    std::string numberHash;
    UtcTime at;
};

/// In the order of their hashes.
std::vector<Mark> marksOf(Database& database, const std::string& name) {
    Query query{database,
                "SELECT substr(name, length(?1) + 1), CAST(value AS INTEGER) FROM setting "
                "WHERE name > ?1 AND name < rtrim(?1) || '!' ORDER BY name",
                name};
    std::vector<Mark> marks;
    while (query.next()) {
        auto& mark = marks.emplace_back();
        query.read(mark.numberHash, mark.at);
    }
    return marks;
}

void forgetMarks(Database& database, const char* name, UtcTime before) {
    run(database,
        "DELETE FROM setting WHERE name > ?1 AND name < rtrim(?1) || '!' AND CAST(value AS INTEGER) < ?2",
        name, before);
}

std::string textOf(UtcTime time) {
    return std::to_string(time.time_since_epoch().count());
}

}  // namespace

MarkStore::MarkStore(Database& database) : db_{database}, values_{database} {
}

void MarkStore::started(const std::string& numberHash, StopScope scope, UtcTime at) {
    for (const auto& stop : kStarted) {
        if (stop.scope == scope) {
            values_.setValue(stop.name + numberHash, textOf(at));
        }
    }
}

std::vector<StopMark> MarkStore::started() {
    std::vector<StopMark> all;
    for (const auto& stop : kStarted) {
        for (auto& mark : marksOf(db_, stop.name)) {
            all.push_back({std::move(mark.numberHash), stop.scope, mark.at});
        }
    }
    return all;
}

void MarkStore::forgetStarted(const std::string& numberHash) {
    for (const auto& stop : kStarted) {
        run(db_, "DELETE FROM setting WHERE name = ?", stop.name + numberHash);
    }
}

void MarkStore::erased(const std::string& numberHash, UtcTime at) {
    values_.setValue(kErased + numberHash, textOf(at));
}

std::optional<UtcTime> MarkStore::erasedAt(const std::string& numberHash) {
    return valueOf<std::optional<UtcTime>>(
        db_, "SELECT max(CAST(value AS INTEGER)) FROM setting WHERE name = ?", kErased + numberHash);
}

std::map<std::string, UtcTime> MarkStore::erased() {
    std::map<std::string, UtcTime> all;
    for (auto& mark : marksOf(db_, kErased)) {
        all.emplace(std::move(mark.numberHash), mark.at);
    }
    return all;
}

void MarkStore::forget(UtcTime erasedBefore, UtcTime startedBefore) {
    forgetMarks(db_, kErased, erasedBefore);
    for (const auto& stop : kStarted) {
        forgetMarks(db_, stop.name, startedBefore);
    }
}

void MarkStore::setRestored(bool restored) {
    values_.setValue(kRestored, restored ? "1" : "");
}

bool MarkStore::isRestored() {
    return !values_.value(kRestored).empty();
}

void MarkStore::toErase(const std::string& numberHash) {
    values_.setValue(kToErase + numberHash, "1");
}

std::set<std::string> MarkStore::toErase() {
    std::set<std::string> all;
    for (auto& mark : marksOf(db_, kToErase)) {
        all.insert(std::move(mark.numberHash));
    }
    return all;
}

void MarkStore::clearToErase() {
    run(db_, "DELETE FROM setting WHERE name > ?1 AND name < rtrim(?1) || '!'", kToErase);
}

}  // namespace turnbell::db
