#pragma once

#include "firmware/pad/board.h"

namespace pad {

constexpr uint8_t kColumns = 16;

/// The glyphs' characters on the display.
namespace glyph {
constexpr char kPerson = '\x08';
constexpr char kBell = '\x09';
constexpr char kLetter = '\x0A';
constexpr char kClock = '\x0B';
constexpr char kPause = '\x0C';
constexpr char kBrokenLink = '\x0D';
constexpr char kLock = '\x0E';
constexpr char kCross = '\x0F';
constexpr uint8_t kCount = 8;
}  // namespace glyph

/// The glyph of a character from glyph::kPerson on.
Glyph glyphAt(uint8_t number);

/// Everything that the display says.
enum class Word : uint8_t {
    LinkLost,
    NoDesk,
    Closed,
    Paused,
    Free,
    Called,
    Serving,
    Waiting,
    NobodyWaiting,
    TooLate,
    NotNow,
    Failed,
    Refused,
    Press,
    Release,
    TooClose,
};

/// One character of a word; 0 from its end on. Icons are words of glyphs. Only characters that every variant
/// of the display has: its letters beyond ASCII differ between the European and the Japanese one.
char letter(Words words, Word word, uint8_t at);

/// The same of a key's name, as it is printed on the shield.
char keyLetter(Key key, uint8_t at);

}  // namespace pad
