#include "modem/sim/command_table.h"
#include "modem/sim/phrase.h"
#include "modem/sim/registration.h"
#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/septets.h"

#include <algorithm>
#include <array>
#include <tuple>

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

/// Coding schemes of 3GPP TS 23.038 5.
constexpr int kSevenBit = 15;
constexpr int kUcs2 = 72;

std::string ussdText(const std::string& text, UssdForm form) {
    Bytes octets;
    if (form == UssdForm::Ucs2) {
        for (const char c : text) {
            octets.push_back(0);
            octets.push_back(static_cast<std::uint8_t>(c));
        }
    } else if (form == UssdForm::Packed) {
        std::u16string septets;
        std::ignore = sms::appendSeptets(std::u32string(text.begin(), text.end()), septets);
        sms::packSeptets(octets, septets, 0);
    }
    return form == UssdForm::Plain ? text : toHex(octets);
}

/// USSD: *100# says the credit, anything else is not known to the operator. The answer comes as a
/// notification of its own.
Answer ussd(Device& device, const Command& command, BootTime now) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CUSD: (0-2)");
    case Command::Kind::Read: return Answer::line("+CUSD: 0");
    default: break;
    }
    if (command.text(1).empty()) {
        return Answer::ok();
    }
    if (!device.inService()) {
        return Answer::cme(cme::kNoNetwork);
    }
    constexpr milliseconds kOperatorThinks{1000};
    const auto text = command.text(1) == "*100#" ? phrase("Balance: ", device.network.credit)
                                                 : std::string("Unknown service code");
    device.notify(phrase("+CUSD: 0,\"", ussdText(text, device.network.ussdForm), "\",",
                         device.network.ussdForm == UssdForm::Ucs2 ? kUcs2 : kSevenBit),
                  now + kOperatorThinks);
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
