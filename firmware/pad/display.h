#pragma once

#include "firmware/pad/layout.h"

namespace pad {

/// Brings a screen to the display, a glyph or a cell at a time, and only what differs.
class Display {
public:
    void want(const Screen& screen) { wanted_ = screen; }

    /// Writes at most one glyph or cell. True: there was nothing to write, what is wanted is shown.
    bool step(Board& board);

private:
    Screen wanted_ = {};
    Screen shown_ = {};  // a zero is never wanted: at first every cell differs
    uint8_t glyphs_ = 0;
    uint8_t at_ = 0;
};

}  // namespace pad
