#include "modem/sms/text_units.h"

#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/utf16.h"

namespace turnbell::sms {

bool appendUnits(Script script, std::u32string_view text, std::u16string& units) {
    switch (script.alphabet) {
    case Alphabet::Gsm7: return appendSeptets(text, units, script.tables);
    case Alphabet::Ucs2: appendUtf16(text, units); return true;
    case Alphabet::Data8: break;
    }
    return text.empty();
}

std::string unitsToUtf8(Script script, std::u16string_view units) {
    switch (script.alphabet) {
    case Alphabet::Gsm7: return septetsToUtf8(units, script.tables);
    case Alphabet::Ucs2: return utf16ToUtf8(units);
    case Alphabet::Data8: break;
    }
    return {};
}

}  // namespace turnbell::sms
