#pragma once

#include "firmware/pad/journal.h"
#include "firmware/pad/key_levels.h"

namespace pad {

/// What the pad keeps over restarts: its id, the keys' levels, and the policy for the modem's power. A write
/// that a power cut has torn leaves what was kept before; a memory that makes no sense, the factory's values.
class Settings {
public:
    explicit Settings(uint16_t address) : journal_(address, kSlots, kSize) {}
    static constexpr uint8_t kSlots = 2;
    static constexpr uint8_t kSize = 4 + 2 * kKeys + 3;

    void start(Board& board);
    void step(Board& board) { journal_.step(board, bytes_); }
    /// Whether every change is safe.
    bool saved() const { return journal_.saved(); }

    uint32_t id() const;
    void setId(uint32_t id);

    KeyLevels levels() const;
    void setLevels(const KeyLevels& levels);

    PowerPolicy policy() const;
    void setPolicy(const PowerPolicy& policy);

private:
    void put(uint8_t at, uint8_t byte);

    uint8_t bytes_[kSize] = {};
    Journal journal_;
};

}  // namespace pad
