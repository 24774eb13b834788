#pragma once

#include "firmware/protocol/messages.h"

#include <string>

namespace turnbell {

/// What the display of a pad says about its desk.
struct PadScreen {
    pad::DeskMode mode = pad::DeskMode::Unassigned;
    std::string ticket = {};  ///< ASCII; six characters are shown
    int waiting = 0;          ///< customers who could be called here; shown up to 65,535
    bool unanswered = false;  ///< a customer's text waits for an answer
    bool overdue = false;     ///< and for too long
    pad::Words words = pad::Words::Icons;

    bool operator==(const PadScreen&) const = default;
};

}  // namespace turnbell
