#include "db/migrations.h"

#include "host/base/log.h"
#include "migration_texts.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace turnbell::db {
namespace {

constexpr int kApplicationId = 0x54424c4c;  // "TBLL", in the file's header

bool isEmpty(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

}  // namespace

std::span<const char* const> migrations() {
    return kMigrationTexts;
}

int schemaVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

Result<void> checkOrigin(SQLite::Database& database) {
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    if (application != kApplicationId && !(application == 0 && isEmpty(database))) {
        return fail(ErrorCode::Invalid, "this is a database, but not Turnbell's: name another file",
                    "db_foreign");
    }
    const int version = schemaVersion(database);
    const auto known = migrations().size();
    if (version > static_cast<int>(known)) {
        return fail(ErrorCode::Refused,
                    "this data was written by a newer Turnbell (schema " + std::to_string(version) +
                        ", this program knows " + std::to_string(known) +
                        "): install that one, or restore a backup",
                    "db_newer");
    }
    return {};
}

void migrate(SQLite::Database& database, std::span<const char* const> steps) {
    for (auto version = static_cast<std::size_t>(schemaVersion(database)); version < steps.size();
         ++version) {
        SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
        database.exec(steps[version]);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
        log::db().info("db.migrated version={}", version + 1);
    }
}

}  // namespace turnbell::db
