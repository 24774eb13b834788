#include "db/file_check.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace turnbell::db {
namespace {

constexpr std::int64_t kCheckedBytes = 8 << 20;

Result<void> damaged(const std::string& what) {
    return fail(ErrorCode::Storage, "the data is damaged (" + what + "): use an undamaged backup",
                "db_damaged");
}

}  // namespace

Result<void> checkFolder(const std::string& file) {
    auto folder = std::filesystem::path{file}.parent_path();
    if (folder.empty()) {
        folder = ".";
    }
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) {
        return fail(ErrorCode::Storage,
                    "'" + folder.string() + "' is no folder: make it, or name another one", "db_readonly");
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        return fail(ErrorCode::Storage,
                    "the folder '" + folder.string() + "' cannot be written: check its permissions",
                    "db_readonly");
    }
    return {};
}

void createPrivate(const std::string& file) {
    // Never one that is open already: closing a second descriptor would give up SQLite's locks.
    const int made = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0) {
        ::close(made);
    }
}

void removeDatabase(const std::string& file) {
    for (const auto* suffix : {"", "-journal", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::remove(file + suffix, ignored);
    }
}

std::string restoringFileOf(const std::string& file) {
    return file + ".restoring";
}

Result<void> checkPages(SQLite::Database& database) {
    const auto pages = database.execAndGet("PRAGMA page_count").getInt64();
    if (pages * database.execAndGet("PRAGMA page_size").getInt64() > kCheckedBytes) {
        return {};
    }
    const auto found = database.execAndGet("PRAGMA quick_check(1)").getString();
    return found == "ok" ? Result<void>{} : damaged(found);
}

Result<void> checkContent(SQLite::Database& database) {
    SQLite::Statement check{database, "PRAGMA integrity_check(1)"};
    check.executeStep();
    if (const std::string found = check.getColumn(0).getString(); found != "ok") {
        return damaged(found);
    }
    SQLite::Statement references{database, "PRAGMA foreign_key_check"};
    if (references.executeStep()) {
        return damaged("a row of " + references.getColumn(0).getString() + " refers to nothing");
    }
    return {};
}

Error about(const std::string& file, Error error) {
    error.message = file + ": " + error.message;
    return error;
}

}  // namespace turnbell::db
