#include "modem/sms/utf16.h"

#include "host/base/utf8.h"

#include <cstddef>

namespace turnbell::sms {
namespace {

constexpr char32_t kFirstBeyond = 0x10000;

bool isHigh(char16_t unit) {
    return (unit & 0xFC00U) == 0xD800;
}

bool isLow(char16_t unit) {
    return (unit & 0xFC00U) == 0xDC00;
}

}  // namespace

void appendUtf16(char32_t character, std::u16string& units) {
    if (character < kFirstBeyond) {
        units += static_cast<char16_t>(character);
        return;
    }
    const auto offset = character - kFirstBeyond;
    units += static_cast<char16_t>(0xD800U | offset >> 10U);
    units += static_cast<char16_t>(0xDC00U | (offset & 0x3FFU));
}

std::string utf16ToUtf8(std::u16string_view units) {
    std::u32string text;
    text.reserve(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        const char32_t unit = units[i];
        if (isHigh(units[i]) && i + 1 < units.size() && isLow(units[i + 1])) {
            text.push_back(kFirstBeyond + ((unit & 0x3FFU) << 10U | (units[i + 1] & 0x3FFU)));
            ++i;
        } else {
            text.push_back(unit);  // half a pair: encodeUtf8 writes U+FFFD for it
        }
    }
    return encodeUtf8(text);
}

}  // namespace turnbell::sms
