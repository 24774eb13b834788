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

Result<void> writeSender(Bytes& pdu, std::string_view from) {
    if (!isNumber(from)) {
        return writeName(pdu, from);
    }
    writeNumber(pdu, from);
    return {};
}

/// What a head says besides who sends, and when.
struct Head {
    Alphabet alphabet = Alphabet::Gsm7;
    std::uint8_t protocolId = 0;
    bool hasHeader = false;
};

/// Everything before the user data.
Result<Bytes> deliverHead(std::string_view from, const CentreTime& timestamp, Head head) {
    Bytes pdu{kNoServiceCentre, static_cast<std::uint8_t>(kDeliver | (head.hasHeader ? kHasHeader : 0))};
    TURNBELL_TRY(writeSender(pdu, from));
    pdu.push_back(head.protocolId);
    pdu.push_back(codingSchemeOctet(head.alphabet, std::nullopt));
    writeCentreTime(pdu, timestamp);
    return pdu;
}

}  // namespace

Result<std::vector<Bytes>> encodeDeliver(std::string_view from, std::string_view text,
                                         const CentreTime& timestamp, const DeliverOptions& options) {
    const auto cut = cutText(text, {options.wideReference, options.language});
    if (!cut) {
        return tl::make_unexpected(cut.error());
    }
    const auto [alphabet, tables] = cut->script;
    const auto total = static_cast<int>(cut->parts.size());
    UserDataHeader header{.tables = tables};
    if (total > 1) {
        header.concat = Concat{options.reference, total, 0, options.wideReference};
    }
    const auto head = deliverHead(from, timestamp, {alphabet, options.protocolId, !header.empty()});
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    std::vector<Bytes> pdus;
    for (const auto& part : cut->parts) {
        if (header.concat) {
            ++header.concat->sequence;
        }
        writeUserData(pdus.emplace_back(*head), alphabet, header, part.units);
    }
    return pdus;
}

Result<Bytes> encodeDeliverData(std::string_view from, std::span<const std::uint8_t> data,
                                std::optional<Ports> ports, const CentreTime& timestamp) {
    const UserDataHeader header{.ports = ports};
    if (data.size() > roomForUnits(Alphabet::Data8, headerOctets(header))) {
        return fail(ErrorCode::Invalid, "the data does not fit in one message: cut it", "data_too_long");
    }
    auto pdu = deliverHead(from, timestamp, {.alphabet = Alphabet::Data8, .hasHeader = !header.empty()});
    if (pdu) {
        writeUserData(*pdu, header, data);
    }
    return pdu;
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
