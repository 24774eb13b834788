#include "host/service/sim_cards.h"

#include "host/service/pin.h"

#include <algorithm>

namespace turnbell {

SimPinVerdict SimCards::mayTypePin(const ModemIdentity& modem, std::optional<int> triesLeft,
                                   const std::string& pin, UtcTime now) {
    const db::SimKey sim{modem.imei, modem.iccid};
    const auto failed = store_.typedPins(sim);
    TypedPin typed{pin};
    if (std::ranges::any_of(failed, [&typed](const std::string& hash) { return typed.matches(hash); })) {
        return SimPinVerdict::Failed;
    }
    if (!failed.empty() && !triesLeft) {
        return SimPinVerdict::Risky;
    }
    // One salt for all PINs of a SIM: comparing costs one argon2id.
    store_.rememberPin(sim, hashPin(pin, failed.empty() ? freshSalt() : saltOf(failed.front())), now);
    return SimPinVerdict::Type;
}

void SimCards::pinAccepted(const ModemIdentity& modem) {
    store_.forgetPins({modem.imei, modem.iccid});
}

void SimCards::seen(const ModemIdentity& modem) {
    const bool known = !modem.imei.empty() && !modem.iccid.empty();
    if (known && store_.cardOf(modem.imei).empty()) {
        store_.setCard(modem.imei, modem.iccid);
    }
}

bool SimCards::isChanged(const std::string& imei, const std::string& iccid) {
    if (imei.empty() || iccid.empty()) {
        return false;
    }
    const auto own = store_.cardOf(imei);
    return !own.empty() && own != iccid;
}

void SimCards::accept(const std::string& imei, const std::string& iccid) {
    store_.forgetPins({imei, iccid});
    if (!iccid.empty()) {
        store_.setCard(imei, iccid);
    }
}

}  // namespace turnbell
