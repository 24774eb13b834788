#pragma once

#include "modem/sms/message.h"

#include <span>

namespace turnbell::sms {

/// What a user data header says (3GPP TS 23.040 9.2.3.24), as far as anything here needs it.
struct UserDataHeader {
    std::optional<Concat> concat = {};
    std::optional<Ports> ports = {};
    ShiftTables tables = {};

    bool empty() const { return !concat && !ports && tables == ShiftTables{}; }
};

/// Octets that a header with these elements fills, its length octet included; 0 if there are none.
std::size_t headerOctets(const UserDataHeader& header);

/// Reads a header without its length octet. One whose elements do not fill it exactly means nothing, as
/// 9.2.3.24 asks; of an element that comes twice the last counts. Unknown elements and languages, parts that
/// are none of their total, and elements of a wrong length are passed over.
UserDataHeader readHeader(std::span<const std::uint8_t> octets);

/// The same the other way; empty if there is nothing to say.
Bytes writeHeader(const UserDataHeader& header);

}  // namespace turnbell::sms
