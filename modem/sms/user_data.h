#pragma once

#include "modem/sms/coding_scheme.h"
#include "modem/sms/message.h"
#include "modem/sms/octet_reader.h"
#include "modem/sms/user_data_header.h"

#include <span>
#include <string_view>

/// TP-UDL and TP-UD (3GPP TS 23.040 9.2.3.16 and .24).
namespace turnbell::sms {

/// Reads the length, the header if there is one, and the text or data. Octets after them stay unread. A
/// header that means nothing (readHeader) is kept all the same, and the text begins behind it.
UserData readUserData(OctetReader& reader, const CodingScheme& scheme, bool hasHeader);

/// Adds the length, the header and the units of a text.
void writeUserData(Bytes& pdu, Alphabet alphabet, const UserDataHeader& header, std::u16string_view units);

/// Adds the length, the header and 8-bit data.
void writeUserData(Bytes& pdu, const UserDataHeader& header, std::span<const std::uint8_t> data);

}  // namespace turnbell::sms
