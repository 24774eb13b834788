#include "modem/sms/user_data.h"

#include "modem/sms/septets.h"
#include "modem/sms/text_units.h"

#include <algorithm>

namespace turnbell::sms {
namespace {

constexpr std::size_t kMostOctets = 140;
constexpr std::uint8_t kConcat8 = 0x00;
constexpr std::uint8_t kConcat16 = 0x08;

/// An information element (9.2.3.24), cut out of the front of a header.
struct Element {
    std::uint8_t id = 0;
    std::span<const std::uint8_t> value;
};

std::optional<Element> takeElement(std::span<const std::uint8_t>& header) {
    if (header.size() < 2 || header.size() - 2 < header[1]) {
        return std::nullopt;
    }
    const Element element{header[0], header.subspan(2, header[1])};
    header = header.subspan(2 + element.value.size());
    return element;
}

/// Nothing: another element, or one that numbers no part (9.2.3.24.1: to be ignored).
std::optional<Concat> readConcat(const Element& element) {
    const auto value = element.value;
    Concat concat;
    if (element.id == kConcat8 && value.size() == 3) {
        concat = {value[0], value[1], value[2], false};
    } else if (element.id == kConcat16 && value.size() == 4) {
        concat = {value[0] << 8 | value[1], value[2], value[3], true};
    } else {
        return std::nullopt;
    }
    const bool counts = concat.sequence >= 1 && concat.sequence <= concat.total;
    return counts ? std::optional{concat} : std::nullopt;
}

std::optional<Concat> findConcat(std::span<const std::uint8_t> header) {
    std::optional<Concat> found;
    while (!header.empty()) {
        const auto element = takeElement(header);
        if (!element) {
            return std::nullopt;
        }
        if (const auto concat = readConcat(*element)) {
            found = concat;
        }
    }
    return found;
}

std::u16string readUtf16(std::span<const std::uint8_t> octets) {
    std::u16string units;
    units.reserve(octets.size() / 2);
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2) {
        units += static_cast<char16_t>(octets[i] << 8 | octets[i + 1]);
    }
    return units;
}

/// Octets that the header fills, its length octet included.
std::size_t headerSize(OctetReader& reader, std::span<const std::uint8_t> userData) {
    const auto size = userData.empty() ? 1 : userData[0] + std::size_t{1};
    if (size > userData.size()) {
        reader.refuse("TP-UDHL (length of the header) says more than TP-UD holds: ask for the PDU again",
                      "pdu_invalid");
        return 0;
    }
    return size;
}

/// Fills in what comes after the header.
void readBody(UserData& result, std::span<const std::uint8_t> octets, std::size_t length,
              std::size_t headerOctets) {
    const auto body = octets.subspan(headerOctets);
    if (result.alphabet == Alphabet::Gsm7) {
        const auto first = septetsForOctets(headerOctets);
        result.units = unpackSeptets(octets, first, length - std::min(first, length));
    } else if (result.alphabet == Alphabet::Ucs2) {
        result.units = readUtf16(body);
    } else {
        result.data.assign(body.begin(), body.end());
    }
    result.text = unitsToUtf8(result.alphabet, result.units);
}

}  // namespace

UserData readUserData(OctetReader& reader, CodingScheme scheme, bool hasHeader) {
    const std::size_t length = reader.octet("TP-UDL (length of the text)");
    const auto size = scheme.alphabet == Alphabet::Gsm7 ? octetsForSeptets(length) : length;
    if (size > kMostOctets) {
        reader.refuse("TP-UDL (length of the text) says more than 140 octets: ask for the PDU again",
                      "pdu_invalid");
    }
    const auto octets = reader.octets(size, "TP-UD (the text)");
    UserData result;
    result.alphabet = scheme.alphabet;
    result.messageClass = scheme.messageClass;
    const auto headerOctets = hasHeader ? headerSize(reader, octets) : 0;
    if (headerOctets > 0) {
        const auto header = octets.subspan(1, headerOctets - 1);
        result.header.assign(header.begin(), header.end());
        result.concat = findConcat(header);
    }
    readBody(result, octets, length, headerOctets);
    return result;
}

Bytes concatHeader(const Concat& concat) {
    const auto octet = [](int value) { return static_cast<std::uint8_t>(value); };
    const auto total = octet(concat.total);
    const auto sequence = octet(concat.sequence);
    if (concat.wide) {
        return {kConcat16, 4, octet(concat.reference >> 8), octet(concat.reference), total, sequence};
    }
    return {kConcat8, 3, octet(concat.reference), total, sequence};
}

void writeUserData(Bytes& pdu, Alphabet alphabet, std::span<const std::uint8_t> header,
                   std::u16string_view units) {
    const auto headerOctets = header.empty() ? 0 : header.size() + 1;
    const auto headerSeptets = septetsForOctets(headerOctets);
    const bool septets = alphabet == Alphabet::Gsm7;
    const auto length = septets ? headerSeptets + units.size() : headerOctets + units.size() * 2;
    pdu.push_back(static_cast<std::uint8_t>(length));
    if (headerOctets > 0) {
        pdu.push_back(static_cast<std::uint8_t>(header.size()));
        pdu.insert(pdu.end(), header.begin(), header.end());
    }
    if (septets) {
        packSeptets(pdu, units, static_cast<unsigned>(headerSeptets * 7 - headerOctets * 8));
        return;
    }
    for (const auto unit : units) {
        pdu.push_back(static_cast<std::uint8_t>(unit >> 8U));
        pdu.push_back(static_cast<std::uint8_t>(unit));
    }
}

}  // namespace turnbell::sms
