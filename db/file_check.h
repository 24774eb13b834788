#pragma once

#include "db/database.h"

#include <string>

namespace turnbell::db {

/// Refuses (`db_readonly`) unless files can be made beside `file`.
Result<void> checkFolder(const std::string& file);

/// Makes an empty file that its owner alone may read, unless there is one: SQLite makes files readable for
/// all, and gives those beside it the mode of the first. What fails here, SQLite meets and tells.
void createPrivate(const std::string& file);

/// Removes a database and what SQLite leaves beside it.
void removeDatabase(const std::string& file);

/// What a backup is copied to before it replaces the database in `file`.
std::string restoringFileOf(const std::string& file);

/// Looks for damaged pages, unless the database is larger than 8 MiB, and refuses (`db_damaged`) if there
/// are.
Result<void> checkPages(SQLite::Database& database);

/// Reads all of the database and refuses (`db_damaged`) if anything does not fit.
Result<void> checkContent(SQLite::Database& database);

/// `error` with the file's name in front of its sentence.
Error about(const std::string& file, Error error);

}  // namespace turnbell::db
