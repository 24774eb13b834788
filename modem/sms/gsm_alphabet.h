#pragma once

#include "modem/sms/national_language.h"

#include <string>
#include <string_view>

/// The GSM 7-bit alphabet (3GPP TS 23.038 6.2.1): a locking table of 128 codes, and a single shift table
/// behind an escape. A septet is a char16_t from 0 to 0x7F; a character of the single shift table is two of
/// them, the first kEscape.
namespace turnbell::sms {

inline constexpr char16_t kEscape = 0x1B;

/// Adds the septets of a text, one or two a character. False if the tables lack a character; what comes
/// before it is added then. The tables are the default ones or, for one or both, those of one of Turkish,
/// Spanish and Portuguese; other languages are only read.
bool appendSeptets(std::u32string_view text, std::u16string& septets, ShiftTables tables = {});

/// Any septets as UTF-8, by any tables. As 6.2.1.1 wants it, an escape before a code that the single shift
/// table leaves empty shows the locking table's character, and two escapes show a space. An escape with
/// nothing after it shows U+FFFD (its other half is in another part, or lost), as does a code that a locking
/// table leaves empty.
std::string septetsToUtf8(std::u16string_view septets, ShiftTables tables = {});

}  // namespace turnbell::sms
