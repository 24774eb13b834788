#pragma once

#include "db/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// A SIM as far as it is known: by its ICCID, or by the modem that it is in. Empty: not known.
struct SimKey {
    std::string imei;
    std::string iccid;
};

/// How the last question for the credit ended.
enum class CreditState {
    Asked,   ///< it has not ended, or the service has
    Known,   ///< with an amount
    Unfit,   ///< with an answer that the pattern does not fit
    Failed,  ///< without an answer
};

/// "asked", "known", "unfit", "failed".
const char* toString(CreditState state);

/// What is left on a SIM card, in hundredths.
struct CreditRow {
    std::string sim;  ///< ModemIdentity::sim()
    UtcTime asked = {};
    CreditState state = CreditState::Asked;
    std::optional<std::int64_t> amount = {};  ///< the last one that was known
    std::optional<UtcTime> amountAt = {};     ///< when that was
    bool wanted = false;                      ///< something happened since that makes it worth asking again

    bool operator==(const CreditRow&) const = default;
};

/// What is remembered of SIM cards: PINs that were typed and not accepted, the card that belongs into each
/// modem, and what is left on them.
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

    /// Nothing: it was never asked for.
    std::optional<CreditRow> credit(const std::string& sim);
    void setCredit(const CreditRow& credit);

    /// Nobody waits for the answers any more: those that have not come have failed, and are wanted again.
    void endCreditQuestions();

private:
    Database& db_;
};

}  // namespace turnbell::db
