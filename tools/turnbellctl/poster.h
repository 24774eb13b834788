#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"
#include "tools/turnbellctl/arguments.h"

#include <string>

namespace turnbell::ctl {

/// What the QR code says: a phone offers to send `word` to `number` (the SMSTO: of NTT Docomo's barcodes,
/// which Android and iOS read).
std::string smsTo(const std::string& number, const std::string& word);

/// An A4 sheet as SVG: the QR code, the branch's name, what to do in each language, and number and word in
/// large letters for who cannot scan. Refused: a branch without `sms_number`, a service that there is not or
/// that has no code word, a language in which there are no words.
Result<std::string> posterSvg(const Catalog& catalog, const MakePoster& wish);

}  // namespace turnbell::ctl
