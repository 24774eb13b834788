#include "db/restore_copy.h"

#include "db/file_check.h"
#include "db/storage_error.h"

#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <unistd.h>

namespace turnbell::db {
namespace {

std::string fileBeside(Database& live) {
    const auto* const name = sqlite3_db_filename(live.handle().getHandle(), "main");
    if (name != nullptr && *name != '\0') {
        return restoringFileOf(name);
    }
    // One in memory, as tests have it.
    return std::filesystem::temp_directory_path() / ("turnbell-" + std::to_string(::getpid()) + ".restoring");
}

}  // namespace

RestoreCopy::RestoreCopy(std::string file, std::unique_ptr<Database> copy)
    : file_{std::move(file)}, copy_{std::move(copy)} {
}

RestoreCopy::~RestoreCopy() {
    copy_.reset();
    removeDatabase(file_);
}

Result<std::unique_ptr<RestoreCopy>> RestoreCopy::of(const std::string& backup, Database& live) {
    const auto file = fileBeside(live);
    removeDatabase(file);
    auto opened = Database::open(file);
    TURNBELL_TRY(opened);
    std::unique_ptr<RestoreCopy> copy{new RestoreCopy{file, *std::move(opened)}};
    try {
        // It need not outlive a power cut, and one file alone takes the least room.
        copy->copy_->handle().exec("PRAGMA journal_mode = DELETE");
        copy->copy_->handle().exec("PRAGMA synchronous = OFF");
    } catch (const SQLite::Exception& refused) {
        return tl::make_unexpected(about(file, storageError(refused)));
    }
    TURNBELL_TRY(copy->copy_->restore(backup));
    return copy;
}

Result<void> RestoreCopy::become(Database& live) {
    copy_.reset();
    return live.restore(file_);
}

}  // namespace turnbell::db
