#pragma once

#include "host/base/clock.h"
#include "host/base/result.h"

#include <map>
#include <memory>
#include <stdexcept>
#include <string>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace turnbell::db {

/// The one connection to the branch's file: WAL, synchronous=FULL, foreign keys, STRICT tables, all checked
/// at opening. Everything in this module throws SQLite::Exception when the disk refuses;
/// QueueService::execute and its siblings are the only places that catch.
class Database {
public:
    /// Opens or creates `file` (":memory:" for tests) and migrates it. Refuses with a sentence: a folder that
    /// cannot be written, a file that is no database or damaged, a schema newer than this program, and a file
    /// that another process has open.
    static Result<std::unique_ptr<Database>> open(const std::string& file);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A prepared statement, reset and without bindings; kept for the next use of the same text. `sql` must
    /// be a literal. Do not use the same text in two nested loops.
    SQLite::Statement& prepared(const char* sql);

    SQLite::Database& handle();

    /// Writes a whole, consistent copy to a new file. Refuses to overwrite. The copy is fsynced under its
    /// final name only when it is complete.
    Result<void> backup(const std::string& file);

    /// Replaces everything by what `file` holds, after checking that it is an undamaged Turnbell database of
    /// a schema that this program knows (older ones are migrated). On a refusal nothing has changed.
    Result<void> restore(const std::string& file);

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

}  // namespace turnbell::db
