#pragma once

#include "host/base/hex.h"
#include "host/base/result.h"
#include "modem/sms/message.h"
#include "modem/sms/octet_reader.h"

#include <string>
#include <string_view>

/// The address fields of a PDU (3GPP TS 23.040 9.1.2.5).
namespace turnbell::sms {

struct Address {
    std::string text;  ///< "+995555123456", "5550", "*100#" or a name; '+' for international numbers alone
    TypeOfNumber type = TypeOfNumber::Unknown;
    int plan = 0;  ///< numbering plan; 1: telephone
};

/// Refuses a length of more than 20 semi-octets.
Address readAddress(OctetReader& reader, const char* field);

/// Whether this is 1 to 20 digits with an optional '+' before them.
bool isNumber(std::string_view text);

/// Adds a number, international if it starts with '+'. Characters that no number has are left out.
void writeNumber(Bytes& pdu, std::string_view number);

/// Adds a name. Refuses one that is empty, longer than 11 septets, or not in the GSM 7-bit alphabet.
Result<void> writeName(Bytes& pdu, std::string_view name);

}  // namespace turnbell::sms
