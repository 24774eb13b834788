#include "modem/sms/gsm_alphabet.h"

#include "host/base/utf8.h"

#include <array>
#include <cstddef>

namespace turnbell::sms {
namespace {

constexpr std::size_t kCodes = 128;
constexpr char32_t kNone = 0;

/// What each of the 128 codes means; kNone: nothing. National tables (6.2.1.2) have the same shape.
using Table = std::array<char32_t, kCodes>;

constexpr Table tableOf(const char32_t (&characters)[kCodes + 1]) {
    Table table{};
    for (std::size_t code = 0; code < kCodes; ++code) {
        table[code] = characters[code];
    }
    return table;
}

// The place of the escape holds what a receiver shows that knows no extension: a space (6.2.1, note 1).
constexpr Table kDefault = tableOf(
    U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ"
    U" !\"#¤%&'()*+,-./0123456789:;<=>?"
    U"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    U"¿abcdefghijklmnopqrstuvwxyzäöñüà");

constexpr Table extensionTable() {
    Table table{};
    table[0x0A] = U'\f';
    table[0x14] = U'^';
    table[0x1B] = U' ';  // reserved for a further table: a space until there is one
    table[0x28] = U'{';
    table[0x29] = U'}';
    table[0x2F] = U'\\';
    table[0x3C] = U'[';
    table[0x3D] = U'~';
    table[0x3E] = U']';
    table[0x40] = U'|';
    table[0x65] = U'€';
    return table;
}

constexpr Table kExtension = extensionTable();

/// The other way round, for the characters below 0x400; the euro sign is the only one beyond.
constexpr std::size_t kReverseSize = 0x400;
constexpr char16_t kAbsent = 0xFFFF;
constexpr char16_t kExtended = 0x80;  // flag: comes after an escape

constexpr std::array<char16_t, kReverseSize> reverseTable() {
    std::array<char16_t, kReverseSize> reverse{};
    reverse.fill(kAbsent);
    for (std::size_t code = 0; code < kCodes; ++code) {
        if (code != kEscape && kExtension[code] != kNone && kExtension[code] < kReverseSize) {
            reverse[kExtension[code]] = static_cast<char16_t>(code | kExtended);
        }
        if (code != kEscape) {
            reverse[kDefault[code]] = static_cast<char16_t>(code);
        }
    }
    return reverse;
}

constexpr auto kReverse = reverseTable();
constexpr char16_t kEuroCode = 0x65 | kExtended;

char16_t codeOf(char32_t character) {
    if (character < kReverseSize) {
        return kReverse[character];
    }
    return character == U'€' ? kEuroCode : kAbsent;
}

char32_t extended(char16_t septet) {
    const auto character = kExtension[septet];
    return character != kNone ? character : kDefault[septet];
}

}  // namespace

bool appendSeptets(char32_t character, std::u16string& septets) {
    const auto code = codeOf(character);
    if (code == kAbsent) {
        return false;
    }
    if ((code & kExtended) != 0) {
        septets += kEscape;
    }
    septets += static_cast<char16_t>(code & 0x7FU);
    return true;
}

std::string septetsToUtf8(std::u16string_view septets) {
    std::u32string text;
    text.reserve(septets.size());
    bool escaped = false;
    for (const auto unit : septets) {
        const auto septet = static_cast<char16_t>(unit & 0x7FU);
        if (escaped) {
            text += extended(septet);
            escaped = false;
        } else if (septet == kEscape) {
            escaped = true;
        } else {
            text += kDefault[septet];
        }
    }
    if (escaped) {
        text += U'\uFFFD';
    }
    return encodeUtf8(text);
}

}  // namespace turnbell::sms
