#include "host/base/hex.h"
#include "modem/sim/command_table.h"
#include "modem/sim/own_commands.h"
#include "modem/sim/phrase.h"

#include <array>

namespace turnbell::sim {
namespace {

/// READ BINARY of AT+CRSM, 3GPP TS 27.007 8.18.
constexpr int kReadBinary = 176;

Answer pinState(const SimCard& card) {
    switch (card.state()) {
    case SimCard::State::Missing: return Answer::cme(cme::kSimMissing);
    case SimCard::State::PinWanted: return Answer::line("+CPIN: SIM PIN");
    case SimCard::State::PukWanted: return Answer::line("+CPIN: SIM PUK");
    case SimCard::State::Ready: break;
    }
    return Answer::line("+CPIN: READY");
}

bool unlock(SimCard& card, const Command& command) {
    if (card.state() == SimCard::State::PukWanted) {
        return command.arguments.size() == 2 && card.enterPuk(command.text(0), command.arguments[1]);
    }
    return command.arguments.size() == 1 && card.enterPin(command.text(0));
}

Answer pin(Device& device, const Command& command, BootTime now) {
    auto& card = device.card;
    switch (command.kind) {
    case Command::Kind::Test: return Answer::ok();
    case Command::Kind::Read: return pinState(card);
    default: break;
    }
    if (card.state() == SimCard::State::Missing) {
        return Answer::cme(cme::kSimMissing);
    }
    if (card.ready()) {
        return Answer::cme(cme::kNotAllowed);
    }
    const bool wasBlocked = card.state() == SimCard::State::PukWanted;
    if (!unlock(card, command)) {
        const bool blockedNow = !wasBlocked && card.state() == SimCard::State::PukWanted;
        return Answer::cme(blockedNow ? cme::kPukWanted : cme::kWrongPin);
    }
    sayBootLines(device, device.personality->afterPin, now);
    return Answer::ok();
}

/// Huawei's and 3GPP's way to ask how many wrong PINs are still allowed.
Answer pinTries(Device& device, const Command&, BootTime) {
    return Answer::line(phrase("+CPINR: SIM PIN,", device.card.triesLeft(), ",3"));
}

Answer facilityLock(Device& device, const Command& command, BootTime) {
    if (command.kind == Command::Kind::Test) {
        return Answer::line(R"(+CLCK: ("SC"))");
    }
    if (command.text(0) != "SC" || command.number(1) != 2) {
        return Answer::cme(cme::kNotAllowed);
    }
    return Answer::line(phrase("+CLCK: ", device.card.asksForPin() ? 1 : 0));
}

Answer subscriber(Device& device, const Command& command, BootTime) {
    return command.kind == Command::Kind::Test ? Answer::ok() : Answer::line(device.card.imsi());
}

Answer cardNumber(Device& device, const Command& command, BootTime) {
    return command.kind == Command::Kind::Test ? Answer::ok()
                                               : Answer::line(phrase("+CCID: ", device.card.iccid()));
}

/// A card that does not know its number answers OK alone. Types of number: 3GPP TS 24.008 10.5.4.7.
Answer ownNumber(Device& device, const Command& command, BootTime) {
    const auto& number = device.card.number();
    if (command.kind == Command::Kind::Test || number.empty()) {
        return Answer::ok();
    }
    return Answer::line(phrase(R"(+CNUM: "",")", number, R"(",)", number.starts_with('+') ? 145 : 129));
}

std::optional<std::string> contentOf(const Device& device, int file) {
    if (file == SimCard::kSmsStatus && device.lies.fileMissing) {
        return std::nullopt;
    }
    if (file == SimCard::kSmsStatus && device.lies.file) {
        const std::array bytes{static_cast<std::uint8_t>(*device.lies.file), std::uint8_t{0xFF}};
        return toHex(bytes);
    }
    return device.card.file(file);
}

/// AT+CRSM=<command>,<file>,<P1>,<P2>,<P3>. Status words: 144,0 done; 106,130 no such file; 109,0 no such
/// instruction (3GPP TS 51.011 9.4).
Answer restrictedAccess(Device& device, const Command& command, BootTime) {
    if (command.kind == Command::Kind::Test) {
        return Answer::ok();
    }
    if (command.number(0) != kReadBinary) {
        return Answer::line("+CRSM: 109,0");
    }
    const auto content = contentOf(device, command.number(1));
    if (!content) {
        return Answer::line("+CRSM: 106,130");
    }
    const auto wanted = static_cast<std::size_t>(std::max(command.number(4, 0), 0)) * 2;
    return Answer::line(
        phrase("+CRSM: 144,0,\"", content->substr(0, wanted == 0 ? content->size() : wanted), "\""));
}

/// The phone book exists and is empty.
Answer phoneBookStore(Device&, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line(R"(+CPBS: ("SM"))");
    case Command::Kind::Read: return Answer::line(R"(+CPBS: "SM",0,250)");
    default: return command.text(0) == "SM" ? Answer::ok() : Answer::cme(cme::kNotAllowed);
    }
}

Answer phoneBookRead(Device&, const Command& command, BootTime) {
    return command.kind == Command::Kind::Test ? Answer::line("+CPBR: (1-250),20,14") : Answer::ok();
}

constexpr std::array kCommands{
    CommandEntry{"+CPIN", Needs::Nothing, pin},           CommandEntry{"+CPINR", Needs::Nothing, pinTries},
    CommandEntry{"+CLCK", Needs::Card, facilityLock},     CommandEntry{"+CIMI", Needs::Card, subscriber},
    CommandEntry{"+CCID", Needs::Card, cardNumber},       CommandEntry{"+CNUM", Needs::Card, ownNumber},
    CommandEntry{"+CRSM", Needs::Card, restrictedAccess}, CommandEntry{"+CPBS", Needs::Card, phoneBookStore},
    CommandEntry{"+CPBR", Needs::Card, phoneBookRead},
};

}  // namespace

std::span<const CommandEntry> cardCommands() {
    return kCommands;
}

}  // namespace turnbell::sim
