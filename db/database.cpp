#include "db/database.h"

#include "db/file_check.h"
#include "db/migrations.h"
#include "db/query.h"
#include "db/storage_error.h"

#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace turnbell::db {
namespace {

constexpr const char* kInMemory = ":memory:";
constexpr int kLockWaitMs = 500;  // for a predecessor that is just ending; later nobody else can hold a lock

// Before the first read: nothing of the file may be trusted, shared or left behind.
void protect(SQLite::Database& database) {
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA secure_delete = ON");
    database.exec("PRAGMA temp_store = MEMORY");
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

// No plan depends on the values bound: else SQLite prepares a statement anew at every use if a value could
// make a partial index fit.
void keepPlans(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
}

Result<void> checkWritable(SQLite::Database& database) {
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0) {
        return fail(ErrorCode::Storage, "the file cannot be written: check its permissions", "db_readonly");
    }
    return {};
}

Result<void> makeDurable(SQLite::Database& database, bool inMemory) {
    const auto journal = database.execAndGet("PRAGMA journal_mode = WAL").getString();
    // Pages: a checkpoint is part of somebody's turn, and SQLite's 1000 take 5 ms.
    database.exec("PRAGMA wal_autocheckpoint = 500");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
    const bool durable = journal == (inMemory ? "memory" : "wal") &&
                         database.execAndGet("PRAGMA synchronous").getInt() == 2 &&
                         database.execAndGet("PRAGMA foreign_keys").getInt() == 1;
    if (!durable) {
        return fail(ErrorCode::Storage,
                    "this file system or SQLite does not keep commits safe (journal mode " + journal +
                        "): use a local disk",
                    "db_unsafe");
    }
    return {};
}

Result<void> prepare(SQLite::Database& database, bool inMemory) {
    protect(database);
    keepPlans(database);
    TURNBELL_TRY(checkWritable(database));
    TURNBELL_TRY(checkOrigin(database));
    TURNBELL_TRY(checkPages(database));
    TURNBELL_TRY(makeDurable(database, inMemory));
    migrate(database);
    return {};
}

}  // namespace

Database::Database(std::unique_ptr<SQLite::Database> handle) : handle_{std::move(handle)} {
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const std::string& file) {
    const bool inMemory = file == kInMemory;
    if (!inMemory) {
        TURNBELL_TRY(checkFolder(file));
        createPrivate(file);
    }
    try {
        auto handle = std::make_unique<SQLite::Database>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                         kLockWaitMs);
        if (const auto ready = prepare(*handle, inMemory); !ready) {
            return tl::make_unexpected(about(file, ready.error()));
        }
        if (!inMemory) {
            removeDatabase(restoringFileOf(file));  // of a restore that was killed
        }
        return std::unique_ptr<Database>{new Database{std::move(handle)}};
    } catch (const SQLite::Exception& refused) {
        return tl::make_unexpected(about(file, storageError(refused)));
    }
}

SQLite::Statement& Database::prepared(const char* sql) {
    auto& kept = statements_[sql];
    if (!kept) {
        kept = std::make_unique<SQLite::Statement>(*handle_, sql);
    } else {
        kept->tryReset();  // it reports how the last use ended, which that use has thrown already
        kept->clearBindings();
    }
    return *kept;
}

SQLite::Database& Database::handle() {
    return *handle_;
}

void Database::checkpoint() {
    run(*this, "PRAGMA wal_checkpoint(PASSIVE)");
}

void Database::emptyLog() {
    handle_->execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
}

std::int64_t Database::rowsWritten() const {
    return sqlite3_total_changes64(handle_->getHandle());
}

int Database::knownVersion() {
    return static_cast<int>(migrations().size());
}

Transaction::Transaction(Database& database) : database_{database} {
    run(database_, "BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // A commit that failed may have rolled back by itself.
    if (!committed_ && sqlite3_get_autocommit(database_.handle().getHandle()) == 0) {
        database_.handle().tryExec("ROLLBACK");
    }
}

void Transaction::commit() {
    run(database_, "COMMIT");
    committed_ = true;
}

Savepoint::Savepoint(Database& database) : database_{database} {
    run(database_, "SAVEPOINT part");
}

Savepoint::~Savepoint() {
    // A disk that refuses may have rolled back the transaction, and the savepoint with it.
    if (!kept_ && sqlite3_get_autocommit(database_.handle().getHandle()) == 0) {
        database_.handle().tryExec("ROLLBACK TO part");
        database_.handle().tryExec("RELEASE part");
    }
}

void Savepoint::keep() {
    run(database_, "RELEASE part");
    kept_ = true;
}

}  // namespace turnbell::db
