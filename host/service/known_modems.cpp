#include "host/service/known_modems.h"

#include "host/base/log.h"

namespace turnbell {
namespace {

/// What is new about this modem; empty: nothing.
std::string newsOf(BranchState& state, const wire::ModemRow& modem) {
    const auto known = state.knownModems.byImei(modem.imei);
    if (known && known->port == modem.port) {
        return {};
    }
    if (known) {
        log::modem().info("modem.renumbered imei={} from={} to={}", modem.imei, known->port, modem.port);
        return "the same modem, which was on " + known->port;
    }
    if (state.knownModems.empty()) {
        return {};  // the first one of a branch is no news
    }
    const auto before = state.knownModems.before(modem.imei, modem.usbPath);
    log::modem().warn("modem.new imei={} port={} replaces={}", modem.imei, modem.port,
                      before ? before->imei : std::string{"none"});
    return before ? "a new modem, in the place of " + before->imei : "a new modem";
}

}  // namespace

void meet(BranchState& state, std::span<wire::ModemRow> modems, Moment now) {
    for (auto& modem : modems) {
        if (modem.imei.empty()) {
            continue;
        }
        auto& [port, note] = state.modemNotes[modem.imei];
        if (port != modem.port) {
            port = modem.port;
            note = newsOf(state, modem);
            state.knownModems.see(
                {modem.imei, modem.model, modem.usbSerial, modem.usbPath, modem.port, now.utc, now.utc});
        }
        modem.note = note;
    }
}

}  // namespace turnbell
