#include "host/service/own_number.h"

#include "host/core/join_by_text.h"
#include "host/core/phone_rules.h"
#include "host/service/sims.h"

namespace turnbell {

std::optional<PhoneNumber> ownNumber(const BranchState& state, const wire::ModemRow& modem) {
    if (modem.number.empty()) {
        return std::nullopt;
    }
    const auto number = parseSender(modem.number, state.catalog.branch.country);
    return number ? std::optional{*number} : std::nullopt;
}

std::string smsNumber(BranchState& state, Moment now) {
    if (const auto& own = state.catalog.branch.smsNumber; !own.empty()) {
        return own;
    }
    const Sims sims{state, now};
    std::string waiting;
    for (const auto& modem : state.modems) {
        const auto number = modem.state == "ready" ? ownNumber(state, modem) : std::nullopt;
        if (number && sims.closedWhy(modem.iccid).empty()) {
            return number->e164();
        }
        if (number && waiting.empty()) {
            waiting = number->e164();
        }
    }
    return waiting;
}

void offerJoining(BranchState& state, wire::Services& services, Moment now) {
    if (!services.open || !services.texts || services.services.empty()) {
        return;
    }
    services.joinNumber = smsNumber(state, now);
    if (!services.joinNumber.empty()) {
        services.joinWords = joinWords(state.catalog);
    }
}

}  // namespace turnbell
