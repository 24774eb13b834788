#pragma once

#include "firmware/pad/board.h"

namespace pad {

/// A record in the EEPROM of which the last whole version survives whatever happens: each version goes to the
/// next of several slots, with a serial number and a check, and is read again. A power cut while a slot is
/// written leaves the version before; a slot that is worn out is skipped.
class Journal {
public:
    /// `slots` (at least 2) places of size + kOverhead bytes from `base` on.
    constexpr Journal(uint16_t base, uint8_t slots, uint8_t size) : base_(base), slots_(slots), size_(size) {}
    static constexpr uint8_t kOverhead = 4;

    /// Reads the newest whole version. False: there is none, and the record is as it was.
    bool load(Board& board, uint8_t* record);

    /// The record has changed, or its next serial number is wanted: it is written from the next step on.
    void save();
    /// Writes at most one byte. It must always be given the same record.
    void step(Board& board, const uint8_t* record);
    /// Whether the last version is safe.
    bool saved() const { return at_ == kSaved; }

    /// Counts the versions, and wraps; 0: nothing was ever saved.
    uint16_t serial() const { return serial_; }

private:
    static constexpr uint8_t kSaved = 0xFF;

    uint16_t address(uint8_t slot) const;
    uint8_t byteAt(uint8_t at, const uint8_t* record) const;
    bool isWhole(Board& board, uint8_t slot) const;
    uint16_t serialOf(Board& board, uint8_t slot) const;
    uint8_t after(uint8_t slot) const { return static_cast<uint8_t>(slot + 1 < slots_ ? slot + 1 : 0); }

    uint16_t base_;
    uint8_t slots_;
    uint8_t size_;
    uint8_t slot_ = 0;     // that has the newest version, or is being written
    uint8_t at_ = kSaved;  // of its bytes, the next one to write
    uint16_t serial_ = 0;
};

}  // namespace pad
