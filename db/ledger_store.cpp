#include "db/ledger_store.h"

#include "db/query.h"

namespace turnbell::db {

LedgerStore::LedgerStore(Database& database) : db_{database} {
}

std::optional<Answered> LedgerStore::answered(const std::string& requestId) {
    Query query{db_, "SELECT question, answer FROM request WHERE id = ?", requestId};
    if (!query.next()) {
        return std::nullopt;
    }
    Answered first;
    query.read(first.question, first.answer);
    return first;
}

void LedgerStore::remember(const std::string& requestId, const Answered& first, UtcTime at) {
    run(db_, "INSERT INTO request (id, question, answer, at_utc) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        requestId, first.question, first.answer, at);
}

void LedgerStore::forgetAnswers(UtcTime before, int atMost) {
    run(db_,
        "DELETE FROM request WHERE id IN "
        "(SELECT id FROM request WHERE at_utc < ? ORDER BY at_utc LIMIT ?)",
        before, atMost);
}

PinTries LedgerStore::pinTries(const std::string& socket) {
    PinTries tries;
    Query query{db_, "SELECT wrong, until_utc, until_boot FROM pin_try WHERE socket = ?", socket};
    if (query.next()) {
        query.read(tries.wrong, tries.blockedUntil);
    }
    return tries;
}

void LedgerStore::setPinTries(const std::string& socket, const PinTries& tries) {
    constexpr const char* kSet =
        "INSERT INTO pin_try (socket, wrong, until_utc, until_boot) VALUES (?, ?, ?, ?) ON CONFLICT DO "
        "UPDATE "
        "SET (wrong, until_utc, until_boot) = (excluded.wrong, excluded.until_utc, excluded.until_boot)";
    run(db_, kSet, socket, tries.wrong, tries.blockedUntil);
}

void LedgerStore::rebasePinTries(const Moment& now, milliseconds longest) {
    const milliseconds started = now.utc.time_since_epoch() - now.boot.time_since_epoch();
    run(db_, "UPDATE pin_try SET until_boot = min(until_utc - ?, ?) WHERE until_utc IS NOT NULL", started,
        now.boot + longest);
}

std::string LedgerStore::value(const std::string& name) {
    Query query{db_, "SELECT value FROM setting WHERE name = ?", name};
    return query.next() ? query.value<std::string>() : std::string{};
}

void LedgerStore::setValue(const std::string& name, const std::string& value) {
    run(db_,
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        name, value);
}

}  // namespace turnbell::db
