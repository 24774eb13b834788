#include "db/storage_error.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/Exception.h>

namespace turnbell::db {
namespace {

struct Case {
    int sqlite;
    ErrorCode code;
    const char* reason;
};

class StorageError : public testing::TestWithParam<Case> {};

TEST_P(StorageError, SaysWhatToDo) {
    const auto error = storageError(SQLite::Exception("refused", GetParam().sqlite));

    EXPECT_EQ(error.code, GetParam().code);
    EXPECT_EQ(error.reason, GetParam().reason);
    EXPECT_FALSE(error.message.empty());
}

INSTANTIATE_TEST_SUITE_P(Codes, StorageError,
                         testing::Values(Case{SQLITE_FULL, ErrorCode::Storage, "db_full"},
                                         Case{SQLITE_READONLY, ErrorCode::Storage, "db_readonly"},
                                         Case{SQLITE_CANTOPEN, ErrorCode::Storage, "db_readonly"},
                                         Case{SQLITE_NOTADB, ErrorCode::Storage, "db_damaged"},
                                         Case{SQLITE_CORRUPT, ErrorCode::Storage, "db_damaged"},
                                         Case{SQLITE_BUSY, ErrorCode::Busy, "db_locked"},
                                         Case{SQLITE_IOERR, ErrorCode::Storage, "db_failed"},
                                         Case{SQLITE_CONSTRAINT, ErrorCode::Storage, "db_failed"}));

TEST(StorageErrorOf, AnotherExceptionKeepsItsWords) {
    const auto error = storageError(std::runtime_error("the clock stopped"));

    EXPECT_EQ(error.reason, "db_failed");
    EXPECT_NE(error.message.find("the clock stopped"), std::string::npos);
}

}  // namespace
}  // namespace turnbell::db
