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

constexpr std::uint8_t kNoServiceCentre = 0;
constexpr std::size_t kMostOctets = 1 + 164;  // 9.2.2.2: an SMS-SUBMIT with all it can have
constexpr int kLastClass = 3;

std::uint8_t firstOctet(const SubmitOptions& options, bool hasHeader) {
    return static_cast<std::uint8_t>(kSubmit | (options.rejectDuplicates ? kRejectDuplicates : 0U) |
                                     (options.validity ? kRelativeValidity : 0U) |
                                     (options.statusReport ? kReportWanted : 0U) |
                                     (hasHeader ? kHasHeader : 0U));
}

/// Everything before the user data, with the service centre in front.
Bytes submitHead(std::string_view to, Alphabet alphabet, const SubmitOptions& options, bool hasHeader) {
    Bytes pdu;
    pdu.reserve(kMostOctets);
    pdu.push_back(kNoServiceCentre);
    pdu.push_back(firstOctet(options, hasHeader));
    pdu.push_back(options.reference);
    writeNumber(pdu, to);
    pdu.push_back(0);  // TP-PID: an ordinary text
    pdu.push_back(codingSchemeOctet(alphabet, options.messageClass));
    if (options.validity) {
        pdu.push_back(relativeValidity(*options.validity));
    }
    return pdu;
}

SubmitPart submitPart(Bytes& pdu, Alphabet alphabet, const UserDataHeader& header, TextPart& part) {
    const auto head = pdu.size();
    writeUserData(pdu, alphabet, header, part.units);
    SubmitPart made{toHex(pdu), static_cast<int>(pdu.size()) - 1, std::move(part.text)};
    pdu.resize(head);
    return made;
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
    auto cut = cutText(text, {options.wideReference, options.language});
    if (!cut) {
        return tl::make_unexpected(cut.error());
    }
    const auto [alphabet, tables] = cut->script;
    const auto total = static_cast<int>(cut->parts.size());
    UserDataHeader header{.tables = tables};
    if (total > 1) {
        header.concat = Concat{options.concatReference, total, 0, options.wideReference};
    }
    auto pdu = submitHead(to, alphabet, options, !header.empty());
    Encoded encoded{alphabet, tables, {}};
    encoded.parts.reserve(cut->parts.size());
    for (auto& part : cut->parts) {
        if (header.concat) {
            ++header.concat->sequence;
        }
        encoded.parts.push_back(submitPart(pdu, alphabet, header, part));
    }
    return encoded;
}

}  // namespace turnbell::sms
