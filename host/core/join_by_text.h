#pragma once

#include "host/core/catalog.h"

#include <string>

/// How customers join a line from afar: what a poster and the kiosk ask them to text.
namespace turnbell {

/// What a QR code says: a phone offers to send `word` to `number` (the SMSTO: of NTT Docomo's barcodes,
/// which Android and iOS read).
std::string smsTo(const std::string& number, const std::string& word);

/// What joins where no service is named: a word of this language, in which it is answered ("JOIN" of one
/// that Turnbell has no words for).
std::string joinWord(const std::string& language);

/// What to text in each language of the branch: the code word of its only service in that language, else
/// joinWord().
LocalizedText joinWords(const Catalog& catalog);

}  // namespace turnbell
