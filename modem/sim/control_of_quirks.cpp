#include "modem/sim/control.h"
#include "modem/sim/phrase.h"

namespace turnbell::sim {
namespace {

ControlAnswer quirk(Device& device, ControlWords& words, BootTime) {
    const auto* entry = findQuirk(words.next());
    const auto state = words.rest().empty() ? "on" : words.next();
    if (entry == nullptr || (state != "on" && state != "off")) {
        return badArguments("a quirk of `quirks` is expected, then on or off");
    }
    device.quirks.*(entry->on) = state == "on";
    return std::string();
}

ControlAnswer quirks(Device& device, ControlWords&, BootTime) {
    std::string text;
    for (const auto& entry : quirkEntries()) {
        const bool on = device.quirks.*(entry.on);
        text += phrase(text.empty() ? "" : ", ", entry.name, on ? " on" : " off");
    }
    return text;
}

/// Even of a modem that was told to be quiet: some are not for long.
ControlAnswer chatter(Device& device, ControlWords& words, BootTime now) {
    const bool off = words.rest() == "off";
    const auto every = off ? milliseconds{0} : words.duration();
    if (!every || (!off && *every == milliseconds{0})) {
        return badArguments("seconds or off is expected");
    }
    if (device.personality->chatter.lines.empty()) {
        return fail(ErrorCode::Refused, "This dialect has no chatter: try huawei.");
    }
    device.chatter = {.every = *every};
    device.talk(now);
    return std::string();
}

ControlAnswer say(Device& device, ControlWords& words, BootTime now) {
    if (words.rest().empty()) {
        return badArguments("a line is expected, such as RING");
    }
    device.notify(std::string(words.rest()), now);
    return std::string();
}

constexpr std::array kEntries{
    ControlEntry{"quirk", "NAME [on|off]", "the modem breaks the standard in this way, or no more", quirk},
    ControlEntry{"quirks", "", "all of them, on or off", quirks},
    ControlEntry{"say", "LINE", "it says LINE of itself, now", say},
    ControlEntry{"chatter", "S|off", "it says its maker's notifications every S seconds", chatter},
};

}  // namespace

std::span<const ControlEntry> controlOfQuirks() {
    return kEntries;
}

}  // namespace turnbell::sim
