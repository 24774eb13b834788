#include "modem/sms/coding_scheme.h"

namespace turnbell::sms {
namespace {

constexpr unsigned kHasClass = 0x10;
constexpr unsigned kCompressed = 0x20;
constexpr unsigned kAlphabetShift = 2;
constexpr unsigned kDeleteWhenRead = 0x40;
constexpr unsigned kIsWaiting = 0x08;

// Groups: the upper half of the octet.
constexpr unsigned kReserved = 0x8;  // to 0xB
constexpr unsigned kIndicationToDiscard = 0xC;
constexpr unsigned kIndicationInUcs2 = 0xE;
constexpr unsigned kDataOrClass = 0xF;

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

/// Groups 00xx, and 01xx: the same, to be deleted when read.
CodingScheme readGeneral(std::uint8_t octet) {
    CodingScheme scheme;
    scheme.alphabet = alphabetOf(octet >> kAlphabetShift);
    scheme.compressed = (octet & kCompressed) != 0;
    scheme.deleteWhenRead = (octet & kDeleteWhenRead) != 0;
    if ((octet & kHasClass) != 0) {
        scheme.messageClass = classOf(octet);
    }
    return scheme;
}

/// Groups 1100 (to be thrown away), 1101 (to be kept) and 1110 (the same in UCS-2).
CodingScheme readIndication(std::uint8_t octet) {
    const unsigned group = octet >> 4U;
    CodingScheme scheme;
    scheme.alphabet = group == kIndicationInUcs2 ? Alphabet::Ucs2 : Alphabet::Gsm7;
    scheme.indication = {static_cast<WaitingIndication::Kind>(octet & 3U), (octet & kIsWaiting) != 0,
                         group != kIndicationToDiscard};
    return scheme;
}

}  // namespace

const char* toString(WaitingIndication::Kind kind) {
    switch (kind) {
    case WaitingIndication::Kind::Voice: return "voice";
    case WaitingIndication::Kind::Fax: return "fax";
    case WaitingIndication::Kind::Email: return "email";
    case WaitingIndication::Kind::Other: return "other";
    }
    return "unknown";
}

CodingScheme readCodingScheme(std::uint8_t octet) {
    const unsigned group = octet >> 4U;
    if (group < kReserved) {
        return readGeneral(octet);
    }
    if (group == kDataOrClass) {
        return {.alphabet = (octet & 4U) != 0 ? Alphabet::Data8 : Alphabet::Gsm7,
                .messageClass = classOf(octet)};
    }
    return group >= kIndicationToDiscard ? readIndication(octet) : CodingScheme{};
}

std::uint8_t codingSchemeOctet(Alphabet alphabet, std::optional<int> messageClass) {
    unsigned octet = static_cast<unsigned>(alphabet) << kAlphabetShift;
    if (messageClass) {
        octet |= kHasClass | (static_cast<unsigned>(*messageClass) & 3U);
    }
    return static_cast<std::uint8_t>(octet);
}

}  // namespace turnbell::sms
