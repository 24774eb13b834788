#include "modem/sms/address.h"
#include "modem/sms/centre_time.h"
#include "modem/sms/octet_reader.h"
#include "modem/sms/pdu.h"
#include "modem/sms/user_data.h"
#include "modem/sms/validity.h"

namespace turnbell::sms {
namespace {

// The first octet (3GPP TS 23.040 9.2.3.1 to .23).
constexpr unsigned kRejectDuplicates = 0x04;
constexpr unsigned kReportWanted = 0x20;
constexpr unsigned kOfCommand = 0x20;  // in an SMS-STATUS-REPORT
constexpr unsigned kHasHeader = 0x40;

// TP-PI (9.2.3.27).
constexpr unsigned kHasProtocolId = 0x01;
constexpr unsigned kHasCodingScheme = 0x02;
constexpr unsigned kHasUserData = 0x04;
constexpr unsigned kMoreIndicators = 0x80;

constexpr std::size_t kMostCentreOctets = 12;  // 3GPP TS 24.011 8.2.5.1

enum class Type { DeliverOrReport, Submit, StatusOrCommand, Reserved };
enum class ValidityFormat { None, Enhanced, Relative, Absolute };

Type typeOf(unsigned first) {
    return static_cast<Type>(first & 3U);
}

ValidityFormat validityFormatOf(unsigned first) {
    return static_cast<ValidityFormat>((first >> 3U) & 3U);
}

CentreTime takeCentreTime(OctetReader& reader, const char* field) {
    return readCentreTime(reader.octets(kCentreTimeOctets, field));
}

Deliver readDeliver(OctetReader& reader, unsigned first) {
    Deliver deliver;
    auto from = readAddress(reader, "TP-OA (the sender)");
    deliver.from = std::move(from.text);
    deliver.fromType = from.type;
    deliver.fromPlan = from.plan;
    deliver.protocolId = reader.octet("TP-PID");
    const auto codingScheme = reader.octet("TP-DCS");
    deliver.codingScheme = codingScheme;
    deliver.timestamp = takeCentreTime(reader, "TP-SCTS (the time)");
    deliver.userData = readUserData(reader, readCodingScheme(codingScheme), (first & kHasHeader) != 0);
    return deliver;
}

void readValidity(OctetReader& reader, ValidityFormat format, Submit& submit) {
    const auto* const field = "TP-VP (the validity)";
    switch (format) {
    case ValidityFormat::None: break;
    case ValidityFormat::Relative: submit.validity = readRelativeValidity(reader.octet(field)); break;
    case ValidityFormat::Enhanced:
        submit.validity = readEnhancedValidity(reader.octets(kEnhancedValidityOctets, field));
        break;
    case ValidityFormat::Absolute: submit.validUntil = takeCentreTime(reader, field); break;
    }
}

Submit readSubmit(OctetReader& reader, unsigned first) {
    Submit submit;
    submit.rejectDuplicates = (first & kRejectDuplicates) != 0;
    submit.statusReport = (first & kReportWanted) != 0;
    submit.reference = reader.octet("TP-MR");
    submit.to = readAddress(reader, "TP-DA (the recipient)").text;
    submit.protocolId = reader.octet("TP-PID");
    const auto codingScheme = reader.octet("TP-DCS");
    submit.codingScheme = codingScheme;
    readValidity(reader, validityFormatOf(first), submit);
    submit.userData = readUserData(reader, readCodingScheme(codingScheme), (first & kHasHeader) != 0);
    return submit;
}

/// TP-PI and what it announces (9.2.3.27).
void readOptional(OctetReader& reader, StatusReport& report, bool hasHeader) {
    const unsigned indicator = reader.octet("TP-PI");
    for (auto octet = indicator; (octet & kMoreIndicators) != 0;) {
        octet = reader.octet("TP-PI");
    }
    if ((indicator & kHasProtocolId) != 0) {
        report.protocolId = reader.octet("TP-PID");
    }
    std::uint8_t codingScheme = 0;  // what counts if there is no TP-DCS (9.2.3.10)
    if ((indicator & kHasCodingScheme) != 0) {
        codingScheme = reader.octet("TP-DCS");
        report.codingScheme = codingScheme;
    }
    if ((indicator & kHasUserData) != 0) {
        report.userData = readUserData(reader, readCodingScheme(codingScheme), hasHeader);
    }
}

StatusReport readStatusReport(OctetReader& reader, unsigned first) {
    StatusReport report;
    report.reference = reader.octet("TP-MR");
    report.to = readAddress(reader, "TP-RA (the recipient)").text;
    report.timestamp = takeCentreTime(reader, "TP-SCTS (the time)");
    report.discharge = takeCentreTime(reader, "TP-DT (the time of discharge)");
    report.status = reader.octet("TP-ST (the status)");
    report.ofCommand = (first & kOfCommand) != 0;
    if (reader.failure() || reader.atEnd()) {
        return report;
    }
    auto more = report;
    auto rest = reader;
    readOptional(rest, more, (first & kHasHeader) != 0);
    return rest.failure() ? report : more;
}

Message readFromNetwork(OctetReader& reader, unsigned first) {
    switch (typeOf(first)) {
    case Type::StatusOrCommand: return readStatusReport(reader, first);
    case Type::Submit:
        reader.refuse("the PDU is an SMS-SUBMIT-REPORT, which holds no text: leave it alone", "pdu_type");
        return {};
    case Type::DeliverOrReport:
    case Type::Reserved: break;  // 9.2.3.1: a phone treats the reserved type as an SMS-DELIVER
    }
    return readDeliver(reader, first);
}

Message readFromMobile(OctetReader& reader, unsigned first) {
    if (typeOf(first) != Type::Submit) {
        reader.refuse("the PDU is no SMS-SUBMIT: check which side wrote it", "pdu_type");
    }
    return readSubmit(reader, first);
}

Result<Message> read(OctetReader& reader, Direction direction) {
    const unsigned first = reader.octet("TP-MTI (the first octet)");
    auto message =
        direction == Direction::FromNetwork ? readFromNetwork(reader, first) : readFromMobile(reader, first);
    if (reader.failure()) {
        return tl::make_unexpected(*reader.failure());
    }
    return message;
}

}  // namespace

Result<Message> decode(std::span<const std::uint8_t> pdu, Direction direction) {
    OctetReader reader{pdu};
    const std::size_t centre = reader.octet("service centre's length");
    if (centre > kMostCentreOctets) {
        reader.refuse("the length of the service centre is more than 12: ask for the PDU again",
                      "pdu_invalid");
    }
    reader.octets(centre, "service centre");
    return read(reader, direction);
}

Result<Message> decodeTpdu(std::span<const std::uint8_t> tpdu, Direction direction) {
    OctetReader reader{tpdu};
    return read(reader, direction);
}

}  // namespace turnbell::sms
