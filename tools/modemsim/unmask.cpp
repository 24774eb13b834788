#include "tools/modemsim/unmask.h"

#include "host/base/hex.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace turnbell::modemsim {
namespace {

constexpr std::string_view kHidden = "…";
constexpr std::size_t kLongest = 2'048;

/// What `{pdu 31 07/04 5F3A}` says.
struct MaskedPdu {
    std::size_t octets = 0;
    std::uint8_t centre = 0;
    std::uint8_t first = 0;
    Bytes digest;
};

std::string_view takeWord(std::string_view& text) {
    const auto length = std::min(text.find_first_of(" /"), text.size());
    const auto word = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    return word;
}

std::size_t count(std::string_view digits) {
    std::size_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return std::min(value, kLongest);
}

std::uint8_t octet(std::string_view hex) {
    const auto bytes = fromHex(hex);
    return bytes && !bytes->empty() ? bytes->front() : std::uint8_t{0};
}

MaskedPdu maskedPdu(std::string_view words) {
    MaskedPdu pdu;
    pdu.octets = count(takeWord(words));
    pdu.centre = octet(takeWord(words));
    pdu.first = octet(takeWord(words));
    pdu.digest = fromHex(takeWord(words)).value_or(Bytes{});
    return pdu;
}

void append(Bytes& bytes, std::initializer_list<std::uint8_t> more) {
    bytes.insert(bytes.end(), more);
}

/// A number of 12 digits (3GPP TS 23.040 9.1.2.5), the last of them from the digest.
void appendAddress(Bytes& tpdu, const Bytes& digest) {
    append(tpdu, {0x0C, 0x91, 0x99, 0x95, 0x55});
    constexpr std::uint8_t kTen = 10;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto from = i < digest.size() ? digest[i] : std::uint8_t{0};
        tpdu.push_back(static_cast<std::uint8_t>((from / kTen % kTen << 4U) | from % kTen));
    }
}

/// Noon of 22 November 2026, UTC (9.2.3.11).
void appendTime(Bytes& tpdu) {
    append(tpdu, {0x62, 0x11, 0x22, 0x21, 0x00, 0x00, 0x00});
}

/// User data of 8-bit octets until the PDU has its length; the digest is in it.
void appendUserData(Bytes& tpdu, std::size_t octets, const Bytes& digest) {
    const auto rest = octets > tpdu.size() + 1 ? octets - tpdu.size() - 1 : 0;
    tpdu.push_back(static_cast<std::uint8_t>(rest));
    tpdu.insert(tpdu.end(), digest.begin(), digest.begin() + std::ssize(digest));
    tpdu.resize(std::min(octets, tpdu.size()));
}

constexpr std::uint8_t kEightBit = 0x04;
constexpr std::uint8_t kUserDataHeader = 0x40;
constexpr std::uint8_t kValidity = 0x18;

Bytes deliver(const MaskedPdu& pdu, std::size_t octets) {
    Bytes tpdu{static_cast<std::uint8_t>(pdu.first & ~kUserDataHeader)};
    appendAddress(tpdu, pdu.digest);
    append(tpdu, {0x00, kEightBit});
    appendTime(tpdu);
    appendUserData(tpdu, octets, pdu.digest);
    return tpdu;
}

Bytes submit(const MaskedPdu& pdu, std::size_t octets) {
    Bytes tpdu{static_cast<std::uint8_t>(pdu.first & ~(kUserDataHeader | kValidity)), 0x00};
    appendAddress(tpdu, pdu.digest);
    append(tpdu, {0x00, kEightBit});
    appendUserData(tpdu, octets, pdu.digest);
    return tpdu;
}

Bytes statusReport(const MaskedPdu& pdu) {
    Bytes tpdu{pdu.first, pdu.digest.empty() ? std::uint8_t{0} : pdu.digest.front()};
    appendAddress(tpdu, pdu.digest);
    appendTime(tpdu);
    appendTime(tpdu);
    tpdu.push_back(0x00);
    return tpdu;
}

/// By the message type indicator (9.2.3.1); a PDU too short for its kind is as broken as it was.
Bytes tpduOf(const MaskedPdu& pdu, std::size_t octets) {
    constexpr std::uint8_t kType = 0x03;
    const auto build = [&] {
        switch (pdu.first & kType) {
        case 0: return deliver(pdu, octets);
        case 1: return submit(pdu, octets);
        default: return statusReport(pdu);
        }
    };
    auto tpdu = build();
    tpdu.resize(octets);
    return tpdu;
}

std::string syntheticPdu(std::string_view words) {
    const auto masked = maskedPdu(words);
    Bytes pdu{masked.centre};
    if (masked.centre > 0) {
        constexpr std::uint8_t kTwoNines = 0x99;
        pdu.push_back(0x91);
        pdu.resize(std::size_t{1} + masked.centre, kTwoNines);
    }
    if (masked.octets > pdu.size()) {
        const auto tpdu = tpduOf(masked, masked.octets - pdu.size());
        pdu.insert(pdu.end(), tpdu.begin(), tpdu.end());
    }
    pdu.resize(masked.octets);
    return toHex(pdu);
}

/// What stands for "{pdu …}", "{text …}" and the like; nothing if the braces are the line's own.
std::optional<std::string> replacement(std::string_view braced) {
    auto words = braced;
    const auto kind = takeWord(words);
    if (kind == "pdu") {
        return syntheticPdu(words);
    }
    if (kind == "text") {
        return std::string(count(words), 'x');
    }
    if (kind == "noise") {
        return std::string(count(words), '~');
    }
    return kind == "cut" ? std::optional{std::string{}} : std::nullopt;
}

/// The mask shows seven characters of a number. An ICCID has 19 digits, IMEI and IMSI have 15, a telephone
/// number with its '+' about 11.
std::size_t hiddenDigits(std::string_view before) {
    constexpr std::size_t kHead = 4;
    constexpr std::size_t kOfCard = 12;
    constexpr std::size_t kOfIdentity = 8;
    constexpr std::size_t kOfTelephone = 5;
    if (before.find("CCID") != std::string_view::npos) {
        return kOfCard;
    }
    const auto head = before.substr(before.size() - std::min(before.size(), kHead));
    return head.starts_with('+') ? kOfTelephone : kOfIdentity;
}

}  // namespace

std::string unmasked(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        if (text.starts_with(kHidden)) {
            line += std::string(hiddenDigits(line), '0');
            text.remove_prefix(kHidden.size());
            continue;
        }
        const auto end = text.front() == '{' ? text.find('}') : std::string_view::npos;
        const auto instead =
            end == std::string_view::npos ? std::nullopt : replacement(text.substr(1, end - 1));
        line += instead ? *instead : std::string{text.front()};
        text.remove_prefix(instead ? end + 1 : 1);
    }
    return line;
}

}  // namespace turnbell::modemsim
