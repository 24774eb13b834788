#pragma once

#include <array>
#include <cstddef>

namespace turnbell::sms {

inline constexpr std::size_t kSeptetCodes = 128;

/// What a table says for a code that it leaves empty; also what a reader shows in its place.
inline constexpr char16_t kNoCharacter = 0xFFFD;

/// What each of the 128 codes of a GSM 7-bit table means (3GPP TS 23.038 6.2.1 and annex A).
using SeptetTable = std::array<char16_t, kSeptetCodes>;

/// A table written as eight rows of sixteen characters. The escape's place holds a space, as what a receiver
/// shows that knows no extension.
constexpr SeptetTable lockingTable(const char16_t (&rows)[kSeptetCodes + 1]) {
    SeptetTable table{};
    for (std::size_t code = 0; code < kSeptetCodes; ++code) {
        table[code] = rows[code];
    }
    return table;
}

/// A table of what follows an escape, where a space stands for "nothing": but for two escapes, which mean a
/// space until there is a further table (6.2.1.1), no such table has one.
constexpr SeptetTable singleShiftTable(const char16_t (&rows)[kSeptetCodes + 1]) {
    constexpr std::size_t kEscapePlace = 0x1B;
    auto table = lockingTable(rows);
    for (std::size_t code = 0; code < kSeptetCodes; ++code) {
        if (table[code] == u' ' && code != kEscapePlace) {
            table[code] = kNoCharacter;
        }
    }
    return table;
}

}  // namespace turnbell::sms
