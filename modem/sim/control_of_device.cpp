#include "modem/sim/control.h"
#include "modem/sim/delivery.h"

namespace turnbell::sim {
namespace {

ControlAnswer vanish(Device& device, ControlWords&, BootTime) {
    device.present = false;
    device.hang.treat(Hang::Cure::Power);
    device.restarted = true;
    return std::string();
}

ControlAnswer comeBack(Device& device, ControlWords&, BootTime now) {
    if (device.present) {
        return fail(ErrorCode::Refused, "The modem is there already.");
    }
    device.present = true;
    device.restart(now);
    deliverWaiting(device, now);
    return std::string();
}

/// A modem that is starting hears nothing; then it says that it is there.
ControlAnswer reboot(Device& device, ControlWords& words, BootTime now) {
    const auto takes = words.rest().empty() ? milliseconds{0} : words.duration();
    if (!takes || !device.present) {
        return badArguments("seconds are expected, and a modem that is there");
    }
    device.faults.mute(now + *takes);
    device.restart(now + *takes);
    return std::string();
}

ControlAnswer storeLimit(Device& device, ControlWords& words, BootTime now) {
    const auto limit = words.number(0, 255);
    if (!limit) {
        return badArguments("0 to 255 messages are expected");
    }
    device.simStore.resize(*limit);
    device.phoneStore.resize(*limit);
    deliverWaiting(device, now);
    return std::string();
}

ControlAnswer card(Device& device, ControlWords& words, BootTime) {
    const auto word = words.next();
    if (word != "in" && word != "out" && word != "other") {
        return badArguments("in, out or other is expected");
    }
    if (word == "other") {
        device.card.exchange();
    }
    device.card.insert(word != "out");
    return std::string();
}

ControlAnswer ownNumber(Device& device, ControlWords& words, BootTime) {
    const auto number = words.next();
    const auto digits = number.substr(number.starts_with('+') ? 1 : 0);
    const bool right = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (number != "none" && !right) {
        return badArguments("a number or none is expected");
    }
    device.card.setNumber(number == "none" ? std::string{} : std::string{number});
    return std::string();
}

constexpr std::array kEntries{
    ControlEntry{"vanish", "", "the modem is unplugged, with whatever it was doing", vanish},
    ControlEntry{"return", "", "it is plugged in again, settings at their defaults", comeBack},
    ControlEntry{"reboot", "[S]", "it restarts by itself, deaf for S seconds (0)", reboot},
    ControlEntry{"store-limit", "N", "SM and ME hold N messages each (30 and 100)", storeLimit},
    ControlEntry{"sim", "in|out|other", "the SIM is put in, taken out, or another is put in its place", card},
    ControlEntry{"own-number", "NUMBER|none", "what AT+CNUM says, with + or as dialled in the country",
                 ownNumber},
};

}  // namespace

std::span<const ControlEntry> controlOfDevice() {
    return kEntries;
}

}  // namespace turnbell::sim
