#include "modem/sim/command_table.h"
#include "modem/sim/phrase.h"

namespace turnbell::sim {
namespace {

/// ATH without a call is OK too (V.250 6.3.6).
Answer hangUp(Device& device, const Command&, BootTime) {
    device.caller.reject();
    return Answer::ok();
}

Answer answerCall(Device& device, const Command&, BootTime) {
    return device.caller.answer() ? Answer::ok() : Answer::error();
}

Answer showNumber(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CLIP: (0,1)");
    case Command::Kind::Read: return Answer::line(phrase("+CLIP: ", device.settings.showCaller, ",1"));
    default: break;
    }
    const int show = command.number(0, 0);
    if (show != 0 && show != 1) {
        return Answer::cme(cme::kBadParameter);
    }
    device.settings.showCaller = show;
    return Answer::ok();
}

constexpr std::array kCommands{
    CommandEntry{"H", Needs::Nothing, hangUp},
    CommandEntry{"A", Needs::Nothing, answerCall},
    CommandEntry{"+CHUP", Needs::Nothing, hangUp},
    CommandEntry{"+CLIP", Needs::Card, showNumber},
};

}  // namespace

std::span<const CommandEntry> callCommands() {
    return kCommands;
}

}  // namespace turnbell::sim
