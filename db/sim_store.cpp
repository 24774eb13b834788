#include "db/sim_store.h"

#include "db/query.h"

#define SAME_SIM "((iccid <> '' AND iccid = ?2) OR (imei = ?1 AND (iccid = '' OR ?2 = '')))"

#define CREDIT_COLUMNS "sim, asked_utc, state, amount, amount_utc, wanted"

namespace turnbell::db {

const char* toString(CreditState state) {
    switch (state) {
    case CreditState::Asked: return "asked";
    case CreditState::Known: return "known";
    case CreditState::Unfit: return "unfit";
    case CreditState::Failed: return "failed";
    }
    return "";
}

template <>
std::optional<CreditState> fromWord(std::string_view word) {
    return enumOfWord(word, CreditState::Failed);
}

namespace {

template <RowOf<CreditRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.sim, row.asked, row.state, row.amount, row.amountAt, row.wanted);
}

}  // namespace

SimStore::SimStore(Database& database) : db_{database} {
}

std::vector<std::string> SimStore::typedPins(const SimKey& sim) {
    std::vector<std::string> hashes;
    Query query{db_, "SELECT pin_hash FROM sim_pin WHERE " SAME_SIM " ORDER BY id", sim.imei, sim.iccid};
    while (query.next()) {
        hashes.push_back(query.value<std::string>());
    }
    return hashes;
}

void SimStore::rememberPin(const SimKey& sim, const std::string& hash, UtcTime at) {
    run(db_, "INSERT INTO sim_pin (imei, iccid, pin_hash, typed_utc) VALUES (?, ?, ?, ?)", sim.imei,
        sim.iccid, hash, at);
}

void SimStore::forgetPins(const SimKey& sim) {
    run(db_, "DELETE FROM sim_pin WHERE " SAME_SIM, sim.imei, sim.iccid);
}

std::string SimStore::cardOf(const std::string& imei) {
    Query query{db_, "SELECT iccid FROM modem_card WHERE imei = ?", imei};
    return query.next() ? query.value<std::string>() : std::string{};
}

void SimStore::setCard(const std::string& imei, const std::string& iccid) {
    run(db_,
        "INSERT INTO modem_card (imei, iccid) VALUES (?, ?) ON CONFLICT DO UPDATE SET iccid = excluded.iccid",
        imei, iccid);
}

std::optional<CreditRow> SimStore::credit(const std::string& sim) {
    Query query{db_, "SELECT " CREDIT_COLUMNS " FROM sim_credit WHERE sim = ?", sim};
    if (!query.next()) {
        return std::nullopt;
    }
    CreditRow row;
    query.read(columnsOf(row));
    return row;
}

void SimStore::setCredit(const CreditRow& credit) {
    run(db_, "INSERT OR REPLACE INTO sim_credit (" CREDIT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?)",
        columnsOf(credit));
}

void SimStore::endCreditQuestions() {
    run(db_, "UPDATE sim_credit SET state = 'failed', wanted = 1 WHERE state = 'asked'");
}

}  // namespace turnbell::db
