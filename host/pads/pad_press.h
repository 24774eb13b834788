#pragma once

#include "firmware/protocol/messages.h"
#include "host/base/clock.h"

#include <cstdint>

namespace turnbell {

/// One press of a pad's key. (pad, boot, number) names it for ever.
struct PadPress {
    std::uint32_t pad = 0;
    std::uint16_t boot = 0;
    std::uint16_t number = 0;
    pad::Key key = pad::Key::None;
    pad::Action action = pad::Action::Pressed;
    milliseconds age{0};  ///< since the pad accepted it; 65,535: that or more
};

/// What the mediator did with a press.
struct PressTaken {
    bool committed = false;                  ///< no: it is offered again, after 50 to 800 ms
    pad::Notice notice = pad::Notice::None;  ///< why it did nothing, to show on the pad for three seconds
};

}  // namespace turnbell
