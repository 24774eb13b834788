#include "modem/sms/address.h"

#include "host/base/utf8.h"
#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/septets.h"

#include <algorithm>

namespace turnbell::sms {
namespace {

constexpr std::size_t kMostSemiOctets = 20;
constexpr std::size_t kMostNameSeptets = 11;

constexpr unsigned kInternational = 1;
constexpr unsigned kAlphanumeric = 5;
constexpr std::uint8_t kInternationalTelephone = 0x91;
constexpr std::uint8_t kUnknownTelephone = 0x81;
constexpr std::uint8_t kAlphanumericType = 0xD0;

constexpr std::string_view kDigits = "0123456789*#abc";  // 9.1.2.3; 15 fills up
constexpr unsigned kFiller = 15;

std::string readDigits(std::span<const std::uint8_t> octets, std::size_t count) {
    std::string digits;
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned code = i % 2 == 0 ? octets[i / 2] & 0x0FU : octets[i / 2] >> 4U;
        if (code != kFiller) {
            digits += kDigits[code];
        }
    }
    return digits;
}

void packDigits(Bytes& pdu, std::string_view digits) {
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const auto low = kDigits.find(digits[i]);
        const auto high = i + 1 < digits.size() ? kDigits.find(digits[i + 1]) : std::size_t{kFiller};
        pdu.push_back(static_cast<std::uint8_t>(high << 4U | low));
    }
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
    const unsigned typeOfNumber = (type >> 4U) & 7U;
    if (typeOfNumber == kAlphanumeric) {
        return {septetsToUtf8(unpackSeptets(octets, 0, semiOctets * 4 / 7)), true};
    }
    const std::string plus = typeOfNumber == kInternational ? "+" : "";
    return {plus + readDigits(octets, semiOctets), false};
}

bool isNumber(std::string_view text) {
    const auto digits = text.starts_with('+') ? text.substr(1) : text;
    return !digits.empty() && digits.size() <= kMostSemiOctets &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void writeNumber(Bytes& pdu, std::string_view number) {
    std::string digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](char c) { return kDigits.find(c) != std::string_view::npos; });
    digits.resize(std::min(digits.size(), kMostSemiOctets));
    pdu.push_back(static_cast<std::uint8_t>(digits.size()));
    pdu.push_back(number.starts_with('+') ? kInternationalTelephone : kUnknownTelephone);
    packDigits(pdu, digits);
}

Result<void> writeName(Bytes& pdu, std::string_view name) {
    std::u16string septets;
    const auto characters = decodeUtf8(name).value_or(U"");
    const bool known = std::all_of(characters.begin(), characters.end(),
                                   [&](char32_t c) { return appendSeptets(c, septets); });
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
