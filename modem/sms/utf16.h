#pragma once

#include <string>
#include <string_view>

namespace turnbell::sms {

/// Adds the UTF-16 units of a text, one or two a character.
void appendUtf16(std::u32string_view text, std::u16string& units);

/// Any units as UTF-8; half of a surrogate pair shows as U+FFFD.
std::string utf16ToUtf8(std::u16string_view units);

}  // namespace turnbell::sms
