#include "firmware/pad/words.h"

#include "firmware/pad/flash.h"

namespace pad {
namespace {

constexpr uint8_t kWords = static_cast<uint8_t>(Word::TooClose) + 1;
constexpr uint8_t kSize = kColumns + 1;

// By Words, then Word.
const char kText[][kWords][kSize] PAD_FLASH = {
    {
        "\x0D",            // LinkLost
        "?",               // NoDesk
        "\x0E",            // Closed
        "\x0C",            // Paused
        "( )",             // Free
        "\x09",            // Called
        "(\x08)",          // Serving
        "",                // Waiting
        "\x0F \x08",       // NobodyWaiting
        "\x0F \x0B",       // TooLate
        "\x0F \x0C",       // NotNow
        "\x0F !",          // Failed
        "\x0F \x0F \x0F",  // Refused
        ">",               // Press
        "<",               // Release
        "\x0F =",          // TooClose
    },
    {
        "link lost",
        "no desk yet",
        "closed",
        "paused",
        "free",
        "called",
        "serving",
        "waiting",
        "nobody waiting",
        "press too late",
        "not now",
        "that failed",
        "press not taken",
        "press",
        "let go",
        "too close",
    },
    {
        "keine Verbindung",
        "kein Schalter",
        "geschlossen",
        "Pause",
        "frei",
        "gerufen",
        "bedient",
        "warten",
        "niemand wartet",
        "Taste zu alt",
        "jetzt nicht",
        "Fehler",
        "nicht genommen",
        "Taste",
        "loslassen",
        "zu nah",
    },
};

const char kKeyNames[kKeys][7] PAD_FLASH = {"RIGHT", "UP", "DOWN", "LEFT", "SELECT"};

const Glyph kGlyphs[glyph::kCount] PAD_FLASH = {
    {{0x0E, 0x0E, 0x04, 0x1F, 0x04, 0x0A, 0x11, 0x00}},  // person
    {{0x04, 0x0E, 0x0E, 0x0E, 0x1F, 0x00, 0x04, 0x00}},  // bell
    {{0x00, 0x1F, 0x1B, 0x15, 0x11, 0x1F, 0x00, 0x00}},  // letter
    {{0x00, 0x0E, 0x15, 0x17, 0x11, 0x0E, 0x00, 0x00}},  // clock
    {{0x1B, 0x1B, 0x1B, 0x1B, 0x1B, 0x1B, 0x1B, 0x00}},  // pause
    {{0x0E, 0x0A, 0x0A, 0x11, 0x0A, 0x0A, 0x0E, 0x00}},  // broken link
    {{0x0E, 0x11, 0x11, 0x1F, 0x1B, 0x1B, 0x1F, 0x00}},  // lock
    {{0x00, 0x11, 0x0A, 0x04, 0x0A, 0x11, 0x00, 0x00}},  // cross
};

}  // namespace

Glyph glyphAt(uint8_t number) {
    Glyph glyph = {};
    for (size_t row = 0; row < sizeof(glyph.rows); ++row) {
        glyph.rows[row] = flashByte(&kGlyphs[number].rows[row]);
    }
    return glyph;
}

char letter(Words words, Word word, uint8_t at) {
    return static_cast<char>(flashByte(&kText[static_cast<uint8_t>(words)][static_cast<uint8_t>(word)][at]));
}

char keyLetter(Key key, uint8_t at) {
    return static_cast<char>(flashByte(&kKeyNames[static_cast<uint8_t>(key) - 1][at]));
}

}  // namespace pad
