#include "firmware/pad/display.h"

namespace pad {

bool Display::step(Board& board, Time now) {
    if (restore(board, now)) {
        return false;
    }
    if (glyphs_ < glyph::kCount) {
        board.defineGlyph(glyphs_, glyphAt(glyphs_));
        ++glyphs_;
        return false;
    }
    for (uint8_t looked = 0; looked < kCells; ++looked) {
        const uint8_t cell = at_;
        at_ = static_cast<uint8_t>(cell + 1 < kCells ? cell + 1 : 0);
        if (shown_.cells[cell] != wanted_.cells[cell]) {
            shown_.cells[cell] = wanted_.cells[cell];
            board.show(cell, wanted_.cells[cell]);
            return false;
        }
    }
    return true;
}

// True: it goes on, and nothing else may be written.
bool Display::restore(Board& board, Time now) {
    const Time passed = now - restoredAt_;
    if (stage_ == kRestoreStages && passed >= kRestorePeriod) {
        stage_ = 0;
    }
    if (passed < kRestoreWait || stage_ == kRestoreStages) {
        return passed < kRestoreWait;
    }
    board.restoreDisplay(stage_);
    restoredAt_ = now;
    if (++stage_ == kRestoreStages) {
        glyphs_ = 0;
        shown_ = {};
    }
    return true;
}

}  // namespace pad
