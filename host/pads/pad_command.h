#pragma once

#include "firmware/protocol/messages.h"

#include <cstdint>
#include <optional>

namespace turnbell {

/// Something that a pad shall do. What the argument means is said at each pad::Operation.
struct PadCommand {
    pad::Operation operation = pad::Operation::Lamp;
    std::uint32_t argument = 0;

    bool operator==(const PadCommand&) const = default;
};

/// What became of it.
struct PadCommandEnd {
    PadCommand command;

    /// Nothing: the link was lost before the answer; whether it was done is not known.
    std::optional<pad::Result> result = {};

    bool operator==(const PadCommandEnd&) const = default;
};

}  // namespace turnbell
