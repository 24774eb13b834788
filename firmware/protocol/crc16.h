#pragma once

#include "firmware/protocol/integers.h"

namespace pad {

/// CRC-16/CCITT-FALSE: polynomial 0x1021, first value 0xFFFF, nothing reflected. `crc`: of the bytes before.
constexpr uint16_t crc16(const uint8_t* bytes, size_t size, uint16_t crc = 0xFFFF) {
    for (size_t i = 0; i < size; ++i) {
        crc = static_cast<uint16_t>(crc ^ static_cast<uint16_t>(bytes[i] << 8U));
        for (uint8_t bit = 0; bit < 8; ++bit) {
            const bool carry = (crc & 0x8000U) != 0;
            crc = static_cast<uint16_t>(static_cast<uint16_t>(crc << 1U) ^ (carry ? 0x1021U : 0U));
        }
    }
    return crc;
}

}  // namespace pad
