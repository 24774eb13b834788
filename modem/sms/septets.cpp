#include "modem/sms/septets.h"

namespace turnbell::sms {

void packSeptets(Bytes& out, std::u16string_view septets, unsigned fillBits) {
    unsigned pending = 0;
    unsigned bits = fillBits;
    for (const auto septet : septets) {
        pending |= (septet & 0x7FU) << bits;
        bits += 7;
        if (bits >= 8) {
            out.push_back(static_cast<std::uint8_t>(pending));
            pending >>= 8U;
            bits -= 8;
        }
    }
    if (bits > 0) {
        out.push_back(static_cast<std::uint8_t>(pending));
    }
}

std::u16string unpackSeptets(std::span<const std::uint8_t> octets, std::size_t first, std::size_t count) {
    std::u16string septets;
    septets.reserve(count);
    for (std::size_t bit = first * 7; septets.size() < count && bit + 7 <= octets.size() * 8; bit += 7) {
        const std::size_t at = bit / 8;
        const unsigned low = octets[at];
        const unsigned high = at + 1 < octets.size() ? octets[at + 1] : 0U;
        septets += static_cast<char16_t>(((high << 8U | low) >> (bit % 8)) & 0x7FU);
    }
    return septets;
}

}  // namespace turnbell::sms
