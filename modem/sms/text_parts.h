#pragma once

#include "host/base/result.h"
#include "modem/sms/text_units.h"

#include <string>
#include <string_view>
#include <vector>

namespace turnbell::sms {

/// A stretch of text that one message carries.
struct TextPart {
    std::u16string units;  ///< as in UserData::units
    std::string text;      ///< the same in UTF-8
};

struct CutText {
    Script script;
    std::vector<TextPart> parts;  ///< at least one
};

struct CutOptions {
    bool wideReference = false;  ///< parts are numbered with a 16-bit reference, which takes an octet more

    /// Its national tables may be used, if that makes fewer parts.
    NationalLanguage language = NationalLanguage::None;
};

/// Units of text that fit in one message beside a header of this many octets, its length octet included.
std::size_t roomForUnits(Alphabet alphabet, std::size_t headerOctets);

/// No sign that is kept together has more code points.
inline constexpr std::size_t kLongestSign = 16;

/// How many code points are one sign from here on: an emoji of several, or one of anything.
std::size_t signLength(std::u32string_view text);

/// Units of the longest sign of a text that the script can write; 0 of an empty one.
std::size_t longestSign(Script script, std::u32string_view text);

/// Cuts a UTF-8 text into as few parts as it needs: GSM 7-bit if every character is in it, else UCS-2, or
/// with those of the language's tables (single shift, locking, or both) that need the fewest septets, where
/// these save a part; never inside an escape sequence or an emoji, be it of several code points (flags,
/// families, skin tones). If one part is not enough, each leaves room for its number. Refuses text that is no
/// UTF-8
/// ("text_invalid") and more than 255 parts ("text_too_long").
Result<CutText> cutText(std::string_view text, const CutOptions& options);

}  // namespace turnbell::sms
