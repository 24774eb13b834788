#include "modem/sms/user_data.h"

#include "modem/sms/septets.h"
#include "modem/sms/text_units.h"

#include <algorithm>

namespace turnbell::sms {
namespace {

constexpr std::size_t kMostOctets = 140;

std::u16string readUtf16(std::span<const std::uint8_t> octets) {
    std::u16string units(octets.size() / 2, u'\0');
    for (std::size_t i = 0; i < units.size(); ++i) {
        units[i] = static_cast<char16_t>(octets[2 * i] << 8 | octets[2 * i + 1]);
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

/// TP-UD behind its header.
struct Body {
    std::span<const std::uint8_t> userData;  ///< the header included
    std::size_t length = 0;                  ///< TP-UDL: septets or octets, the header included
    std::size_t headerOctets = 0;

    std::span<const std::uint8_t> octets() const { return userData.subspan(headerOctets); }

    std::u16string septets() const {
        const auto first = septetsForOctets(headerOctets);
        return unpackSeptets(userData, first, length - std::min(first, length));
    }
};

void readText(UserData& result, const Body& body) {
    const bool septets = result.alphabet == Alphabet::Gsm7;
    result.units = septets ? body.septets() : readUtf16(body.octets());
    result.text = unitsToUtf8({result.alphabet, result.tables}, result.units);
}

Data readData(Alphabet alphabet, const Body& body) {
    if (alphabet == Alphabet::Gsm7) {
        const auto septets = body.septets();
        return {.octets = {septets.begin(), septets.end()}};
    }
    const auto octets = body.octets();
    return {.octets = {octets.begin(), octets.end()}};
}

/// TP-UDL and the header; `units` and `headerUnits` as TP-UDL counts them.
void writeHead(Bytes& pdu, std::size_t units, std::size_t headerUnits, const UserDataHeader& header) {
    pdu.push_back(static_cast<std::uint8_t>(headerUnits + units));
    if (headerUnits > 0) {
        const auto octets = writeHeader(header);
        pdu.push_back(static_cast<std::uint8_t>(octets.size()));
        pdu.insert(pdu.end(), octets.begin(), octets.end());
    }
}

void writeUtf16(Bytes& pdu, std::u16string_view units) {
    auto at = pdu.size();
    pdu.resize(at + units.size() * 2);
    for (const auto unit : units) {
        pdu[at++] = static_cast<std::uint8_t>(unit >> 8U);
        pdu[at++] = static_cast<std::uint8_t>(unit);
    }
}

}  // namespace

UserData readUserData(OctetReader& reader, const CodingScheme& scheme, bool hasHeader) {
    const std::size_t length = reader.octet("TP-UDL (length of the text)");
    // Compressed text counts octets, whatever its alphabet (9.2.3.16).
    const bool inSeptets = scheme.alphabet == Alphabet::Gsm7 && !scheme.compressed;
    const auto size = inSeptets ? octetsForSeptets(length) : length;
    if (size > kMostOctets) {
        reader.refuse("TP-UDL (length of the text) says more than 140 octets: ask for the PDU again",
                      "pdu_invalid");
    }
    Body body{reader.octets(size, "TP-UD (the text)"), length};
    UserData result;
    result.alphabet = scheme.alphabet;
    result.messageClass = scheme.messageClass;
    std::optional<Ports> ports;
    if (body.headerOctets = hasHeader ? headerSize(reader, body.userData) : 0; body.headerOctets > 0) {
        const auto octets = body.userData.subspan(1, body.headerOctets - 1);
        const auto header = readHeader(octets);
        result.header.assign(octets.begin(), octets.end());
        result.concat = header.concat;
        result.tables = header.tables;
        ports = header.ports;
    }
    if (scheme.alphabet != Alphabet::Data8 && !scheme.compressed && !ports) {
        readText(result, body);
        return result;
    }
    result.data = readData(inSeptets ? Alphabet::Gsm7 : Alphabet::Data8, body);
    result.data->ports = ports;
    result.data->compressed = scheme.compressed;
    return result;
}

void writeUserData(Bytes& pdu, Alphabet alphabet, const UserDataHeader& header, std::u16string_view units) {
    const auto octets = headerOctets(header);
    if (alphabet == Alphabet::Gsm7) {
        const auto septets = septetsForOctets(octets);
        writeHead(pdu, units.size(), septets, header);
        packSeptets(pdu, units, static_cast<unsigned>(septets * 7 - octets * 8));
        return;
    }
    writeHead(pdu, units.size() * 2, octets, header);
    writeUtf16(pdu, units);
}

void writeUserData(Bytes& pdu, const UserDataHeader& header, std::span<const std::uint8_t> data) {
    writeHead(pdu, data.size(), headerOctets(header), header);
    pdu.insert(pdu.end(), data.begin(), data.end());
}

}  // namespace turnbell::sms
