#pragma once

#include "tests/ui/fake_service.h"

#include <string>

namespace turnbell::ui {

/// A pad that is linked and has called A001.
inline wire::PadRow linkedPad(const std::string& id, int number, const Clock& clock) {
    const auto now = toIso8601(clock.now().utc);
    wire::PadRow pad;
    pad.id = id;
    pad.number = number;
    pad.linked = true;
    pad.port = "/dev/ttyACM" + std::to_string(number - 1);
    pad.board = "atmega328p";
    pad.firmware = "1.0.0";
    pad.links = 1;
    pad.lastPressAt = now;
    pad.lastKey = "select";
    pad.lastDid = "call_next";
    pad.lastTicket = "A001";
    pad.firstSeenAt = now;
    pad.lastSeenAt = now;
    return pad;
}

}  // namespace turnbell::ui
