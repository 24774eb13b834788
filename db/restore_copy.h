#pragma once

#include "db/database.h"

#include <memory>
#include <string>

namespace turnbell::db {

/// A backup on its way to become the branch's database: a copy beside that one's file, of this program's
/// schema, in which everything is set right that must hold from the first moment on. Killed at any time, the
/// live database is what it was, or all of this copy; what the kill left of the copy is removed by the next
/// start. It needs as much room on the disk as the backup takes.
class RestoreCopy {
public:
    /// Refuses as Database::restore().
    static Result<std::unique_ptr<RestoreCopy>> of(const std::string& backup, Database& live);

    ~RestoreCopy();
    RestoreCopy(const RestoreCopy&) = delete;
    RestoreCopy& operator=(const RestoreCopy&) = delete;

    /// Until become().
    Database& database() { return *copy_; }

    /// `live` becomes this copy, at once or, refused, not at all.
    Result<void> become(Database& live);

private:
    RestoreCopy(std::string file, std::unique_ptr<Database> copy);

    std::string file_;
    std::unique_ptr<Database> copy_;
};

}  // namespace turnbell::db
