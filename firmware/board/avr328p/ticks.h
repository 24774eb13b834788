#pragma once

#include "firmware/pad/time.h"

namespace pad {

/// The board's millisecond, and what happens with it: a new measurement of the keys' input.
class Ticks {
public:
    static void start();
    static Time now();
    /// Of A0, 0 to 1023; at most 2 ms old.
    static uint16_t keyLevel();
};

}  // namespace pad
