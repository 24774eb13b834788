#pragma once

#include "host/base/result.h"
#include "modem/sms/message.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// The network's half of the conversation: what a service centre sends to a phone. For a simulator that plays
/// the network, and for tests.
namespace turnbell::sms {

/// The reference that the parts of one long message share.
struct ConcatReference {
    std::uint16_t value = 0;  ///< not wide: only the low 8 bits are sent
    bool wide = false;        ///< 16 bits: a part then has room for 152 septets or 66 UTF-16 units
};

/// An SMS-DELIVER for each part of a text, with "00" (no service centre) in front. `from` is digits with an
/// optional '+' (1 to 20 of them), or else a name of up to 11 septets in the GSM 7-bit alphabet. Refuses any
/// other sender, text that is no UTF-8, and more than 255 parts. A text that fits in one part gets no
/// reference.
Result<std::vector<Bytes>> encodeDeliver(std::string_view from, std::string_view text,
                                         const CentreTime& timestamp, ConcatReference reference = {});

/// An SMS-STATUS-REPORT without the optional fields, with "00" (no service centre) in front. `to` is a number
/// as Submit::to holds it (characters that no number has are left out), `status` is TP-ST.
Bytes encodeStatusReport(std::string_view to, std::uint8_t reference, const CentreTime& timestamp,
                         const CentreTime& discharge, std::uint8_t status);

}  // namespace turnbell::sms
