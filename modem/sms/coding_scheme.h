#pragma once

#include "modem/sms/message.h"

#include <cstdint>
#include <optional>

namespace turnbell::sms {

/// "Somebody has left you a message" (3GPP TS 23.038 4, groups 1100 to 1110).
struct WaitingIndication {
    enum class Kind { Voice, Fax, Email, Other };

    Kind kind = Kind::Voice;
    bool waiting = true;  ///< false: none is waiting any more
    bool store = true;    ///< false: the text with it may be thrown away

    bool operator==(const WaitingIndication&) const = default;
};

/// "voice", "fax", "email", "other".
const char* toString(WaitingIndication::Kind kind);

/// What TP-DCS says about the user data (3GPP TS 23.038 4).
struct CodingScheme {
    Alphabet alphabet = Alphabet::Gsm7;
    std::optional<int> messageClass = {};  ///< 0 to 3
    bool compressed = false;               ///< by 23.042
    bool deleteWhenRead = false;           ///< group 01xx
    std::optional<WaitingIndication> indication = {};
};

/// Any octet means something: reserved codings count as GSM 7-bit, as section 4 asks.
CodingScheme readCodingScheme(std::uint8_t octet);

/// The octet for text in an alphabet, with a class from 0 to 3 or none.
std::uint8_t codingSchemeOctet(Alphabet alphabet, std::optional<int> messageClass);

}  // namespace turnbell::sms
