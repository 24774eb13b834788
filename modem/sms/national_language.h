#pragma once

#include "modem/sms/septet_table.h"

#include <cstdint>
#include <string_view>

/// The national language tables of the GSM 7-bit alphabet (3GPP TS 23.038 6.2.1.2 and annex A).
namespace turnbell::sms {

/// National Language Identifier (6.2.1.2.4), with the numbers that a message's header has.
enum class NationalLanguage : std::uint8_t {
    None,
    Turkish,
    Spanish,
    Portuguese,
    Bengali,
    Gujarati,
    Hindi,
    Kannada,
    Malayalam,
    Oriya,
    Punjabi,
    Tamil,
    Telugu,
    Urdu
};

/// "none", "turkish", ...
const char* toString(NationalLanguage language);

/// The tables that a text's septets are read by. None: the default alphabet, and its extension table.
struct ShiftTables {
    NationalLanguage locking = NationalLanguage::None;      ///< instead of the default alphabet
    NationalLanguage singleShift = NationalLanguage::None;  ///< for the code behind an escape

    bool operator==(const ShiftTables&) const = default;
};

/// A number that a header holds. None: a language that 23.038 does not know.
NationalLanguage nationalLanguage(std::uint8_t identifier);

/// The tables that a text in this language may be sent with: Turkish, Spanish and Portuguese ("tr", "es",
/// "pt", and with a region as in "pt-BR"). None for all others: too few phones show them.
NationalLanguage sendingLanguage(std::string_view languageCode);

/// Spanish has no locking table: there it is the default one.
const SeptetTable& lockingTableOf(NationalLanguage language);
const SeptetTable& singleShiftTableOf(NationalLanguage language);

}  // namespace turnbell::sms
