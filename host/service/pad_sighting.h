#pragma once

#include "host/pads/pad_command.h"
#include "host/pads/pad_status.h"

#include <string>

namespace turnbell {

/// A port with a desk pad, or where one should be.
struct PadSighting {
    std::string port;
    PadStatus status = {};
    std::string trouble = {};      ///< code of what wants a person; empty: nothing
    std::string troubleText = {};  ///< English
};

/// What a linked pad shall do.
struct PadOrder {
    std::uint32_t pad = 0;
    PadCommand command;

    bool operator==(const PadOrder&) const = default;
};

}  // namespace turnbell
