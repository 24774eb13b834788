#pragma once

#include "modem/sms/message.h"

#include <string>
#include <string_view>

/// Text in the units that a message counts: septets or UTF-16 units, one a char16_t.
namespace turnbell::sms {

/// Adds the units of a character. False, and nothing added: the alphabet does not have it; Data8 has none.
bool appendUnits(Alphabet alphabet, char32_t character, std::u16string& units);

/// UTF-8, never failing; empty for Data8. Half a character at the end shows as U+FFFD.
std::string unitsToUtf8(Alphabet alphabet, std::u16string_view units);

}  // namespace turnbell::sms
