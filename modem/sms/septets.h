#pragma once

#include "host/base/hex.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Seven bits a character, packed from the lowest bit up (3GPP TS 23.038 6.1.2.1).
namespace turnbell::sms {

/// Octets that `count` septets fill.
constexpr std::size_t octetsForSeptets(std::size_t count) {
    return (count * 7 + 7) / 8;
}

/// Septets that `count` octets use up: text after a header starts at a septet's edge (23.040 9.2.3.24).
constexpr std::size_t septetsForOctets(std::size_t count) {
    return (count * 8 + 6) / 7;
}

/// Adds septets after `fillBits` (0 to 6) zero bits.
void packSeptets(Bytes& out, std::u16string_view septets, unsigned fillBits);

/// Septets number `first` to `first + count - 1`. Those that lie beyond the octets are left out.
std::u16string unpackSeptets(std::span<const std::uint8_t> octets, std::size_t first, std::size_t count);

}  // namespace turnbell::sms
