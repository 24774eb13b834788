#pragma once

#include "host/base/clock.h"
#include "host/base/result.h"

#include <map>
#include <memory>
#include <stdexcept>
#include <string>

namespace SQLite {  // NOLINT(readability-identifier-naming): the library's name
class Database;
class Statement;
}  // namespace SQLite

namespace turnbell::db {

/// The one connection to the branch's file: WAL, synchronous=FULL, foreign keys, STRICT tables, all checked
/// at opening. Everything in this module throws SQLite::Exception (a std::runtime_error) when the disk
/// refuses; QueueService::execute and its siblings are the only places that catch, and db/storage_error.h has
/// the words.
///
/// The connection holds the file alone (locking_mode=EXCLUSIVE): no second program can read or write it until
/// this one has ended, however it ended. A copy for others is made by backup().
class Database {
public:
    /// Opens or creates `file` (":memory:" for tests) and migrates it. The folder must exist. Refuses with a
    /// sentence and a reason: a folder that cannot be written (`db_readonly`), a full disk (`db_full`), a
    /// file that is no database or damaged (`db_damaged`) or another program's (`db_foreign`), a schema newer
    /// than this program (`db_newer`), and a file that another process has open (`db_locked`). A file up to
    /// 8 MiB is read through for damage (about 0.1 s); in a larger one damage shows when it is met, and at
    /// the next backup.
    static Result<std::unique_ptr<Database>> open(const std::string& file);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A prepared statement, reset and without bindings; kept for the next use of the same text. `sql` must
    /// be a literal. Do not use the same text in two nested loops.
    SQLite::Statement& prepared(const char* sql);

    SQLite::Database& handle();

    /// Writes a whole, consistent copy to a new file, and checks it. Refuses to overwrite, and inside a
    /// transaction. The copy is fsynced and has its final name only when it is complete; what a failure
    /// leaves is nothing. It takes as long as the disk needs: 0.1 s for a young branch.
    Result<void> backup(const std::string& file);

    /// Replaces everything by what `file` holds, after checking that it is an undamaged Turnbell database of
    /// a schema that this program knows (older ones are migrated). On a refusal nothing has changed. Not
    /// inside a transaction; statements that prepared() gave out before are gone.
    Result<void> restore(const std::string& file);

    /// Moves what was committed from the log into the file, so that no commit on the way of a touch has to.
    /// For idle moments.
    void checkpoint();

    /// Empties the log: what it held of rows that were erased since is gone. Not inside a transaction.
    void emptyLog();

    /// How many rows were written since opening: it tells whether work between two calls wrote any.
    std::int64_t rowsWritten() const;

    /// The schema version this program knows.
    static int knownVersion();

private:
    explicit Database(std::unique_ptr<SQLite::Database> handle);

    std::unique_ptr<SQLite::Database> handle_;
    std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
};

/// All or nothing: rolls back unless commit() was reached. Transactions do not nest.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws if the disk refuses: nothing was changed then.
    void commit();

private:
    Database& database_;
    bool committed_ = false;
};

/// A part of a transaction that is taken back alone unless keep() was reached. They do not nest. What was
/// read meanwhile is not taken back.
class Savepoint {
public:
    explicit Savepoint(Database& database);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    void keep();

private:
    Database& database_;
    bool kept_ = false;
};

}  // namespace turnbell::db
