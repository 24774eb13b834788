#include "modem/sms/national_language.h"

#include "modem/sms/languages/bengali.h"
#include "modem/sms/languages/gujarati.h"
#include "modem/sms/languages/hindi.h"
#include "modem/sms/languages/kannada.h"
#include "modem/sms/languages/malayalam.h"
#include "modem/sms/languages/none.h"
#include "modem/sms/languages/oriya.h"
#include "modem/sms/languages/portuguese.h"
#include "modem/sms/languages/punjabi.h"
#include "modem/sms/languages/spanish.h"
#include "modem/sms/languages/tamil.h"
#include "modem/sms/languages/telugu.h"
#include "modem/sms/languages/turkish.h"
#include "modem/sms/languages/urdu.h"

namespace turnbell::sms {
namespace {

struct Entry {
    const char* name;
    const SeptetTable& locking;
    const SeptetTable& singleShift;
};

using namespace tables;

/// In the order of the identifiers.
constexpr std::array kLanguages{
    Entry{"none", kDefault, kExtension},
    Entry{"turkish", kTurkishLockingShift, kTurkishSingleShift},
    Entry{"spanish", kDefault, kSpanishSingleShift},
    Entry{"portuguese", kPortugueseLockingShift, kPortugueseSingleShift},
    Entry{"bengali", kBengaliLockingShift, kBengaliSingleShift},
    Entry{"gujarati", kGujaratiLockingShift, kGujaratiSingleShift},
    Entry{"hindi", kHindiLockingShift, kHindiSingleShift},
    Entry{"kannada", kKannadaLockingShift, kKannadaSingleShift},
    Entry{"malayalam", kMalayalamLockingShift, kMalayalamSingleShift},
    Entry{"oriya", kOriyaLockingShift, kOriyaSingleShift},
    Entry{"punjabi", kPunjabiLockingShift, kPunjabiSingleShift},
    Entry{"tamil", kTamilLockingShift, kTamilSingleShift},
    Entry{"telugu", kTeluguLockingShift, kTeluguSingleShift},
    Entry{"urdu", kUrduLockingShift, kUrduSingleShift},
};

const Entry& entryOf(NationalLanguage language) {
    return kLanguages[static_cast<std::size_t>(language)];
}

}  // namespace

const char* toString(NationalLanguage language) {
    return entryOf(language).name;
}

NationalLanguage nationalLanguage(std::uint8_t identifier) {
    return identifier < kLanguages.size() ? static_cast<NationalLanguage>(identifier)
                                          : NationalLanguage::None;
}

NationalLanguage sendingLanguage(std::string_view languageCode) {
    const auto language = languageCode.substr(0, languageCode.find_first_of("-_"));
    if (language == "tr") {
        return NationalLanguage::Turkish;
    }
    if (language == "es") {
        return NationalLanguage::Spanish;
    }
    return language == "pt" ? NationalLanguage::Portuguese : NationalLanguage::None;
}

const SeptetTable& lockingTableOf(NationalLanguage language) {
    return entryOf(language).locking;
}

const SeptetTable& singleShiftTableOf(NationalLanguage language) {
    return entryOf(language).singleShift;
}

}  // namespace turnbell::sms
