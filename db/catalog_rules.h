#pragma once

#include "db/database.h"
#include "host/core/catalog.h"

/// The tables of who is called and when the branch is open: segment, profile, hours, closed_day, and their
/// lists. For CatalogStore alone, which holds the names and the order of changes.
namespace turnbell::db {

/// Empties them; before the queues and services that they name.
void clearRules(Database& database);

/// After the queues and services that they name.
void storeRules(Database& database, const Catalog& catalog);

void loadRules(Database& database, Catalog& catalog);

}  // namespace turnbell::db
