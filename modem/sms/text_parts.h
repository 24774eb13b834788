#pragma once

#include "host/base/result.h"
#include "modem/sms/message.h"

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
    Alphabet alphabet = Alphabet::Gsm7;
    std::vector<TextPart> parts;  ///< at least one
};

/// Units of text that fit in one message beside a header of this many octets, its length octet included.
std::size_t roomForUnits(Alphabet alphabet, std::size_t headerOctets);

/// Cuts a UTF-8 text into as few parts as it needs: GSM 7-bit if every character is in it, else UCS-2; never
/// inside an escape sequence or an emoji, be it of several code points (flags, families, skin tones). If one
/// part is not enough, each leaves room for a header. Refuses text that is no UTF-8 ("text_invalid") and more
/// than 255 parts ("text_too_long").
Result<CutText> cutText(std::string_view text, std::size_t headerOctets);

}  // namespace turnbell::sms
