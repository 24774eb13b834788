#include "modem/sms/septets.h"

#include <algorithm>
#include <cstddef>

namespace turnbell::sms {
namespace {

// Eight septets are seven octets, and fit in one word with up to seven bits before them.
constexpr std::size_t kSeptets = 8;
constexpr std::size_t kOctets = 7;
constexpr unsigned kSeptetBits = 7;
constexpr unsigned kOctetBits = 8;

constexpr std::size_t octetsForBits(std::size_t bits) {
    return (bits + kOctetBits - 1) / kOctetBits;
}

// The loops over whole groups are written for a compiler to unroll: these two functions are most of the work
// of reading and of writing a text.

/// The octets from here on, the first lowest; zeros behind the last.
std::uint64_t loadWord(std::span<const std::uint8_t> octets) {
    std::uint64_t word = 0;
    if (octets.size() >= sizeof word) {
        for (std::size_t i = 0; i < sizeof word; ++i) {
            word |= std::uint64_t{octets[i]} << (i * kOctetBits);
        }
        return word;
    }
    for (std::size_t i = 0; i < octets.size(); ++i) {
        word |= std::uint64_t{octets[i]} << (i * kOctetBits);
    }
    return word;
}

/// Eight septets, or the last ones, as 56 bits.
std::uint64_t joined(std::u16string_view septets) {
    std::uint64_t word = 0;
    if (septets.size() == kSeptets) {
        for (std::size_t i = 0; i < kSeptets; ++i) {
            word |= std::uint64_t{septets[i] & 0x7FU} << (i * kSeptetBits);
        }
        return word;
    }
    for (std::size_t i = 0; i < septets.size(); ++i) {
        word |= std::uint64_t{septets[i] & 0x7FU} << (i * kSeptetBits);
    }
    return word;
}

}  // namespace

void packSeptets(Bytes& out, std::u16string_view septets, unsigned fillBits) {
    const auto octets = octetsForBits(fillBits + septets.size() * kSeptetBits);
    const auto before = out.size();
    // Whole groups are written, and what is too much is cut off again.
    out.resize(before + (septets.size() / kSeptets + 1) * kOctets + 1);
    auto* at = out.data() + before;
    std::uint64_t pending = 0;
    for (std::size_t first = 0; first < septets.size(); first += kSeptets) {
        pending |= joined(septets.substr(first, kSeptets)) << fillBits;
        for (std::size_t i = 0; i < kOctets; ++i) {
            at[i] = static_cast<std::uint8_t>(pending >> (i * kOctetBits));
        }
        at += kOctets;
        pending >>= kOctets * kOctetBits;
    }
    *at = static_cast<std::uint8_t>(pending);
    out.resize(before + octets);
}

std::u16string unpackSeptets(std::span<const std::uint8_t> octets, std::size_t first, std::size_t count) {
    const auto held = octets.size() * kOctetBits / kSeptetBits;
    const auto wanted = std::min(count, held - std::min(first, held));
    const auto groups = (wanted + kSeptets - 1) / kSeptets;
    std::u16string septets(groups * kSeptets, u'\0');
    auto* at = septets.data();
    auto bit = first * kSeptetBits;
    for (std::size_t group = 0; group < groups; ++group) {
        const auto word = loadWord(octets.subspan(bit / kOctetBits)) >> (bit % kOctetBits);
        for (std::size_t i = 0; i < kSeptets; ++i) {
            at[i] = static_cast<char16_t>(word >> (i * kSeptetBits) & 0x7FU);
        }
        at += kSeptets;
        bit += kSeptets * kSeptetBits;
    }
    septets.resize(wanted);
    return septets;
}

}  // namespace turnbell::sms
