#pragma once

#include "firmware/protocol/integers.h"

namespace pad {

/// Consistent overhead byte stuffing (Cheshire and Baker, IEEE/ACM Transactions on Networking 7(2), 1999): no
/// zero byte in the code, at the price of one byte. Of blocks of up to 254 bytes, which is all that is sent
/// here.
constexpr size_t kCobsOverhead = 1;

/// Writes `size` + 1 bytes to `code`; answers how many. `bytes` may be code + 1: they are coded where they
/// stand.
constexpr size_t cobsEncode(const uint8_t* bytes, size_t size, uint8_t* code) {
    size_t link = 0;  // where the distance to the next zero goes
    for (size_t i = 0; i < size; ++i) {
        if (bytes[i] == 0) {
            code[link] = static_cast<uint8_t>(i + 1 - link);
            link = i + 1;
        } else {
            code[i + 1] = bytes[i];
        }
    }
    code[link] = static_cast<uint8_t>(size + 1 - link);
    return size + kCobsOverhead;
}

/// Turns the code into the bytes in its own place. Answers how many; 0: that is no code.
constexpr size_t cobsDecode(uint8_t* code, size_t size) {
    size_t zero = 0;
    for (size_t i = 0; i < size; ++i) {
        if (code[i] == 0) {
            return 0;
        }
        if (i == zero) {
            zero += code[i];
            code[i] = 0;
        }
    }
    if (size == 0 || zero != size) {
        return 0;
    }
    for (size_t i = 1; i < size; ++i) {  // the first was a distance alone
        code[i - 1] = code[i];
    }
    return size - kCobsOverhead;
}

}  // namespace pad
