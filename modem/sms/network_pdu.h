#pragma once

#include "host/base/result.h"
#include "modem/sms/message.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The network's half of the conversation: what a service centre sends to a phone. For a simulator that plays
/// the network, and for tests.
namespace turnbell::sms {

/// How a text is delivered.
struct DeliverOptions {
    std::uint16_t reference = 0;                         ///< that the parts of one long message share
    bool wideReference = false;                          ///< all 16 bits of it are sent, else the low 8
    std::uint8_t protocolId = 0;                         ///< TP-PID: 0x41 to 0x47 replace an earlier text
    NationalLanguage language = NationalLanguage::None;  ///< as in SubmitOptions
};

/// An SMS-DELIVER for each part of a text, with "00" (no service centre) in front. `from` is digits with an
/// optional '+' (1 to 20 of them), or else a name of up to 11 septets in the GSM 7-bit alphabet. Refuses any
/// other sender, text that is no UTF-8, and more than 255 parts. A text that fits in one part gets no
/// reference.
Result<std::vector<Bytes>> encodeDeliver(std::string_view from, std::string_view text,
                                         const CentreTime& timestamp, const DeliverOptions& options = {});

/// An SMS-DELIVER of 8-bit data, to ports if there are any. Refuses a sender as above, and what is longer
/// than one message ("data_too_long"): 140 octets, 133 with 16-bit ports.
Result<Bytes> encodeDeliverData(std::string_view from, std::span<const std::uint8_t> data,
                                std::optional<Ports> ports, const CentreTime& timestamp);

/// An SMS-STATUS-REPORT without the optional fields, with "00" (no service centre) in front. `to` is a number
/// as Submit::to holds it (characters that no number has are left out), `status` is TP-ST.
Bytes encodeStatusReport(std::string_view to, std::uint8_t reference, const CentreTime& timestamp,
                         const CentreTime& discharge, std::uint8_t status);

}  // namespace turnbell::sms
