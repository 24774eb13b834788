#pragma once

#include "db/database.h"

#include <string>
#include <vector>

namespace turnbell::db {

/// A SIM as far as it is known: by its ICCID, or by the modem that it is in. Empty: not known.
struct SimKey {
    std::string imei;
    std::string iccid;
};

/// What is remembered of SIM cards: PINs that were typed and not accepted, and the card that belongs into
/// each modem.
class SimStore {
public:
    explicit SimStore(Database& database);

    /// Hashes of the PINs that were typed for this SIM. Where one side's ICCID is not known, the modem
    /// decides.
    std::vector<std::string> typedPins(const SimKey& sim);
    void rememberPin(const SimKey& sim, const std::string& hash, UtcTime at);
    void forgetPins(const SimKey& sim);

    /// ICCID of the card that belongs into this modem; empty: the modem is new.
    std::string cardOf(const std::string& imei);
    void setCard(const std::string& imei, const std::string& iccid);

private:
    Database& db_;
};

}  // namespace turnbell::db
