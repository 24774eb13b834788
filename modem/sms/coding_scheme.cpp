#include "modem/sms/coding_scheme.h"

namespace turnbell::sms {
namespace {

constexpr unsigned kHasClass = 0x10;
constexpr unsigned kCompressed = 0x20;
constexpr unsigned kAlphabetShift = 2;

Alphabet alphabetOf(unsigned bits) {
    switch (bits & 3U) {
    case 1: return Alphabet::Data8;
    case 2: return Alphabet::Ucs2;
    default: return Alphabet::Gsm7;
    }
}

int classOf(std::uint8_t octet) {
    return octet & 3;
}

/// Groups 00xx and 01xx (the same, to be deleted when read).
CodingScheme readGeneral(std::uint8_t octet) {
    CodingScheme scheme;
    scheme.alphabet = (octet & kCompressed) != 0 ? Alphabet::Data8 : alphabetOf(octet >> kAlphabetShift);
    if ((octet & kHasClass) != 0) {
        scheme.messageClass = classOf(octet);
    }
    return scheme;
}

}  // namespace

CodingScheme readCodingScheme(std::uint8_t octet) {
    switch (octet >> 4U) {
    case 0xC:
    case 0xD: return {Alphabet::Gsm7, std::nullopt};  // message waiting
    case 0xE: return {Alphabet::Ucs2, std::nullopt};  // message waiting
    case 0xF: return {(octet & 4U) != 0 ? Alphabet::Data8 : Alphabet::Gsm7, classOf(octet)};
    default: break;
    }
    return octet < 0x80 ? readGeneral(octet) : CodingScheme{};
}

std::uint8_t codingSchemeOctet(Alphabet alphabet, std::optional<int> messageClass) {
    unsigned octet = static_cast<unsigned>(alphabet) << kAlphabetShift;
    if (messageClass) {
        octet |= kHasClass | (static_cast<unsigned>(*messageClass) & 3U);
    }
    return static_cast<std::uint8_t>(octet);
}

}  // namespace turnbell::sms
