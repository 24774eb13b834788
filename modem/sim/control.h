#pragma once

#include "host/base/result.h"
#include "modem/sim/control_words.h"
#include "modem/sim/device.h"

#include <span>
#include <string>
#include <string_view>

namespace turnbell::sim {

/// What a control line answers: a line without "ok", or what is wrong with the command.
using ControlAnswer = Result<std::string>;

/// One control line. The handler reads its arguments from `words`.
struct ControlEntry {
    std::string_view name;
    std::string_view arguments;
    std::string_view meaning;
    ControlAnswer (*handler)(Device& device, ControlWords& words, BootTime now);
};

// The control lines by subject, each from the .cpp of that name.
std::span<const ControlEntry> controlOfMessages();
std::span<const ControlEntry> controlOfNetwork();
std::span<const ControlEntry> controlOfDevice();
std::span<const ControlEntry> controlOfFaults();
std::span<const ControlEntry> controlOfQuirks();

/// Runs one control line.
ControlAnswer control(Device& device, std::string_view line, BootTime now);

/// All control lines with their meaning, one a line.
std::string controlHelp();

/// The refusal of a line whose arguments make no sense.
tl::unexpected<Error> badArguments(std::string_view expected);

}  // namespace turnbell::sim
