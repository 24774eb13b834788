#pragma once

#include "modem/sim/answer.h"
#include "modem/sim/command.h"
#include "modem/sim/device.h"

#include <span>
#include <string_view>

namespace turnbell::sim {

/// What a command needs before it is looked at; without it the answer is the error that says what is missing.
enum class Needs {
    Nothing,
    Card,          ///< an unlocked SIM, else +CME ERROR 10, 11 or 12
    CardForTexts,  ///< an unlocked SIM, else +CMS ERROR 310, 311 or 316
};

/// One AT command. The handler is called with a command of this name.
struct CommandEntry {
    std::string_view name;
    Needs needs;
    Answer (*handler)(Device& device, const Command& command, BootTime now);
};

// The commands by subject, each from the .cpp of that name.
std::span<const CommandEntry> generalCommands();
std::span<const CommandEntry> cardCommands();
std::span<const CommandEntry> networkCommands();
std::span<const CommandEntry> storeCommands();
std::span<const CommandEntry> textCommands();
std::span<const CommandEntry> callCommands();

/// Runs one command; ERROR for one that this modem does not know.
Answer execute(Device& device, const Command& command, BootTime now);

}  // namespace turnbell::sim
