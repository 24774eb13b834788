#pragma once

#include <cstddef>

/// UTF-8 written into memory that the caller has made large enough: kMostUtf8 bytes a UTF-16 unit. Each
/// function answers where the next character goes.
namespace turnbell::sms {

inline constexpr std::size_t kMostUtf8 = 3;  // a pair of units has four

inline char* writeUtf8(char* at, char16_t unit) {
    const auto put = [&at](unsigned byte) { *at++ = static_cast<char>(byte); };
    const unsigned c = (unit & 0xF800U) == 0xD800U ? 0xFFFDU : unit;  // half of a surrogate pair
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | c >> 6U);
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xE0U | c >> 12U);
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
    return at;
}

inline char* writeUtf8(char* at, char16_t high, char16_t low) {
    const auto put = [&at](unsigned byte) { *at++ = static_cast<char>(byte); };
    const unsigned c = 0x10000U + ((high & 0x3FFU) << 10U | (low & 0x3FFU));
    put(0xF0U | c >> 18U);
    put(0x80U | (c >> 12U & 0x3FU));
    put(0x80U | (c >> 6U & 0x3FU));
    put(0x80U | (c & 0x3FU));
    return at;
}

}  // namespace turnbell::sms
