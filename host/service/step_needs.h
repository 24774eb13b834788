#pragma once

#include "db/visit_store.h"
#include "host/core/catalog.h"

namespace turnbell {

/// What a step that is to go on names and this catalog does not have: "service a", "queue A" or "desk 1";
/// empty: nothing is missing.
std::string missingFor(const db::StepRow& step, const Catalog& catalog);

/// Whether some desk can call it: one that serves its queue, and the one that alone may call it if there is
/// such a desk.
bool canBeCalled(const db::StepRow& step, const Catalog& catalog);

}  // namespace turnbell
