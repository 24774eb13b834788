#pragma once

#include "firmware/protocol/messages.h"

namespace pad {

/// With no key down the shield's resistor pulls the input up.
constexpr uint16_t kIdleLevel = 1023;

/// What the input measures while a key is down, for each key from Key::Right on. Shields differ.
struct KeyLevels {
    uint16_t of[kKeys];
};

/// Of the common 1602 shield (field/firmware.md section 7).
constexpr KeyLevels kFactoryLevels = {{0, 144, 329, 504, 741}};

bool operator==(const KeyLevels& left, const KeyLevels& right);

/// The key whose level is nearest, Key::None if that is the idle one: borders are midway between two levels.
Key keyAt(const KeyLevels& levels, uint16_t level);

/// How far two levels lie apart.
constexpr uint16_t apart(uint16_t a, uint16_t b) {
    return static_cast<uint16_t>(a > b ? a - b : b - a);
}

}  // namespace pad
