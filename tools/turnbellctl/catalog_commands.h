#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"

#include <string>
#include <vector>

namespace turnbell::ctl {

/// What a file says, as a whole catalog or as entries of the one that is in force. Refused: it cannot be
/// read, or something is wrong with it; the message has a line for each fault.
Result<Catalog> catalogIn(const std::string& file);
Result<Catalog> entriesIn(const std::string& file, const Catalog& inForce);

/// "Nothing is wrong with this catalog.", or a line for each warning.
std::string checkText(const std::vector<CatalogProblem>& warnings, bool json);

/// What is told beside the answer when a catalog is put in force; empty: nothing.
std::string warningLines(const std::vector<CatalogProblem>& warnings);

}  // namespace turnbell::ctl
