#include "modem/sim/command_table.h"
#include "modem/sim/phrase.h"
#include "modem/sim/submission.h"

#include <array>

namespace turnbell::sim {
namespace {

/// PDU mode alone: text mode has no parts and no characters beyond GSM 7-bit.
Answer messageFormat(Device&, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CMGF: (0)");
    case Command::Kind::Read: return Answer::line("+CMGF: 0");
    default: return command.number(0, 0) == 0 ? Answer::ok() : Answer::cms(cms::kNotSupported);
    }
}

Answer serviceCentre(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::ok();
    case Command::Kind::Read:
        return Answer::line(phrase("+CSCA: \"", device.serviceCentre, "\",",
                                   device.serviceCentre.starts_with('+') ? 145 : 129));
    default: device.serviceCentre = command.text(0); return Answer::ok();
    }
}

Answer messageService(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CSMS: (0,1)");
    case Command::Kind::Read:
        return Answer::line(phrase("+CSMS: ", device.wantsAcknowledgements() ? 1 : 0, ",1,1,1"));
    default: break;
    }
    if (command.number(0) != 0 && command.number(0) != 1) {
        return Answer::cms(cms::kNotSupported);
    }
    device.settings.messageService = command.number(0);
    return Answer::line("+CSMS: 1,1,1");
}

bool sensible(const Device& device, const Settings::Indications& wanted) {
    const std::array values{wanted.mode, wanted.deliver, wanted.broadcast, wanted.report, wanted.buffer};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (device.personality->indications.at(i).find(std::to_string(values.at(i))) ==
            std::string_view::npos) {
            return false;
        }
    }
    return true;
}

Answer indications(Device& device, const Command& command, BootTime) {
    auto& current = device.settings.indications;
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line(phrase("+CNMI: ", device.personality->indicationLists));
    case Command::Kind::Read:
        return Answer::line(phrase("+CNMI: ", current.mode, ",", current.deliver, ",", current.broadcast, ",",
                                   current.report, ",", current.buffer));
    default: break;
    }
    const Settings::Indications wanted{.mode = command.number(0, current.mode),
                                       .deliver = command.number(1, current.deliver),
                                       .broadcast = command.number(2, current.broadcast),
                                       .report = command.number(3, current.report),
                                       .buffer = command.number(4, current.buffer)};
    if (!sensible(device, wanted)) {
        return Answer::cms(cms::kNotSupported);
    }
    current = wanted;
    return Answer::ok();
}

Answer send(Device& device, const Command& command, BootTime) {
    if (command.kind == Command::Kind::Test) {
        return Answer::ok();
    }
    if (command.number(0) < 1) {
        return Answer::cms(cms::kBadPdu);
    }
    device.awaited = AwaitedPdu{.length = command.number(0)};
    return {.final = Answer::Final::Prompt};
}

/// Sends a stored message, which is "stored sent" from then on. A second recipient is not offered.
Answer sendStored(Device& device, const Command& command, BootTime now) {
    if (command.kind == Command::Kind::Test) {
        return Answer::ok();
    }
    auto* message = device.store(device.settings.memories[1])->find(command.number(0));
    if (message == nullptr) {
        return Answer::cms(cms::kBadIndex);
    }
    if (command.arguments.size() > 1) {
        return Answer::cms(cms::kNotSupported);
    }
    auto answer = submit(device, toHex(message->pdu), "+CMSS", now);
    if (answer.final == Answer::Final::Ok) {
        message->stat = Stat::Sent;
    }
    return answer;
}

Answer keepLink(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CMMS: (0-2)");
    case Command::Kind::Read: return Answer::line(phrase("+CMMS: ", device.settings.keepLink));
    default: break;
    }
    if (command.number(0) < 0 || command.number(0) > 2) {
        return Answer::cms(cms::kNotSupported);
    }
    device.settings.keepLink = command.number(0);
    return Answer::ok();
}

Answer acknowledge(Device& device, const Command& command, BootTime) {
    if (command.kind == Command::Kind::Test) {
        return Answer::line("+CNMA: (0-2)");
    }
    if (device.unacknowledged.empty()) {
        return Answer::cms(cms::kNothingToAcknowledge);
    }
    device.unacknowledged.pop_front();
    return Answer::ok();
}

constexpr std::array kCommands{
    CommandEntry{"+CMGF", Needs::Nothing, messageFormat},
    CommandEntry{"+CSCA", Needs::CardForTexts, serviceCentre},
    CommandEntry{"+CSMS", Needs::Nothing, messageService},
    CommandEntry{"+CNMI", Needs::Nothing, indications},
    CommandEntry{"+CMGS", Needs::CardForTexts, send},
    CommandEntry{"+CMSS", Needs::CardForTexts, sendStored},
    CommandEntry{"+CMMS", Needs::Nothing, keepLink},
    CommandEntry{"+CNMA", Needs::CardForTexts, acknowledge},
};

}  // namespace

std::span<const CommandEntry> textCommands() {
    return kCommands;
}

}  // namespace turnbell::sim
