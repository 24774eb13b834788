#include "modem/sms/text_parts.h"

#include "host/base/utf8.h"
#include "modem/sms/septets.h"
#include "modem/sms/user_data_header.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace turnbell::sms {
namespace {

constexpr std::size_t kUserDataOctets = 140;  // 3GPP TS 23.040 9.2.3.24
constexpr std::size_t kMostParts = 255;
constexpr char32_t kJoiner = 0x200D;

bool isFlagLetter(char32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// True for what changes the emoji before it: joiner, variation selectors, the keycap, skin tones, the
/// letters of a region's flag (Unicode TS 51, 1.4).
bool belongsToEmoji(char32_t c) {
    return c == kJoiner || c == 0xFE0E || c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

/// Letters are joined too, in Persian and Indian scripts, and may be cut there.
bool maybeEmoji(char32_t c) {
    return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FFFF);
}

/// Units of one part, alone or one of several.
std::size_t roomIn(Script script, bool wideReference, bool several) {
    UserDataHeader header{.tables = script.tables};
    if (several) {
        header.concat = Concat{.wide = wideReference};
    }
    return roomForUnits(script.alphabet, headerOctets(header));
}

/// All of the text can be written in this script.
std::vector<TextPart> cut(Script script, std::u32string_view text, std::size_t room) {
    std::vector<TextPart> parts(1);
    std::u16string sign;
    std::size_t from = 0;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); at += length) {
        length = signLength(text.substr(at));
        sign.clear();
        appendUnits(script, text.substr(at, length), sign);
        if (parts.back().units.size() + sign.size() > room) {
            parts.back().text = encodeUtf8(text.substr(from, at - from));
            parts.emplace_back();
            from = at;
        }
        parts.back().units += sign;
    }
    parts.back().text = encodeUtf8(text.substr(from));
    return parts;
}

/// A text in both forms that are needed.
struct Text {
    std::string_view utf8;
    std::u32string_view codePoints;
};

/// Nothing: the script lacks a character.
std::optional<CutText> cutIn(Script script, Text text, bool wideReference) {
    std::u16string units;
    if (!appendUnits(script, text.codePoints, units)) {
        return std::nullopt;
    }
    CutText result{script, {}};
    if (units.size() <= roomIn(script, wideReference, false)) {
        result.parts.push_back({std::move(units), std::string{text.utf8}});
    } else {
        result.parts = cut(script, text.codePoints, roomIn(script, wideReference, true));
    }
    return result;
}

/// Parts first, then septets; what comes before the text counts too, once a part.
std::pair<std::size_t, std::size_t> costOf(const CutText& text) {
    std::size_t septets = 0;
    for (const auto& part : text.parts) {
        septets += septetsForOctets(headerOctets({.tables = text.script.tables})) + part.units.size();
    }
    return {text.parts.size(), septets};
}

/// With the tables that need the fewest parts, then septets. Nothing: none of them has every character.
std::optional<CutText> cutInLanguage(Text text, const CutOptions& options) {
    constexpr auto kNone = NationalLanguage::None;
    std::optional<CutText> best;
    for (const auto tables : {ShiftTables{kNone, options.language}, ShiftTables{options.language, kNone},
                              ShiftTables{options.language, options.language}}) {
        auto candidate = cutIn({Alphabet::Gsm7, tables}, text, options.wideReference);
        if (candidate && (!best || costOf(*candidate) < costOf(*best))) {
            best = std::move(candidate);
        }
    }
    return best;
}

CutText cutAny(Text text, const CutOptions& options) {
    auto gsm7 = cutIn({}, text, options.wideReference);
    auto plain = gsm7 ? std::move(*gsm7) : *cutIn({Alphabet::Ucs2, {}}, text, options.wideReference);
    if (plain.parts.size() == 1 || options.language == NationalLanguage::None) {
        return plain;
    }
    auto national = cutInLanguage(text, options);
    return national && national->parts.size() < plain.parts.size() ? std::move(*national) : plain;
}

}  // namespace

/// Longer ones than any real emoji are nobody's loss if they are cut.
std::size_t signLength(std::u32string_view text) {
    if (text.size() > 1 && isFlagLetter(text[0]) && isFlagLetter(text[1])) {
        return 2;
    }
    const bool joins = !text.empty() && maybeEmoji(text[0]);
    std::size_t length = 1;
    while (length < std::min(text.size(), kLongestSign) &&
           (belongsToEmoji(text[length]) || (joins && text[length - 1] == kJoiner))) {
        ++length;
    }
    return length;
}

std::size_t longestSign(Script script, std::u32string_view text) {
    std::size_t longest = 0;
    std::u16string units;
    for (std::size_t length = 0; !text.empty(); text.remove_prefix(length)) {
        length = std::min(signLength(text), text.size());
        units.clear();
        appendUnits(script, text.substr(0, length), units);
        longest = std::max(longest, units.size());
    }
    return longest;
}

std::size_t roomForUnits(Alphabet alphabet, std::size_t headerOctets) {
    const auto octets = kUserDataOctets - std::min(headerOctets, kUserDataOctets);
    switch (alphabet) {
    case Alphabet::Gsm7: return octets * 8 / 7;
    case Alphabet::Ucs2: return octets / 2;
    case Alphabet::Data8: break;
    }
    return octets;
}

Result<CutText> cutText(std::string_view text, const CutOptions& options) {
    const auto codePoints = decodeUtf8(text);
    if (!codePoints) {
        return fail(ErrorCode::Invalid, "the text is no valid UTF-8: correct its coding", "text_invalid");
    }
    auto result = cutAny({text, *codePoints}, options);
    if (result.parts.size() > kMostParts) {
        return fail(ErrorCode::Invalid, "the text needs more than 255 parts: shorten it", "text_too_long");
    }
    return result;
}

}  // namespace turnbell::sms
