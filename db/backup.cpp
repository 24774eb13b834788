#include "db/database.h"
#include "db/file_check.h"
#include "db/migrations.h"
#include "db/storage_error.h"

#include <sqlite3.h>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace turnbell::db {
namespace {

namespace fs = std::filesystem;

Result<void> checkIdle(SQLite::Database& database) {
    if (sqlite3_get_autocommit(database.getHandle()) == 0) {
        return fail(ErrorCode::Busy, "a change is being written: ask again after it", "db_locked");
    }
    return {};
}

void copy(SQLite::Database& from, SQLite::Database& to) {
    SQLite::Backup backup{to, from};
    if (const int end = backup.executeStep(); end != SQLITE_DONE) {
        throw SQLite::Exception("the copy was not completed", end);
    }
}

Result<void> sync(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | flags);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        return fail(ErrorCode::Storage, "the disk did not take the copy: try another one", "db_failed");
    }
    return {};
}

// One file without a log beside it, whole or not at all.
Result<void> writeCopy(SQLite::Database& from, const fs::path& file) {
    createPrivate(file.string());
    {
        SQLite::Database to{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        to.exec("PRAGMA synchronous = OFF");  // sync() below does it once
        copy(from, to);
        to.exec("PRAGMA journal_mode = DELETE");
        TURNBELL_TRY(checkContent(to));
    }
    return sync(file, 0);
}

Result<void> copyTo(SQLite::Database& from, const fs::path& file) {
    const fs::path unfinished = file.string() + ".unfinished";
    removeDatabase(unfinished);
    auto written = [&]() -> Result<void> {
        try {
            return writeCopy(from, unfinished);
        } catch (const SQLite::Exception& refused) {
            return tl::make_unexpected(storageError(refused));
        }
    }();
    if (!written) {
        removeDatabase(unfinished);
        return written;
    }
    std::error_code failed;
    fs::rename(unfinished, file, failed);
    if (failed) {
        removeDatabase(unfinished);
        return fail(ErrorCode::Storage, "the copy cannot be named so: " + failed.message(), "db_readonly");
    }
    return sync(file.has_parent_path() ? file.parent_path() : fs::path{"."}, O_DIRECTORY);
}

Result<void> checkSource(SQLite::Database& source) {
    TURNBELL_TRY(checkOrigin(source));
    if (schemaVersion(source) == 0) {
        return fail(ErrorCode::Invalid, "this file is empty: name a backup", "db_foreign");
    }
    return checkContent(source);
}

}  // namespace

Result<void> Database::backup(const std::string& file) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored))) {
        return fail(ErrorCode::Refused, file + " exists already: choose another name", "backup_exists");
    }
    TURNBELL_TRY(checkFolder(file));
    TURNBELL_TRY(checkIdle(*handle_));
    if (const auto copied = copyTo(*handle_, file); !copied) {
        return tl::make_unexpected(about(file, copied.error()));
    }
    return {};
}

Result<void> Database::restore(const std::string& file) {
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored)) {
        return fail(ErrorCode::NotFound, file + " is no file: name a backup", "backup_missing");
    }
    TURNBELL_TRY(checkIdle(*handle_));
    try {
        SQLite::Database source{file, SQLite::OPEN_READONLY};
        if (const auto usable = checkSource(source); !usable) {
            return tl::make_unexpected(about(file, usable.error()));
        }
        statements_.clear();  // a copy cannot replace what a statement is reading
        copy(source, *handle_);
        migrate(*handle_);
    } catch (const SQLite::Exception& refused) {
        return tl::make_unexpected(about(file, storageError(refused)));
    }
    handle_->tryExec("PRAGMA wal_checkpoint(PASSIVE)");  // the log has it: a full disk takes nothing back
    return {};
}

}  // namespace turnbell::db
