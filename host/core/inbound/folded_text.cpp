#include "host/core/inbound/folded_text.h"

#include "host/base/utf8.h"
#include "host/core/inbound/characters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace turnbell {
namespace {

constexpr char32_t kKeycap = 0x20E3;
constexpr int kMostMarks = 4;  // on one letter; more cost ICU a quadratic sort, and no language has them

struct Substitute {
    char32_t character;
    std::u32string_view text;
};

// What compatibility folding would make another word of: U+2116 becomes "no", U+2139 "i".
constexpr std::array kSubstitutes{
    Substitute{U'№', U"#"},  Substitute{U'ℹ', U" info "}, Substitute{U'🔟', U" 10 "}, Substitute{U'’', U"'"},
    Substitute{U'‘', U"'"},  Substitute{U'ʼ', U"'"},      Substitute{U'`', U"'"},    Substitute{U'´', U"'"},
    Substitute{U'′', U"'"},  Substitute{U'⁄', U"/"},      Substitute{U'−', U"-"},    Substitute{U'‐', U"-"},
    Substitute{U'‑', U"-"},  Substitute{U'–', U"-"},      Substitute{U'—', U"-"},    Substitute{U'〜', U"~"},
    Substitute{U'～', U"~"}, Substitute{U'،', U","},      Substitute{U'٫', U"."},    Substitute{U'、', U","},
    Substitute{U'。', U"."}, Substitute{U'❤', U"♥"},
};

UChar32 asUChar(char32_t c) {
    return static_cast<UChar32>(c);
}

/// Raised and lowered digits stand in a row as plain ones do; other numbers in one character stand alone.
bool standsAlone(char32_t c) {
    if (u_charType(asUChar(c)) != U_OTHER_NUMBER) {
        return false;
    }
    const auto type = u_getIntPropertyValue(asUChar(c), UCHAR_DECOMPOSITION_TYPE);
    return type != U_DT_SUPER && type != U_DT_SUB;
}

void appendNumber(std::u32string& out, char32_t c) {
    constexpr double kMost = 99;
    const double value = u_getNumericValue(asUChar(c));
    if (value < 0 || value > kMost) {
        out += c;
    } else if (value != std::floor(value)) {
        out += U".5";
    } else {
        const auto digits = std::to_string(static_cast<int>(value));
        (out += U' ').append(digits.begin(), digits.end()) += U' ';
    }
}

/// What must be said before folding, and no more marks on a letter than folding takes in its stride.
std::u32string prepared(std::u32string_view text) {
    std::u32string out;
    out.reserve(text.size());
    int marks = 0;
    for (const auto c : text) {
        marks = c >= 0x300 && isCombining(c) ? marks + 1 : 0;
        const bool plain = c < 0x80 && c != U'`';
        const auto* const found =
            plain ? kSubstitutes.end()
                  : std::find_if(kSubstitutes.begin(), kSubstitutes.end(),
                                 [c](const Substitute& one) { return one.character == c; });
        if (found != kSubstitutes.end()) {
            out += found->text;
        } else if (!plain && standsAlone(c)) {
            appendNumber(out, c);
        } else if (marks <= kMostMarks) {
            out += c;
        }
    }
    return out;
}

std::u32string caseFolded(std::u32string text) {
    if (std::ranges::all_of(text, [](char32_t c) { return c < 0x80; })) {
        std::ranges::transform(text, text.begin(),
                               [](char32_t c) { return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c; });
        return text;
    }
    auto status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString wide;
    for (const auto c : text) {
        wide.append(asUChar(c));
    }
    const auto normal = form->normalize(wide, status);
    std::u32string out(static_cast<std::size_t>(normal.countChar32()), U'\0');
    normal.toUTF32(reinterpret_cast<UChar32*>(out.data()), static_cast<std::int32_t>(out.size()), status);
    return out;
}

/// Without its accents, if it is of a script that is often typed without them.
char32_t bare(char32_t c) {
    auto status = U_ZERO_ERROR;
    const auto script = uscript_getScript(asUChar(c), &status);
    if (c < 0x80 || (script != USCRIPT_LATIN && script != USCRIPT_CYRILLIC && script != USCRIPT_GREEK)) {
        return c;
    }
    icu::UnicodeString parts;
    const auto* form = icu::Normalizer2::getNFDInstance(status);
    return form->getDecomposition(asUChar(c), parts) != 0 ? static_cast<char32_t>(parts.char32At(0)) : c;
}

bool isInvisible(char32_t c) {
    if (c < 0x80) {
        return false;
    }
    const auto type = u_charType(asUChar(c));
    return type == U_FORMAT_CHAR || isCombining(c) ||
           u_hasBinaryProperty(asUChar(c), UCHAR_EMOJI_MODIFIER) != 0 ||
           u_hasBinaryProperty(asUChar(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool isApostrophe(std::u32string_view text, std::size_t at) {
    return text[at] == U'\'' && at > 0 && at + 1 < text.size() && isLetterCharacter(text[at - 1]) &&
           isLetterCharacter(text[at + 1]);
}

/// A letter that is a word is another word with an accent: French "à" and English "a".
bool isAlone(std::u32string_view text, std::size_t at) {
    return isLetterCharacter(text[at]) && (at == 0 || !isLetterCharacter(text[at - 1])) &&
           (at + 1 == text.size() || !isLetterCharacter(text[at + 1]));
}

}  // namespace

std::u32string foldedText(std::string_view text) {
    const auto folded = caseFolded(prepared(decodeUtf8Lossy(text)));
    std::u32string out;
    out.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto c = folded[i];
        if (c == kKeycap && !out.empty() && digitOf(out.back()) >= 0) {
            out.insert(out.end() - 1, U' ');
            out += U' ';
        } else if (!isInvisible(c) && !isApostrophe(folded, i)) {
            out += c < 0x80 || isAlone(folded, i) ? c : bare(c);
        }
    }
    return out;
}

}  // namespace turnbell
