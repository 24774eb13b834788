#pragma once

#include "modem/sms/message.h"

#include <cstdint>
#include <optional>

namespace turnbell::sms {

/// What TP-DCS says about the user data (3GPP TS 23.038 4).
struct CodingScheme {
    Alphabet alphabet =
        Alphabet::Gsm7;               ///< Data8 too for compressed text (23.042), which nothing here unpacks
    std::optional<int> messageClass;  ///< 0 to 3
};

/// Any octet means something: reserved codings count as GSM 7-bit, as section 4 asks.
CodingScheme readCodingScheme(std::uint8_t octet);

/// The octet for text in an alphabet, with a class from 0 to 3 or none.
std::uint8_t codingSchemeOctet(Alphabet alphabet, std::optional<int> messageClass);

}  // namespace turnbell::sms
