#pragma once

#include "firmware/protocol/integers.h"

// A constant of an AVR lies in its RAM, of which there is little, unless it says that it stays in the flash;
// then it is read by an instruction of its own. Elsewhere these are plain constants.
#ifdef __AVR__
#define PAD_FLASH __attribute__((progmem))
#else
#define PAD_FLASH
#endif

namespace pad {

/// A byte of a constant that is marked PAD_FLASH.
inline uint8_t flashByte(const void* address) {
#ifdef __AVR__
    uint8_t byte;
    asm("lpm %0, Z" : "=r"(byte) : "z"(address));
    return byte;
#else
    return *static_cast<const uint8_t*>(address);
#endif
}

}  // namespace pad
