#pragma once

#include "modem/sms/message.h"

#include <string>
#include <string_view>

/// Text in the units that a message counts: septets or UTF-16 units, one a char16_t.
namespace turnbell::sms {

/// How text is written: the tables count for Gsm7 alone.
struct Script {
    Alphabet alphabet = Alphabet::Gsm7;
    ShiftTables tables;

    bool operator==(const Script&) const = default;
};

/// Adds the units of a text. False if the alphabet lacks a character (Data8 lacks all); what comes before it
/// is added then.
bool appendUnits(Script script, std::u32string_view text, std::u16string& units);

/// UTF-8, never failing; empty for Data8. Half a character at the end shows as U+FFFD.
std::string unitsToUtf8(Script script, std::u16string_view units);

}  // namespace turnbell::sms
