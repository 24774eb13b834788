#include "modem/sms/utf16.h"

#include "modem/sms/utf8_writer.h"

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

void appendUtf16(std::u32string_view text, std::u16string& units) {
    auto at = units.size();
    units.resize(at + text.size() * 2);
    for (const auto character : text) {
        if (character < kFirstBeyond) {
            units[at++] = static_cast<char16_t>(character);
            continue;
        }
        const auto offset = character - kFirstBeyond;
        units[at++] = static_cast<char16_t>(0xD800U | offset >> 10U);
        units[at++] = static_cast<char16_t>(0xDC00U | (offset & 0x3FFU));
    }
    units.resize(at);
}

std::string utf16ToUtf8(std::u16string_view units) {
    std::string text(units.size() * kMostUtf8, '\0');
    auto* at = text.data();
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (isHigh(units[i]) && i + 1 < units.size() && isLow(units[i + 1])) {
            at = writeUtf8(at, units[i], units[i + 1]);
            ++i;
        } else {
            at = writeUtf8(at, units[i]);
        }
    }
    text.resize(static_cast<std::size_t>(at - text.data()));
    return text;
}

}  // namespace turnbell::sms
