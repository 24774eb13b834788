#pragma once

#include "modem/sms/coding_scheme.h"
#include "modem/sms/message.h"
#include "modem/sms/octet_reader.h"

#include <span>
#include <string_view>

/// TP-UDL and TP-UD (3GPP TS 23.040 9.2.3.16 and .24).
namespace turnbell::sms {

/// Reads the length, the header if there is one, and the text or data. Octets after them stay unread. A
/// header whose elements do not fill it exactly is kept but means nothing, as 9.2.3.24 asks; of two
/// references the last counts. National language tables are not known here: such text reads by the default
/// tables.
UserData readUserData(OctetReader& reader, CodingScheme scheme, bool hasHeader);

/// The header that says which part this is, without its length octet.
Bytes concatHeader(const Concat& concat);

/// Adds the length, the header (without its length octet; empty: none) and the units of a text.
void writeUserData(Bytes& pdu, Alphabet alphabet, std::span<const std::uint8_t> header,
                   std::u16string_view units);

}  // namespace turnbell::sms
