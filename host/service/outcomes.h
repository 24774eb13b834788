#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"

#include <string>

namespace turnbell {

/// Whether a visit of this service can end with this outcome. One of a service with outcomes ends with one of
/// them: without any is refused (`outcome_needed`), as are other words (`outcome_unknown`); both list them.
/// For any other service all words will do, and none.
Result<void> outcomeFits(const Catalog& catalog, const std::string& service, const std::string& outcome);

}  // namespace turnbell
