#include "modem/sms/network_pdu.h"

#include "modem/sms/address.h"
#include "modem/sms/centre_time.h"
#include "modem/sms/coding_scheme.h"
#include "modem/sms/text_parts.h"
#include "modem/sms/user_data.h"

namespace turnbell::sms {
namespace {

// First octets (3GPP TS 23.040 9.2.2.1 and .3); "no more messages waiting" is set.
constexpr std::uint8_t kDeliver = 0x04;
constexpr std::uint8_t kStatusReport = 0x06;
constexpr std::uint8_t kHasHeader = 0x40;

constexpr std::uint8_t kNoServiceCentre = 0;
constexpr std::size_t kConcatHeaderOctets = 6;
constexpr std::size_t kWideConcatHeaderOctets = 7;

Result<void> writeSender(Bytes& pdu, std::string_view from) {
    if (!isNumber(from)) {
        return writeName(pdu, from);
    }
    writeNumber(pdu, from);
    return {};
}

/// Everything before the user data.
Result<Bytes> deliverHead(std::string_view from, const CentreTime& timestamp, Alphabet alphabet,
                          bool hasHeader) {
    Bytes pdu{kNoServiceCentre, static_cast<std::uint8_t>(kDeliver | (hasHeader ? kHasHeader : 0))};
    TURNBELL_TRY(writeSender(pdu, from));
    pdu.push_back(0);  // TP-PID: an ordinary text
    pdu.push_back(codingSchemeOctet(alphabet, std::nullopt));
    writeCentreTime(pdu, timestamp);
    return pdu;
}

}  // namespace

Result<std::vector<Bytes>> encodeDeliver(std::string_view from, std::string_view text,
                                         const CentreTime& timestamp, ConcatReference reference) {
    const auto cut = cutText(text, reference.wide ? kWideConcatHeaderOctets : kConcatHeaderOctets);
    if (!cut) {
        return tl::make_unexpected(cut.error());
    }
    const auto total = static_cast<int>(cut->parts.size());
    const auto head = deliverHead(from, timestamp, cut->alphabet, total > 1);
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    std::vector<Bytes> pdus;
    for (const auto& part : cut->parts) {
        const int sequence = static_cast<int>(pdus.size()) + 1;
        const auto header =
            total > 1 ? concatHeader({reference.value, total, sequence, reference.wide}) : Bytes{};
        pdus.push_back(*head);
        writeUserData(pdus.back(), cut->alphabet, header, part.units);
    }
    return pdus;
}

Bytes encodeStatusReport(std::string_view to, std::uint8_t reference, const CentreTime& timestamp,
                         const CentreTime& discharge, std::uint8_t status) {
    Bytes pdu{kNoServiceCentre, kStatusReport, reference};
    writeNumber(pdu, to);
    writeCentreTime(pdu, timestamp);
    writeCentreTime(pdu, discharge);
    pdu.push_back(status);
    return pdu;
}

}  // namespace turnbell::sms
