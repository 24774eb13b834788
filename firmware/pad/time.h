#pragma once

#include "firmware/protocol/integers.h"

namespace pad {

/// Milliseconds since the board's start. It wraps after 49 days: two times are compared by what lies between
/// them, never as numbers.
using Time = uint32_t;

constexpr Time kSecond = 1000;
constexpr Time kMinute = 60 * kSecond;

/// Whether `now` is at or after `due`; right while less than 24 days lie between them.
constexpr bool reached(Time now, Time due) {
    return static_cast<Time>(now - due) < 0x80000000UL;
}

/// Off and on about once a second.
constexpr bool blink(Time now) {
    return (now & 512U) != 0;
}

}  // namespace pad
