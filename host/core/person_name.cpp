#include "host/core/person_name.h"

#include "host/base/utf8.h"
#include "host/core/sample_values.h"

#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace turnbell {
namespace {

// Hyphens, apostrophes, the middle dots of Catalan and Japanese names, the Hebrew geresh.
constexpr std::u32string_view kNameSigns = U"-\u2010\u2011'\u2018\u2019.\u00B7\u30FB\u05F3";

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;

UChar32 asUChar(char32_t c) {
    return static_cast<UChar32>(c);
}

bool isSpace(char32_t c) {
    return u_isUWhiteSpace(asUChar(c)) != 0;
}

std::u32string composed(const std::u32string& text) {
    auto status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    const auto unicode = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                                       static_cast<std::int32_t>(text.size()));
    std::string out;
    nfc->normalize(unicode, status).toUTF8String(out);
    return decodeUtf8Lossy(out);
}

std::u32string trimmed(const std::u32string& text) {
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isSpace).base();
    return {first, last};
}

/// Runs of spaces become one. Tabs and line ends are no spaces but control characters, and stay.
std::u32string withSingleSpaces(const std::u32string& text) {
    std::u32string out;
    for (const char32_t c : text) {
        if (u_charType(asUChar(c)) != U_SPACE_SEPARATOR) {
            out += c;
        } else if (!out.ends_with(U' ')) {
            out += U' ';
        }
    }
    return out;
}

/// Letters and the marks upon them, but not the invisible ones among these (fillers, variation selectors).
bool isNameLetter(char32_t c) {
    constexpr std::uint32_t kLettersAndMarks = U_GC_L_MASK | U_GC_MN_MASK | U_GC_MC_MASK;
    return (U_GET_GC_MASK(asUChar(c)) & kLettersAndMarks) != 0 &&
           u_hasBinaryProperty(asUChar(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) == 0;
}

bool mayStandAt(const std::u32string& name, std::size_t i) {
    const char32_t c = name[i];
    const char32_t before = i > 0 ? name[i - 1] : U' ';
    const char32_t after = i + 1 < name.size() ? name[i + 1] : U' ';
    if (c == kNonJoiner || c == kJoiner) {  // Persian and Indian scripts need them, between letters
        return isNameLetter(before) && isNameLetter(after);
    }
    if (c == U'.') {  // "J. R." and "J.-P.", but no "bit.ly"
        return !isNameLetter(after);
    }
    return isNameLetter(c) || c == U' ' || kNameSigns.find(c) != std::u32string_view::npos;
}

bool isName(const std::u32string& name) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!mayStandAt(name, i)) {
            return false;
        }
    }
    return name.empty() || std::any_of(name.begin(), name.end(), isNameLetter);
}

bool isBidiControl(char32_t c) {
    return u_hasBinaryProperty(asUChar(c), UCHAR_BIDI_CONTROL) != 0;
}

/// Line ends of any kind become '\n', tabs a space, other control and bidirectional characters nothing.
std::u32string withoutControls(const std::u32string& text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const bool endedByNext = c == U'\r' && i + 1 < text.size() && text[i + 1] == U'\n';
        if (endedByNext || isBidiControl(c)) {
            continue;
        }
        if (c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029) {
            out += U'\n';
        } else if (c == U'\t') {
            out += U' ';
        } else if (u_charType(asUChar(c)) != U_CONTROL_CHAR) {
            out += c;
        }
    }
    return out;
}

tl::unexpected<Error> noUtf8() {
    return fail(ErrorCode::Invalid, "the text is not valid UTF-8: type it again", "text_utf8");
}

/// In UTF-16.
std::size_t unitsOf(const std::u32string& text) {
    constexpr char32_t kLastOfOneUnit = 0xFFFF;
    return text.size() + static_cast<std::size_t>(
                             std::ranges::count_if(text, [](char32_t c) { return c > kLastOfOneUnit; }));
}

Result<std::string> noLongerThan(std::size_t mostCharacters, const std::u32string& text) {
    if (text.size() > mostCharacters) {
        return fail(ErrorCode::Invalid,
                    "the text has " + std::to_string(text.size()) + " characters: shorten it to " +
                        std::to_string(mostCharacters),
                    "text_long");
    }
    return encodeUtf8(text);
}

}  // namespace

Result<std::string> cleanName(std::string_view text) {
    const auto characters = decodeUtf8(text);
    const auto name = characters ? withSingleSpaces(composed(trimmed(*characters))) : std::u32string{};
    if (unitsOf(name) > kMostNameLetters) {
        return fail(ErrorCode::Invalid, "the name is too long: 40 characters at most", "name_long");
    }
    if (!characters || !isName(name)) {
        return fail(
            ErrorCode::Invalid,
            "a name has letters, spaces, hyphens, apostrophes and full stops only: leave out everything else",
            "name_characters");
    }
    return encodeUtf8(name);
}

Result<std::string> cleanText(std::string_view text, std::size_t mostCharacters) {
    const auto characters = decodeUtf8(text);
    if (!characters) {
        return noUtf8();
    }
    const auto cleaned = trimmed(composed(withoutControls(*characters)));
    if (cleaned.empty()) {
        return fail(ErrorCode::Invalid, "the text is empty: type one", "text_empty");
    }
    return noLongerThan(mostCharacters, cleaned);
}

Result<std::string> cleanLine(std::string_view text, std::size_t mostCharacters) {
    const auto characters = decodeUtf8(text);
    if (!characters) {
        return noUtf8();
    }
    auto line = withoutControls(*characters);
    std::ranges::replace_if(line, isSpace, U' ');
    return noLongerThan(mostCharacters, withSingleSpaces(composed(trimmed(line))));
}

}  // namespace turnbell
