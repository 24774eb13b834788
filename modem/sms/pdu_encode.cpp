#include "modem/sms/address.h"
#include "modem/sms/coding_scheme.h"
#include "modem/sms/pdu.h"
#include "modem/sms/text_parts.h"
#include "modem/sms/user_data.h"
#include "modem/sms/validity.h"

namespace turnbell::sms {
namespace {

// The first octet of an SMS-SUBMIT (3GPP TS 23.040 9.2.2.2).
constexpr unsigned kSubmit = 0x01;
constexpr unsigned kRejectDuplicates = 0x04;
constexpr unsigned kRelativeValidity = 0x10;
constexpr unsigned kReportWanted = 0x20;
constexpr unsigned kHasHeader = 0x40;

constexpr std::size_t kConcatHeaderOctets = 6;
constexpr std::string_view kNoServiceCentre = "00";
constexpr int kLastClass = 3;

std::uint8_t firstOctet(const SubmitOptions& options, bool hasHeader) {
    return static_cast<std::uint8_t>(kSubmit | (options.rejectDuplicates ? kRejectDuplicates : 0U) |
                                     (options.validity ? kRelativeValidity : 0U) |
                                     (options.statusReport ? kReportWanted : 0U) |
                                     (hasHeader ? kHasHeader : 0U));
}

/// Everything before the user data.
Bytes submitHead(std::string_view to, Alphabet alphabet, const SubmitOptions& options, bool hasHeader) {
    Bytes tpdu{firstOctet(options, hasHeader), options.reference};
    writeNumber(tpdu, to);
    tpdu.push_back(0);  // TP-PID: an ordinary text
    tpdu.push_back(codingSchemeOctet(alphabet, options.messageClass));
    if (options.validity) {
        tpdu.push_back(relativeValidity(*options.validity));
    }
    return tpdu;
}

SubmitPart submitPart(Bytes tpdu, Alphabet alphabet, const Bytes& header, const TextPart& part) {
    writeUserData(tpdu, alphabet, header, part.units);
    return {std::string{kNoServiceCentre} + toHex(tpdu), static_cast<int>(tpdu.size()), part.text};
}

Result<void> check(std::string_view to, const SubmitOptions& options) {
    if (!isNumber(to)) {
        return fail(ErrorCode::Invalid, "a recipient is 1 to 20 digits with an optional '+' before them",
                    "address_invalid");
    }
    if (options.messageClass && (*options.messageClass < 0 || *options.messageClass > kLastClass)) {
        return fail(ErrorCode::Invalid, "a message class is 0, 1, 2 or 3", "class_invalid");
    }
    return {};
}

}  // namespace

Result<Encoded> encode(std::string_view to, std::string_view text, const SubmitOptions& options) {
    TURNBELL_TRY(check(to, options));
    const auto cut = cutText(text, kConcatHeaderOctets);
    if (!cut) {
        return tl::make_unexpected(cut.error());
    }
    const auto total = static_cast<int>(cut->parts.size());
    const auto head = submitHead(to, cut->alphabet, options, total > 1);
    Encoded encoded{cut->alphabet, {}};
    encoded.parts.reserve(cut->parts.size());
    for (const auto& part : cut->parts) {
        const int sequence = static_cast<int>(encoded.parts.size()) + 1;
        const auto header =
            total > 1 ? concatHeader({options.concatReference, total, sequence, false}) : Bytes{};
        encoded.parts.push_back(submitPart(head, cut->alphabet, header, part));
    }
    return encoded;
}

}  // namespace turnbell::sms
