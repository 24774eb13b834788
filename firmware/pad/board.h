#pragma once

#include "firmware/pad/time.h"
#include "firmware/protocol/messages.h"

namespace pad {

enum class Output : uint8_t {
    ModemOff,  ///< the relay; without it, and in reset, the modem has power
    Lamp,
    Chime,
};

/// A glyph of the display: 8 rows, the lowest 5 bits of each are its dots.
struct Glyph {
    uint8_t rows[8];
};

constexpr uint8_t kRestoreStages = 3;
constexpr Time kRestoreWait = 5;

/// What the pad needs from the hardware. Nothing here waits longer than the display takes for a glyph
/// (0.5 ms). All calls come from Pad::start and Pad::step.
class Board {
public:
    /// The serial line: free bytes in the transmit buffer; it takes no more than that, so frames are sent
    /// whole.
    virtual uint8_t room() = 0;
    virtual void send(const uint8_t* bytes, uint8_t size) = 0;
    /// The next byte that came; false: none has.
    virtual bool receive(uint8_t& byte) = 0;

    /// What the keys' input measures, 0 to 1023; no older than a few milliseconds.
    virtual uint16_t keyLevel() = 0;
    virtual void set(Output output, bool on) = 0;

    /// A cell of the display (0 to 31, row by row) gets a character; codes 8 to 15 are the glyphs 0 to 7.
    virtual void show(uint8_t cell, char character) = 0;
    virtual void defineGlyph(uint8_t number, const Glyph& glyph) = 0;
    /// Brings the display back from whatever state a spike on its supply has left it in, in stages from 0 to
    /// kRestoreStages - 1 with kRestoreWait behind each. What a sound display shows stays as it is.
    virtual void restoreDisplay(uint8_t stage) = 0;

    /// The EEPROM. A write goes on for some milliseconds, in which nothing may be loaded or stored.
    virtual bool storeBusy() = 0;
    virtual uint8_t load(uint16_t address) = 0;
    virtual void store(uint16_t address, uint8_t byte) = 0;

    /// The board restarts if this is not called for half a second.
    virtual void feedWatchdog() = 0;

    virtual BoardKind kind() const = 0;
    virtual ResetCause cause() const = 0;
    /// What is connected: a set of capability::k...
    virtual uint16_t capabilities() const = 0;

protected:
    ~Board() = default;
};

}  // namespace pad
