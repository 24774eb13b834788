#include "firmware/pad/display.h"

namespace pad {

bool Display::step(Board& board) {
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

}  // namespace pad
