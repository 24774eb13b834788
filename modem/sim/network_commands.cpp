#include "modem/sim/command_table.h"
#include "modem/sim/phrase.h"
#include "modem/sim/registration.h"

#include <algorithm>
#include <array>
#include <optional>

namespace turnbell::sim {
namespace {

Answer registration(Device& device, const Command& command, BootTime) {
    const auto which = static_cast<std::size_t>(
        std::find(kRegistrationNames.begin(), kRegistrationNames.end(), command.name) -
        kRegistrationNames.begin());
    auto& notices = device.settings.registrationNotices.at(which);
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line(phrase(command.name, ": (0-2)"));
    case Command::Kind::Read:
        return Answer::line(phrase(command.name, ": ", notices, ",", registrationText(device, which)));
    default: break;
    }
    const int wanted = command.number(0, 0);
    if (wanted < 0 || wanted > 2) {
        return Answer::cme(cme::kBadParameter);
    }
    notices = wanted;
    return Answer::ok();
}

Answer currentOperator(const Device& device) {
    if (!device.inService()) {
        return Answer::line("+COPS: 0");
    }
    const int format = device.settings.operatorFormat;
    return Answer::line(phrase("+COPS: 0,", format, ",\"",
                               format == 2 ? Network::kOperatorCode : Network::kOperator, "\",",
                               device.network.technology));
}

Answer operatorSelection(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test:
        return Answer::line(phrase("+COPS: (2,\"", Network::kOperator, "\",\"", Network::kOperator, "\",\"",
                                   Network::kOperatorCode, "\",0),,(0-3),(0-2)"));
    case Command::Kind::Read: return currentOperator(device);
    default: break;
    }
    const int format = command.number(1, 0);
    if (command.number(0, 0) > 3 || format < 0 || format > 2) {
        return Answer::cme(cme::kBadParameter);
    }
    if (command.number(0) == 3) {
        device.settings.operatorFormat = format;
    }
    return Answer::ok();
}

Answer signalQuality(Device& device, const Command& command, BootTime) {
    if (command.kind == Command::Kind::Test) {
        return Answer::line("+CSQ: (0-31,99),(0-7,99)");
    }
    return Answer::line(phrase("+CSQ: ", device.inService() ? device.network.signal : 99, ",99"));
}

/// Ends the session, and the answer that was on its way does not come.
Answer cancelUssd(Device& device) {
    device.network.ussd.menuOpen = false;
    std::erase_if(device.notices, [](const Notice& notice) { return notice.text.starts_with("+CUSD:"); });
    return Answer::ok();
}

/// USSD. The answer comes as a notification of its own.
Answer ussd(Device& device, const Command& command, BootTime now) {
    constexpr int kCancel = 2;
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CUSD: (0-2)");
    case Command::Kind::Read: return Answer::line("+CUSD: 0");
    default: break;
    }
    if (command.number(0) == kCancel) {
        return cancelUssd(device);
    }
    if (command.text(1).empty()) {
        return Answer::ok();
    }
    auto& service = device.network.ussd;
    if (!device.inService() || service.conduct == UssdService::Conduct::Refused) {
        return Answer::cme(cme::kNoNetwork);
    }
    const auto code = device.personality->packsUssd ? unpackedCode(command.text(1))
                                                    : std::optional<std::string>{command.text(1)};
    if (!code) {
        return Answer::error();
    }
    const auto answer = service.answer(*code, device.network.credit);
    if (answer && device.quirks.answersUssdFirst) {
        auto whole = Answer::line(*answer);
        whole.wait = service.delay;
        return whole;
    }
    if (answer) {
        device.notify(*answer, now + service.delay);
    }
    return Answer::ok();
}

constexpr std::array kCommands{
    CommandEntry{"+CREG", Needs::Nothing, registration},
    CommandEntry{"+CGREG", Needs::Nothing, registration},
    CommandEntry{"+CEREG", Needs::Nothing, registration},
    CommandEntry{"+COPS", Needs::Card, operatorSelection},
    CommandEntry{"+CSQ", Needs::Nothing, signalQuality},
    CommandEntry{"+CUSD", Needs::Card, ussd},
};

}  // namespace

std::span<const CommandEntry> networkCommands() {
    return kCommands;
}

}  // namespace turnbell::sim
