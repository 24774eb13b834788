#include "host/core/inbound/characters.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>

namespace turnbell {
namespace {

struct Span {
    char32_t first;
    char32_t last;
};

// Blocks of Unicode 15: CJK marks that count as letters, kana, Han and its extensions.
constexpr std::array kSpaceless{Span{0x3005, 0x3007},  Span{0x3041, 0x30FF}, Span{0x31F0, 0x31FF},
                                Span{0x3400, 0x4DBF},  Span{0x4E00, 0x9FFF}, Span{0xF900, 0xFAFF},
                                Span{0x20000, 0x323AF}};

constexpr char32_t kBrailleBlank = 0x2800;
constexpr char32_t kAscii = 0x80;  // below it most texts stay, and nothing must be looked up

UChar32 asUChar(char32_t c) {
    return static_cast<UChar32>(c);
}

}  // namespace

bool isBlankCharacter(char32_t c) {
    return u_isUWhiteSpace(asUChar(c)) != 0 || u_charType(asUChar(c)) == U_CONTROL_CHAR || c == kBrailleBlank;
}

bool isLetterCharacter(char32_t c) {
    if (c < kAscii) {
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    }
    const auto type = u_charType(asUChar(c));
    return u_isalpha(asUChar(c)) != 0 || type == U_LETTER_NUMBER || type == U_COMBINING_SPACING_MARK ||
           isSpaceless(c);
}

bool isSmallLetter(char32_t c) {
    constexpr Span kGeorgian{0x10D0, 0x10FF};
    return u_islower(asUChar(c)) != 0 && (c < kGeorgian.first || c > kGeorgian.last);
}

bool isSpaceless(char32_t c) {
    return c >= kSpaceless.front().first && c != U'・' &&
           std::any_of(kSpaceless.begin(), kSpaceless.end(),
                       [c](const Span& span) { return c >= span.first && c <= span.last; });
}

int digitOf(char32_t c) {
    if (c < kAscii) {
        return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
    }
    return u_charDigitValue(asUChar(c));
}

bool isCombining(char32_t c) {
    if (c < kAscii) {
        return false;
    }
    const auto type = u_charType(asUChar(c));
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

}  // namespace turnbell
