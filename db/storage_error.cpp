#include "db/storage_error.h"

#include <sqlite3.h>

#include <SQLiteCpp/Exception.h>

namespace turnbell::db {

Error storageError(const std::exception& thrown) {
    const auto* refused = dynamic_cast<const SQLite::Exception*>(&thrown);
    switch (refused != nullptr ? refused->getErrorCode() : SQLITE_ERROR) {
    case SQLITE_FULL:
        return {ErrorCode::Storage, "the disk is full, nothing was changed: free some space", "db_full"};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::Storage, "the data cannot be written: check the folder and its permissions",
                "db_readonly"};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::Storage,
                std::string{"the data is damaged ("} + thrown.what() + "): use an undamaged backup",
                "db_damaged"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, "another program has this data open: stop that one first", "db_locked"};
    default:
        return {ErrorCode::Storage,
                std::string{"the data could not be read or written, nothing was changed: "} + thrown.what(),
                "db_failed"};
    }
}

}  // namespace turnbell::db
