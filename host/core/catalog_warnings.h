#pragma once

#include "host/core/catalog.h"

#include <vector>

namespace turnbell {

/// What a catalog that validate() has nothing against may not mean: it is applied, and whoever wrote it is
/// told. Desks that call by strict priority let customers of a lower one wait for as long as higher ones keep
/// coming; ageing, or a ratio between normal and priority customers, helps. Priorities that staff give by
/// hand are not known here. Without quiet hours a survey that does not come right after its visit may wake
/// somebody; opening hours that leave the night out help.
std::vector<CatalogProblem> catalogWarnings(const Catalog& catalog);

}  // namespace turnbell
