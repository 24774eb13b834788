#pragma once

#include "modem/sim/answer.h"
#include "modem/sim/command.h"
#include "modem/sim/device.h"

#include <optional>

namespace turnbell::sim {

/// The answer to a command that this maker's modems have for themselves; nothing: it is as everywhere.
std::optional<Answer> runOwnCommand(Device& device, const Command& command, BootTime now);

/// The answer to a command that the modem does not know.
Answer unknownCommand(const Device& device);

/// False for a command that this maker's modems leave out.
bool knows(const Device& device, std::string_view name);

/// A text of the personality with its fields filled in.
std::string filledIn(const Device& device, std::string_view text);

/// Lines of the start that the modem will say from `now` on.
void sayBootLines(Device& device, std::span<const Personality::BootLine> lines, BootTime now);

}  // namespace turnbell::sim
