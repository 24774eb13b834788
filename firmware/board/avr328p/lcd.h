#pragma once

#include "firmware/pad/board.h"

namespace pad {

/// The shield's HD44780, by four wires and write only: D4 to D7 data, D8 RS, D9 E. D10, the backlight, is
/// never driven: some shields short it (field/firmware.md section 7).
class Lcd {
public:
    /// Takes 70 ms: the display starts slowly.
    void start();
    /// As Board::restoreDisplay.
    void restore(uint8_t stage);
    void show(uint8_t cell, char character);
    void defineGlyph(uint8_t number, const Glyph& glyph);

private:
    static constexpr uint8_t kNowhere = 0xFF;
    uint8_t cursor_ = kNowhere;  // the cell that the display writes next
};

}  // namespace pad
