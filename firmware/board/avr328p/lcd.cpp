#include "firmware/board/avr328p/lcd.h"

#include "firmware/pad/words.h"

#include <avr/io.h>
#include <util/delay.h>

namespace pad {
namespace {

constexpr uint8_t kDataPins = 0xF0;  // of port D
constexpr uint8_t kSelect = _BV(PB0);
constexpr uint8_t kEnable = _BV(PB1);

constexpr uint8_t kClear = 0x01;
constexpr uint8_t kHome = 0x02;
constexpr uint8_t kLeftToRight = 0x06;
constexpr uint8_t kDisplayOn = 0x0C;
constexpr uint8_t kFourWires = 0x20;
constexpr uint8_t kTwoRows = 0x28;
constexpr uint8_t kEightWires = 0x30;
constexpr uint8_t kGlyphMemory = 0x40;
constexpr uint8_t kCellMemory = 0x80;
constexpr uint8_t kSecondRow = 0x40;

// The highest four bits go to the wires.
void writeHalf(uint8_t bits) {
    PORTD = static_cast<uint8_t>((PORTD & ~kDataPins) | (bits & kDataPins));
    PORTB |= kEnable;
    _delay_us(1);
    PORTB &= static_cast<uint8_t>(~kEnable);
    _delay_us(1);
}

// The display says 37 us at its usual clock; clones are slower.
void write(uint8_t byte) {
    writeHalf(byte);
    writeHalf(static_cast<uint8_t>(byte << 4U));
    _delay_us(50);
}

void command(uint8_t byte) {
    PORTB &= static_cast<uint8_t>(~kSelect);
    write(byte);
}

void data(uint8_t byte) {
    PORTB |= kSelect;
    write(byte);
}

}  // namespace

void Lcd::start() {
    DDRD |= kDataPins;
    DDRB |= kSelect | kEnable;
    _delay_ms(50);
    for (uint8_t stage = 0; stage < kRestoreStages; ++stage) {
        restore(stage);
        _delay_ms(kRestoreWait);
    }
    command(kClear);
    _delay_ms(3);
}

// Whatever state it is in, by eight wires or between two halves: "Initializing by Instruction", HD44780U data
// sheet. A sound display has one row for 0.3 ms, which nobody sees, and keeps its memory.
void Lcd::restore(uint8_t stage) {
    cursor_ = kNowhere;
    PORTB &= static_cast<uint8_t>(~kSelect);
    switch (stage) {
    case 0: writeHalf(kEightWires); break;
    case 1:
        writeHalf(kEightWires);
        _delay_us(150);
        writeHalf(kEightWires);
        _delay_us(50);
        writeHalf(kFourWires);
        _delay_us(50);
        command(kTwoRows);
        command(kDisplayOn);
        command(kLeftToRight);
        break;
    default: command(kHome);  // takes 1.6 ms; undoes a shift
    }
}

void Lcd::show(uint8_t cell, char character) {
    if (cell != cursor_ || cell == kColumns) {
        const uint8_t row = cell < kColumns ? 0 : kSecondRow;
        command(static_cast<uint8_t>(kCellMemory | row | cell % kColumns));
    }
    data(static_cast<uint8_t>(character));
    cursor_ = static_cast<uint8_t>(cell + 1);
}

void Lcd::defineGlyph(uint8_t number, const Glyph& glyph) {
    command(static_cast<uint8_t>(kGlyphMemory | number * sizeof(glyph.rows)));
    for (const uint8_t row : glyph.rows) {
        data(row);
    }
    cursor_ = kNowhere;
}

}  // namespace pad
