#include "modem/sim/device.h"

#include <algorithm>

namespace turnbell::sim {

MessageStore* Device::store(std::string_view name) {
    if (name == "SM") {
        return &simStore;
    }
    if (name == "ME") {
        return &phoneStore;
    }
    return name == "SR" ? &reportStore : nullptr;
}

void Device::notify(std::string text, BootTime due) {
    const auto after =
        std::upper_bound(notices.begin(), notices.end(), due,
                         [](BootTime time, const Notice& notice) { return time < notice.due; });
    notices.insert(after, {due, std::move(text)});
}

void Device::restart(BootTime now) {
    settings = {};
    awaited.reset();
    notices.clear();
    card.powerOn();
    caller.reject();
    restarted = true;
    notify("RDY", now);
    if (card.ready()) {
        notify("+CPIN: READY", now);
        notify("SMS Ready", now);
    } else if (card.state() == SimCard::State::PinWanted) {
        notify("+CPIN: SIM PIN", now);
    }
}

}  // namespace turnbell::sim
