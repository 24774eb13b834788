#include "modem/sms/address.h"

#include "host/base/utf8.h"
#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/septets.h"

#include <algorithm>

namespace turnbell::sms {
namespace {

constexpr std::size_t kMostSemiOctets = 20;
constexpr std::size_t kMostNameSeptets = 11;

constexpr std::uint8_t kInternationalTelephone = 0x91;
constexpr std::uint8_t kUnknownTelephone = 0x81;
constexpr std::uint8_t kAlphanumericType = 0xD0;

constexpr std::string_view kDigits = "0123456789*#abc";  // 9.1.2.3; 15 fills up
constexpr unsigned kFiller = 15;

std::string readDigits(std::span<const std::uint8_t> octets, std::size_t count, std::string digits) {
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned code = i % 2 == 0 ? octets[i / 2] & 0x0FU : octets[i / 2] >> 4U;
        if (code != kFiller) {
            digits += kDigits[code];
        }
    }
    return digits;
}

}  // namespace

Address readAddress(OctetReader& reader, const char* field) {
    const std::size_t semiOctets = reader.octet(field);
    if (semiOctets > kMostSemiOctets) {
        reader.refuse(std::string{"the length of "} + field + " is more than 20: ask for the PDU again",
                      "pdu_invalid");
    }
    const unsigned type = reader.octet(field);
    const auto octets = reader.octets((semiOctets + 1) / 2, field);
    if (reader.failure()) {
        return {};
    }
    const auto typeOfNumber = static_cast<TypeOfNumber>(type >> 4U & 7U);
    const auto plan = static_cast<int>(type & 0x0FU);
    if (typeOfNumber == TypeOfNumber::Alphanumeric) {
        return {septetsToUtf8(unpackSeptets(octets, 0, semiOctets * 4 / 7)), typeOfNumber, plan};
    }
    return {readDigits(octets, semiOctets, typeOfNumber == TypeOfNumber::International ? "+" : ""),
            typeOfNumber, plan};
}

bool isNumber(std::string_view text) {
    const auto digits = text.starts_with('+') ? text.substr(1) : text;
    return !digits.empty() && digits.size() <= kMostSemiOctets &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void writeNumber(Bytes& pdu, std::string_view number) {
    const auto lengthAt = pdu.size();
    pdu.push_back(0);
    pdu.push_back(number.starts_with('+') ? kInternationalTelephone : kUnknownTelephone);
    std::size_t count = 0;
    for (const char c : number) {
        const auto digit = kDigits.find(c);
        if (digit == std::string_view::npos || count == kMostSemiOctets) {
            continue;
        }
        if (count++ % 2 == 0) {
            pdu.push_back(static_cast<std::uint8_t>(kFiller << 4U | digit));
        } else {
            pdu.back() = static_cast<std::uint8_t>(digit << 4U | (pdu.back() & 0x0FU));
        }
    }
    pdu[lengthAt] = static_cast<std::uint8_t>(count);
}

Result<void> writeName(Bytes& pdu, std::string_view name) {
    std::u16string septets;
    const bool known = appendSeptets(decodeUtf8(name).value_or(U""), septets);
    if (septets.empty() || !known || septets.size() > kMostNameSeptets) {
        return fail(
            ErrorCode::Invalid,
            "a sender is 1 to 20 digits with an optional '+', or a name of up to 11 GSM 7-bit characters",
            "address_invalid");
    }
    pdu.push_back(static_cast<std::uint8_t>((septets.size() * 7 + 3) / 4));
    pdu.push_back(kAlphanumericType);
    packSeptets(pdu, septets, 0);
    return {};
}

}  // namespace turnbell::sms
