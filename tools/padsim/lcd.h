#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace turnbell::padsim {

/// An HD44780 display of two rows of 16 on four wires (Hitachi HD44780U data sheet), without its timing.
class Lcd {
public:
    static constexpr int kRows = 2;
    static constexpr int kColumns = 16;

    /// A spike on its supply: it is as when the power comes on, and its memory has anything.
    void disturb();

    /// The enable wire falls: register select and the four data wires are taken.
    void clock(bool data, std::uint8_t nibble);

    /// Row 0 or 1 as UTF-8, with all its spaces. The pad's own glyphs are shown as symbols like them, any
    /// other glyph as "?".
    std::string row(int row) const;

    /// True once after something that it shows has changed.
    bool takeChanged();

private:
    void command(std::uint8_t byte);
    void write(std::uint8_t byte);
    std::string symbol(std::uint8_t code) const;

    std::array<std::uint8_t, 128> cells_{};
    std::array<std::uint8_t, 64> glyphs_{};
    std::uint8_t address_ = 0;
    std::uint8_t high_ = 0;  ///< the first half of a byte
    bool halfway_ = false;
    bool fourWires_ = false;
    bool toGlyphs_ = false;  ///< writes go to the glyphs
    bool on_ = false;
    bool changed_ = false;
};

}  // namespace turnbell::padsim
