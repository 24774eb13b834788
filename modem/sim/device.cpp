#include "modem/sim/device.h"

#include "modem/sim/own_commands.h"

#include <algorithm>
#include <utility>

namespace turnbell::sim {

Device::Device(const SimOptions& options)
    : personality(findPersonality(options.dialect)),
      imei(options.imei),
      card(options.pin, options.iccid, options.number),
      network(options),
      simStore(0),
      phoneStore(0) {
    if (personality == nullptr) {
        personality = &personalities().back();
    }
    quirks = personality->quirks;
    chatter.every = personality->chatter.every;
    simStore.resize(personality->cardPlaces);
    phoneStore.resize(personality->phonePlaces);
}

MessageStore* Device::store(std::string_view name) {
    if (name == "SM") {
        return &simStore;
    }
    if (name == "ME" || name == "MT") {
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

void Device::giveBack() {
    for (auto& typed : std::exchange(unacknowledged, {})) {
        network.post(std::move(typed.message));
    }
}

void Device::restart(BootTime now) {
    giveBack();
    const int carrierWait = settings.carrierWait;
    settings = {};
    if (lies.mark) {
        settings.carrierWait = carrierWait;
    }
    if (lies.fileVolatile) {
        card.setLastReference(0);
    }
    awaited.reset();
    notices.clear();
    card.powerOn();
    caller.reject();
    restarted = true;
    quirks.okWhenFailed = quirks.okWhenFailed || personality->quirks.okWhenFailed;
    chatter.quiet = false;
    chatter.nextAt.reset();
    sayBootLines(*this, personality->boot, now);
    talk(now);
}

void Device::talk(BootTime now) {
    const auto lines = personality->chatter.lines;
    if (!chatter.on() || !present || lines.empty()) {
        chatter.nextAt.reset();
        return;
    }
    for (chatter.nextAt = chatter.nextAt.value_or(now + chatter.every); *chatter.nextAt <= now;
         *chatter.nextAt += chatter.every) {
        notify(std::string(lines[chatter.line++ % lines.size()]), *chatter.nextAt);
    }
}

}  // namespace turnbell::sim
