#pragma once

#include "db/database.h"

#include <span>

namespace turnbell::db {

/// The SQL of every schema version, in order: the first makes version 1 of an empty file. A text that was
/// released is never changed: the next version gets a file of its own in migrations/.
std::span<const char* const> migrations();

/// The schema version of a file; 0: empty.
int schemaVersion(SQLite::Database& database);

/// Refuses a database of somebody else (`db_foreign`) and one of a newer Turnbell (`db_newer`). An empty one
/// is fine.
Result<void> checkOrigin(SQLite::Database& database);

/// Brings the database to the version at which `steps` end. Each step is one transaction: a step that throws
/// leaves the version before it.
void migrate(SQLite::Database& database, std::span<const char* const> steps = migrations());

}  // namespace turnbell::db
