#include "host/base/utf8.h"

#include <cstdint>

namespace turnbell {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Step {
    char32_t codePoint = kReplacement;
    std::size_t bytes = 1;
    bool valid = false;
};

/// Unicode 15, table 3-7: the only well-formed byte sequences.
Step next(std::string_view text) {
    const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = at(0);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return {};
    }
    constexpr std::uint8_t kLeadMask[] = {0, 0, 0x1F, 0x0F, 0x07};
    char32_t value = lead & kLeadMask[length];
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80) {
            return {};
        }
        value = value << 6U | (at(i) & 0x3FU);
    }
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < kSmallest[length] || value > 0x10FFFF || surrogate) {
        return {};
    }
    return {value, length, true};
}

void append(std::string& out, char32_t c) {
    const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | (c >> 6U));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | (c >> 12U));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (c >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

}  // namespace

std::optional<std::u32string> decodeUtf8(std::string_view text) {
    std::u32string out(text.size(), U'\0');
    std::size_t size = 0;
    while (!text.empty()) {
        if (const auto lead = static_cast<std::uint8_t>(text[0]); lead < 0x80) {
            out[size++] = lead;
            text.remove_prefix(1);
            continue;
        }
        const auto step = next(text);
        if (!step.valid) {
            return std::nullopt;
        }
        out[size++] = step.codePoint;
        text.remove_prefix(step.bytes);
    }
    out.resize(size);
    return out;
}

std::u32string decodeUtf8Lossy(std::string_view text) {
    std::u32string out;
    while (!text.empty()) {
        const auto step = next(text);
        out += step.codePoint;
        text.remove_prefix(step.bytes);
    }
    return out;
}

std::string encodeUtf8(std::u32string_view codePoints) {
    std::string out;
    for (const auto c : codePoints) {
        const bool scalar = c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
        append(out, scalar ? c : kReplacement);
    }
    return out;
}

}  // namespace turnbell
