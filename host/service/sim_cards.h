#pragma once

#include "db/sim_store.h"
#include "host/base/clock.h"
#include "host/service/submission.h"

#include <optional>
#include <string>

namespace turnbell {

/// Whether a PIN may be typed into a SIM.
enum class SimPinVerdict {
    Type,
    Failed,  ///< this SIM did not take this very PIN before
    Risky,   ///< it did not take another one, and nobody knows how many more it takes
};

/// What the branch remembers of its SIM cards, over restarts: PINs that failed, so that none is ever typed
/// twice, and which card belongs into which modem. The caller holds the transaction.
class SimCards {
public:
    explicit SimCards(db::SimStore& store) : store_{store} {}

    /// Yes is remembered as a failure until pinAccepted(): a crash between typing and the answer counts as
    /// one. `triesLeft`: wrong PINs that the SIM still takes; nothing: the modem does not say.
    SimPinVerdict mayTypePin(const ModemIdentity& modem, std::optional<int> triesLeft, const std::string& pin,
                             UtcTime now);

    /// The SIM took the PIN that was typed last.
    void pinAccepted(const ModemIdentity& modem);

    /// A modem that is new keeps the card that it comes with.
    void seen(const ModemIdentity& modem);

    /// True if another card than the one that belongs into this modem is in it.
    bool isChanged(const std::string& imei, const std::string& iccid);

    /// A person says that the card which is in this modem belongs there, and that its PIN may be tried again.
    void accept(const std::string& imei, const std::string& iccid);

private:
    db::SimStore& store_;
};

}  // namespace turnbell
