#include "db/sim_store.h"

#include "db/query.h"

#define SAME_SIM "((iccid <> '' AND iccid = ?2) OR (imei = ?1 AND (iccid = '' OR ?2 = '')))"

namespace turnbell::db {

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

}  // namespace turnbell::db
