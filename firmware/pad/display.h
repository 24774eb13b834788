#pragma once

#include "firmware/pad/layout.h"

namespace pad {

/// Brings a screen to the display, a glyph or a cell at a time, and only what differs. Nobody can ask a
/// display what it shows: now and then it is set up and written anew, unseen, in case that a relay or a lamp
/// has disturbed it.
class Display {
public:
    static constexpr Time kRestorePeriod = 10 * kSecond;

    void want(const Screen& screen) { wanted_ = screen; }

    /// Writes at most one glyph or cell. True: there was nothing to write, what is wanted is shown.
    bool step(Board& board, Time now);

private:
    bool restore(Board& board, Time now);

    Screen wanted_ = {};
    Screen shown_ = {};  // a zero is never wanted: at first every cell differs
    uint8_t glyphs_ = 0;
    uint8_t at_ = 0;
    uint8_t stage_ = kRestoreStages;  // of the restoration, the next one; that many: none is due
    Time restoredAt_ = 0;
};

}  // namespace pad
