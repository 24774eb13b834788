#pragma once

#include "firmware/pad/calibration.h"
#include "firmware/pad/words.h"

namespace pad {

constexpr uint8_t kCells = 2 * kColumns;

/// Both rows of the display, one after the other.
struct Screen {
    char cells[kCells];
};

/// All that the display may have to say.
struct View {
    bool linked = false;  ///< the host is there and has told its state
    bool identifying = false;
    bool bright = false;   ///< while identifying: in which half of the flashing
    bool refused = false;  ///< a press has just found the queue full
    Notice notice = Notice::None;
    Prompt prompt = Prompt::None;
    Key asked = Key::None;  ///< by the calibration
    uint32_t id = 0;
    State state = {};
};

Screen layout(const View& view);

}  // namespace pad
