#include "modem/sim/command_table.h"

#include "modem/sim/own_commands.h"

#include <algorithm>
#include <array>

namespace turnbell::sim {
namespace {

const CommandEntry* find(std::string_view name) {
    const std::array tables{generalCommands(), cardCommands(), networkCommands(),
                            storeCommands(),   textCommands(), callCommands()};
    for (const auto table : tables) {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [name](const CommandEntry& entry) { return entry.name == name; });
        if (found != table.end()) {
            return &*found;
        }
    }
    return nullptr;
}

Answer refuseWithoutCard(SimCard::State state, Needs needs) {
    const bool texts = needs == Needs::CardForTexts;
    switch (state) {
    case SimCard::State::Missing:
        return texts ? Answer::cms(cms::kSimMissing) : Answer::cme(cme::kSimMissing);
    case SimCard::State::PinWanted:
        return texts ? Answer::cms(cms::kPinWanted) : Answer::cme(cme::kPinWanted);
    case SimCard::State::PukWanted:
        return texts ? Answer::cms(cms::kPukWanted) : Answer::cme(cme::kPukWanted);
    case SimCard::State::Ready: break;
    }
    return Answer::error();
}

/// PDU mode is a matter of texts, though it needs no card.
bool isForTexts(const CommandEntry& entry) {
    return entry.needs == Needs::CardForTexts || entry.name == "+CMGF";
}

}  // namespace

Answer execute(Device& device, const Command& command, BootTime now) {
    if (auto own = runOwnCommand(device, command, now)) {
        return *own;
    }
    const auto* entry = knows(device, command.name) ? find(command.name) : nullptr;
    if (entry == nullptr) {
        return unknownCommand(device);
    }
    if (device.quirks.lateTexts && now < device.startedAt && isForTexts(*entry)) {
        return Answer::error();
    }
    if (entry->needs != Needs::Nothing && !device.card.ready()) {
        return refuseWithoutCard(device.card.state(), entry->needs);
    }
    return entry->handler(device, command, now);
}

}  // namespace turnbell::sim
