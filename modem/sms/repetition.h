#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace turnbell::sms {

/// The same SMS-SUBMIT once more: TP-RD set and TP-MR given, all else (concatenation reference too) as it
/// was, so that a service centre that holds the first copy can refuse the second (3GPP TS 23.040 9.2.3.25).
/// `pdu` is one that encode() made.
std::string asRepetition(std::string_view pdu, std::uint8_t reference);

}  // namespace turnbell::sms
