#pragma once

#include "firmware/protocol/messages.h"
#include "host/base/clock.h"
#include "host/base/result.h"

#include <string>
#include <string_view>

namespace turnbell::padsim {

/// One thing to do to a simulated pad.
struct PadOrder {
    enum class Kind { Press, Unplug, Reset, PowerCut, Hang, Lcd, Help, Quit };

    Kind kind = Kind::Help;
    pad::Key key = pad::Key::None;
    milliseconds time{0};  ///< how long a key is down, or the cable out

    bool operator==(const PadOrder&) const = default;
};

/// A control line: "press next", "press up 200", "hold right", "unplug 2.5", "reset", ...
Result<PadOrder> parseOrder(std::string_view line);

/// A press with the moment of it, since the start: "next@1.5s".
struct TimedPress {
    pad::Key key = pad::Key::None;
    milliseconds at{0};
};
Result<TimedPress> parseTimedPress(std::string_view text);

/// What control lines there are, each on a line.
std::string orderHelp();

}  // namespace turnbell::padsim
