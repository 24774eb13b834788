#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"
#include "tools/turnbellctl/arguments.h"

#include <string>

namespace turnbell::ctl {

/// An A4 sheet as SVG: the QR code, the branch's name, what to do in each language, and number and word in
/// large letters for who cannot scan. `number`: where to text, as the service has it (wire::Status). Refused:
/// none, a service that there is not or that has no code word, a language in which there are no words.
Result<std::string> posterSvg(const Catalog& catalog, const std::string& number, const MakePoster& wish);

}  // namespace turnbell::ctl
