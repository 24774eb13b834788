#include "db/consent_store.h"

#include "db/query.h"

namespace turnbell::db {
namespace {

std::string wordOf(StopScope scope) {
    return scope ? toString(*scope) : "all";
}

}  // namespace

template <RowOf<ConsentRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.phone, row.scope, row.given, row.words, row.language, row.place, row.visit, row.at);
}

ConsentStore::ConsentStore(Database& database) : db_{database} {
}

void ConsentStore::append(const ConsentRow& consent) {
    run(db_,
        "INSERT INTO consent (phone, scope, given, words, language, place, visit, at_utc) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        columnsOf(consent));
}

std::vector<ConsentRow> ConsentStore::of(const PhoneNumber& phone) {
    return allRows<ConsentRow>(
        db_,
        "SELECT phone, scope, given, words, language, place, visit, at_utc FROM consent "
        "WHERE phone = ? AND phone <> '' ORDER BY at_utc, id",
        phone);
}

bool ConsentStore::stop(const std::string& numberHash, StopScope scope, UtcTime at) {
    return run(db_,
               "INSERT INTO opt_out (number_hash, scope, at_utc) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
               numberHash, wordOf(scope), at) > 0;
}

bool ConsentStore::start(const std::string& numberHash, StopScope scope) {
    return run(db_, "DELETE FROM opt_out WHERE number_hash = ? AND scope = ?", numberHash, wordOf(scope)) > 0;
}

std::optional<UtcTime> ConsentStore::stoppedSince(const std::string& numberHash, ConsentScope scope) {
    return valueOf<std::optional<UtcTime>>(
        db_, "SELECT max(at_utc) FROM opt_out WHERE number_hash = ? AND scope = ?", numberHash, scope);
}

bool ConsentStore::stopped(const std::string& numberHash, StopScope scope) {
    return valueOf<bool>(
        db_, "SELECT EXISTS (SELECT 1 FROM opt_out WHERE number_hash = ? AND scope IN ('all', ?))",
        numberHash, wordOf(scope));
}

void ConsentStore::surveyed(const std::string& numberHash, UtcTime at) {
    run(db_, "INSERT OR REPLACE INTO surveyed (number_hash, at_utc) VALUES (?, ?)", numberHash, at);
}

std::optional<UtcTime> ConsentStore::lastSurveyed(const std::string& numberHash) {
    return valueOf<std::optional<UtcTime>>(db_, "SELECT max(at_utc) FROM surveyed WHERE number_hash = ?",
                                           numberHash);
}

void ConsentStore::forgetSurveyed(const std::string& numberHash) {
    run(db_, "DELETE FROM surveyed WHERE number_hash = ?", numberHash);
}

void ConsentStore::forgetSurveyed(UtcTime before) {
    run(db_, "DELETE FROM surveyed WHERE at_utc < ?", before);
}

}  // namespace turnbell::db
