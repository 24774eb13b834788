#pragma once

#include <string>
#include <string_view>

/// The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038 6.2.1). A septet is a char16_t from
/// 0 to 0x7F; a character of the extension table is two of them, the first kEscape.
namespace turnbell::sms {

inline constexpr char16_t kEscape = 0x1B;

/// Adds the one or two septets of a character. False, and nothing added: the alphabet does not have it.
bool appendSeptets(char32_t character, std::u16string& septets);

/// Any septets as UTF-8. As 6.2.1.1 wants it, an escape before a code that the extension table leaves empty
/// shows the default table's character, and two escapes show a space. An escape with nothing after it
/// shows U+FFFD: its other half is in another part, or lost.
std::string septetsToUtf8(std::u16string_view septets);

}  // namespace turnbell::sms
