#pragma once

#include <cstdint>

/// Two decimal digits in an octet, the first in the low half (3GPP TS 23.040 9.1.2.3).
namespace turnbell::sms {

/// 0 to 99; a half that is no digit counts as 0.
constexpr int readTwoDigits(std::uint8_t octet) {
    const int tens = octet & 0x0F;
    const int ones = octet >> 4;
    return (tens <= 9 ? tens * 10 : 0) + (ones <= 9 ? ones : 0);
}

/// `value` from 0 to 99.
constexpr std::uint8_t writeTwoDigits(int value) {
    return static_cast<std::uint8_t>(value % 10 << 4 | value / 10);
}

}  // namespace turnbell::sms
