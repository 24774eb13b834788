#include "tools/padsim/lcd.h"

#include "firmware/pad/words.h"

#include <algorithm>
#include <span>
#include <utility>

namespace turnbell::padsim {
namespace {

constexpr std::ptrdiff_t kSecondRow = 0x40;
constexpr std::size_t kGlyphRows = 8;

// In the order of pad::glyph: person, bell, letter, clock, pause, broken link, lock, cross.
constexpr std::array<const char*, pad::glyph::kCount> kSymbols{"☺", "♪", "✉", "◷", "‖", "≠", "⌂", "✕"};

}  // namespace

void Lcd::disturb() {
    *this = {};
    cells_.fill('#');
    glyphs_.fill(0x15);
    changed_ = true;
}

void Lcd::clock(bool data, std::uint8_t nibble) {
    if (!fourWires_) {  // the other four wires are not connected: zeros
        command(static_cast<std::uint8_t>(nibble << 4U));
        return;
    }
    halfway_ = !halfway_;
    if (halfway_) {
        high_ = nibble;
        return;
    }
    const auto byte = static_cast<std::uint8_t>(high_ << 4U | nibble);
    data ? write(byte) : command(byte);
}

void Lcd::command(std::uint8_t byte) {
    if ((byte & 0x80U) != 0) {  // set the address of a cell
        address_ = byte & 0x7FU;
        toGlyphs_ = false;
    } else if ((byte & 0x40U) != 0) {  // of a glyph's row
        address_ = byte & 0x3FU;
        toGlyphs_ = true;
    } else if ((byte & 0x20U) != 0) {  // how many wires
        fourWires_ = (byte & 0x10U) == 0;
        halfway_ = false;
    } else if ((byte & 0xF8U) == 0x08U) {  // display on or off
        on_ = (byte & 0x04U) != 0;
        changed_ = true;
    } else if ((byte & 0xFEU) == 0x02U) {  // home
        address_ = 0;
        toGlyphs_ = false;
    } else if (byte == 0x01) {  // clear
        cells_.fill(' ');
        address_ = 0;
        toGlyphs_ = false;
        changed_ = true;
    }
}

void Lcd::write(std::uint8_t byte) {
    auto& place = toGlyphs_ ? glyphs_.at(address_ & 0x3FU) : cells_.at(address_ & 0x7FU);
    changed_ = changed_ || place != byte;
    place = byte;
    ++address_;
}

std::string Lcd::row(int row) const {
    std::string text;
    const auto* cell = cells_.begin() + (row == 0 ? 0 : kSecondRow);
    for (int column = 0; column < kColumns; ++column) {
        text += on_ ? symbol(*cell++) : " ";
    }
    return text;
}

std::string Lcd::symbol(std::uint8_t code) const {
    if (code >= ' ' && code <= '}' && code != '\\') {  // the Japanese font has a yen sign there
        return {static_cast<char>(code)};
    }
    if (code >= 2 * pad::glyph::kCount) {
        return "?";
    }
    const auto begin = static_cast<std::size_t>(code % pad::glyph::kCount) * kGlyphRows;
    const auto dots = std::span{glyphs_}.subspan(begin, kGlyphRows);
    for (std::uint8_t number = 0; number < pad::glyph::kCount; ++number) {
        if (std::ranges::equal(pad::glyphAt(number).rows, dots)) {
            return kSymbols.at(number);
        }
    }
    return "?";
}

bool Lcd::takeChanged() {
    return std::exchange(changed_, false);
}

}  // namespace turnbell::padsim
