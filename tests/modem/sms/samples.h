#pragma once

#include "host/base/hex.h"
#include "modem/sms/message.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace turnbell::sms {

/// The octets that hexadecimal digits, written with or without spaces, stand for.
inline Bytes octets(std::string_view digits) {
    std::string packed;
    for (const char c : digits) {
        if (c != ' ') {
            packed += c;
        }
    }
    auto bytes = fromHex(packed);
    if (!bytes) {
        throw std::invalid_argument{"no hexadecimal digits: " + packed};
    }
    return *bytes;
}

/// A civil time of 2026-11-22 written in a time zone.
inline CentreTime centreTime(int hour, int minute, int quarterHours) {
    const std::chrono::sys_days day{std::chrono::year{2026} / 11 / 22};
    return {day + std::chrono::hours{hour} + std::chrono::minutes{minute - quarterHours * 15}, quarterHours};
}

inline std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

}  // namespace turnbell::sms
