#pragma once

#include "firmware/protocol/integers.h"

namespace pad {

/// The serial line: 8N1, no flow control, TURNBELL_PAD_BAUD, both ways by interrupt.
class Uart {
public:
    static void start();
    static uint8_t room();
    /// No more than room().
    static void send(const uint8_t* bytes, uint8_t size);
    static bool receive(uint8_t& byte);
};

}  // namespace pad
