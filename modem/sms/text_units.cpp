#include "modem/sms/text_units.h"

#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/utf16.h"

namespace turnbell::sms {

bool appendUnits(Alphabet alphabet, char32_t character, std::u16string& units) {
    switch (alphabet) {
    case Alphabet::Gsm7: return appendSeptets(character, units);
    case Alphabet::Ucs2: appendUtf16(character, units); return true;
    case Alphabet::Data8: break;
    }
    return false;
}

std::string unitsToUtf8(Alphabet alphabet, std::u16string_view units) {
    switch (alphabet) {
    case Alphabet::Gsm7: return septetsToUtf8(units);
    case Alphabet::Ucs2: return utf16ToUtf8(units);
    case Alphabet::Data8: break;
    }
    return {};
}

}  // namespace turnbell::sms
