#include "modem/sms/text_parts.h"

#include "host/base/utf8.h"
#include "modem/sms/text_units.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace turnbell::sms {
namespace {

constexpr std::size_t kUserDataOctets = 140;  // 3GPP TS 23.040 9.2.3.24
constexpr std::size_t kMostParts = 255;

bool isFlagLetter(char32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// True for what changes the emoji before it: joiner, variation selectors, the keycap, skin tones, the
/// letters of a region's flag (Unicode TS 51, 1.4).
bool belongsToEmoji(char32_t c) {
    return c == 0x200D || c == 0xFE0E || c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

/// How many code points are one sign from here on: an emoji of several, or one of anything. Longer ones than
/// any real emoji are nobody's loss if they are cut.
std::size_t signLength(std::u32string_view text) {
    constexpr std::size_t kLongest = 16;
    if (text.size() > 1 && isFlagLetter(text[0]) && isFlagLetter(text[1])) {
        return 2;
    }
    std::size_t length = 1;
    while (length < std::min(text.size(), kLongest) &&
           (belongsToEmoji(text[length]) || text[length - 1] == 0x200D)) {
        ++length;
    }
    return length;
}

std::optional<std::vector<TextPart>> cut(Alphabet alphabet, std::u32string_view text, std::size_t room) {
    std::vector<TextPart> parts(1);
    std::u16string character;
    std::size_t from = 0;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); at += length) {
        length = signLength(text.substr(at));
        character.clear();
        for (const char32_t each : text.substr(at, length)) {
            if (!appendUnits(alphabet, each, character)) {
                return std::nullopt;
            }
        }
        if (parts.back().units.size() + character.size() > room) {
            parts.back().text = encodeUtf8(text.substr(from, at - from));
            parts.emplace_back();
            from = at;
        }
        parts.back().units += character;
    }
    parts.back().text = encodeUtf8(text.substr(from));
    return parts;
}

/// Nothing: the alphabet lacks a character.
std::optional<CutText> cutIn(Alphabet alphabet, std::u32string_view text, std::size_t headerOctets) {
    auto parts = cut(alphabet, text, roomForUnits(alphabet, 0));
    if (parts && parts->size() > 1) {
        parts = cut(alphabet, text, roomForUnits(alphabet, headerOctets));
    }
    return parts ? std::optional{CutText{alphabet, std::move(*parts)}} : std::nullopt;
}

}  // namespace

std::size_t roomForUnits(Alphabet alphabet, std::size_t headerOctets) {
    const auto octets = kUserDataOctets - std::min(headerOctets, kUserDataOctets);
    switch (alphabet) {
    case Alphabet::Gsm7: return octets * 8 / 7;
    case Alphabet::Ucs2: return octets / 2;
    case Alphabet::Data8: break;
    }
    return octets;
}

Result<CutText> cutText(std::string_view text, std::size_t headerOctets) {
    const auto codePoints = decodeUtf8(text);
    if (!codePoints) {
        return fail(ErrorCode::Invalid, "the text is no valid UTF-8: correct its coding", "text_invalid");
    }
    auto inGsm7 = cutIn(Alphabet::Gsm7, *codePoints, headerOctets);
    auto result = inGsm7 ? std::move(*inGsm7) : *cutIn(Alphabet::Ucs2, *codePoints, headerOctets);
    if (result.parts.size() > kMostParts) {
        return fail(ErrorCode::Invalid, "the text needs more than 255 parts: shorten it", "text_too_long");
    }
    return result;
}

}  // namespace turnbell::sms
