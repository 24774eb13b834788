#pragma once

#include "host/core/catalog.h"

#include <vector>

namespace turnbell {

/// What a catalog that validate() has nothing against may not mean: it is applied, and whoever wrote it is
/// told. Without ageing somebody may be passed over without end: desks that call by strict priority let
/// customers of a lower one wait for as long as higher ones keep coming, which a ratio between normal and
/// priority customers changes where no condition decides; and a condition lets all queues without one, and
/// those of later ones, wait for as long as its own is too long. Priorities that staff give by hand are not
/// known here, and appointments, which go first when they are due, are as many as the branch books. Without
/// quiet hours a survey that does not come right after its visit may wake somebody; opening hours that leave
/// the night out help.
std::vector<CatalogProblem> catalogWarnings(const Catalog& catalog);

}  // namespace turnbell
