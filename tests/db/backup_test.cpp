#include "db/database.h"
#include "db/ledger_store.h"
#include "tests/db/rows.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>
#include <fstream>

namespace turnbell::db {
namespace {

namespace fs = std::filesystem;

class Backup : public testing::Test {
protected:
    std::unique_ptr<Database> open(const std::string& file) {
        return std::move(Database::open(file).value());
    }

    void expectRefusal(const Result<void>& result, ErrorCode code, const std::string& reason) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << result.error().message;
        EXPECT_EQ(result.error().reason, reason);
        EXPECT_EQ(ledger_.value("name"), "kept");
    }

    std::size_t filesInFolder() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator{folder_.path()}, {}));
    }

    test::TempFolder folder_;
    std::string copy_ = folder_.file("copy.db");
    std::unique_ptr<Database> database_ = open(folder_.file("turnbell.db"));
    LedgerStore ledger_{*database_};

    void SetUp() override { ledger_.setValue("name", "kept"); }
};

TEST_F(Backup, WritesAFileThatCanBeOpened) {
    VisitStore{*database_}.insert(test::visitRow("A001"));

    ASSERT_TRUE(database_->backup(copy_));

    const auto copy = open(copy_);
    EXPECT_EQ(LedgerStore{*copy}.value("name"), "kept");
    EXPECT_EQ(copy->handle().execAndGet("SELECT ticket FROM visit").getString(), "A001");
}

TEST_F(Backup, IsForItsOwnerAlone) {
    ASSERT_TRUE(database_->backup(copy_));

    EXPECT_EQ(fs::status(copy_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Backup, WritesOneFileWithoutALogBesideIt) {
    const auto before = filesInFolder();

    ASSERT_TRUE(database_->backup(copy_));

    EXPECT_EQ(filesInFolder(), before + 1);
    const auto header = SQLite::Database::getHeaderInfo(copy_);
    EXPECT_EQ(int{header.fileFormatWriteVersion}, 1);  // 2 would be WAL
}

TEST_F(Backup, RefusesToOverwrite) {
    std::ofstream{copy_} << "precious";

    expectRefusal(database_->backup(copy_), ErrorCode::Refused, "backup_exists");

    EXPECT_EQ(fs::file_size(copy_), 8U);
}

TEST_F(Backup, RefusesItsOwnFile) {
    expectRefusal(database_->backup(folder_.file("turnbell.db")), ErrorCode::Refused, "backup_exists");
}

TEST_F(Backup, RefusesAFolderThatIsNotThere) {
    expectRefusal(database_->backup(folder_.file("missing/copy.db")), ErrorCode::Storage, "db_readonly");
}

TEST_F(Backup, LeavesNothingWhenTheDiskTakesNoMore) {
    const auto before = filesInFolder();
    const test::FileSizeLimit limit{8192};

    expectRefusal(database_->backup(copy_), ErrorCode::Storage, "db_failed");

    EXPECT_EQ(filesInFolder(), before);
}

TEST_F(Backup, RefusesInsideATransaction) {
    const Transaction transaction{*database_};

    expectRefusal(database_->backup(copy_), ErrorCode::Busy, "db_locked");

    EXPECT_FALSE(fs::exists(copy_));
}

TEST_F(Backup, LeavesNoCopyOfADamagedDatabase) {
    database_->handle().exec("PRAGMA foreign_keys = OFF");
    database_->handle().exec("INSERT INTO answer VALUES (7, 1, 'rating', 5, '5', 'digit', 0, 0)");

    expectRefusal(database_->backup(copy_), ErrorCode::Storage, "db_damaged");

    EXPECT_FALSE(fs::exists(copy_));
    EXPECT_FALSE(fs::exists(copy_ + ".unfinished"));
}

TEST_F(Backup, StartsAgainOverAnUnfinishedCopy) {
    std::ofstream{copy_ + ".unfinished"} << "half";

    EXPECT_TRUE(database_->backup(copy_));

    EXPECT_FALSE(fs::exists(copy_ + ".unfinished"));
}

class Restore : public Backup {};

TEST_F(Restore, BringsBackWhatTheBackupHeld) {
    ASSERT_TRUE(database_->backup(copy_));
    ledger_.setValue("name", "changed");
    VisitStore visits{*database_};
    visits.insert(test::visitRow("A001"));

    ASSERT_TRUE(database_->restore(copy_));

    EXPECT_EQ(ledger_.value("name"), "kept");
    EXPECT_TRUE(visits.ofDay(test::kDay).empty());
}

TEST_F(Restore, LeavesADatabaseThatGoesOn) {
    ASSERT_TRUE(database_->backup(copy_));
    ASSERT_TRUE(database_->restore(copy_));
    ledger_.setValue("name", "later");

    EXPECT_EQ(database_->handle().execAndGet("PRAGMA journal_mode").getString(), "wal");
    database_.reset();
    EXPECT_EQ(LedgerStore{*open(folder_.file("turnbell.db"))}.value("name"), "later");
}

TEST_F(Restore, LeavesTheBackupAsItWas) {
    ASSERT_TRUE(database_->backup(copy_));
    const auto written = fs::last_write_time(copy_);
    const auto files = filesInFolder();

    ASSERT_TRUE(database_->restore(copy_));

    EXPECT_EQ(fs::last_write_time(copy_), written);
    EXPECT_EQ(filesInFolder(), files);
}

TEST_F(Restore, RefusesAFileThatIsNotThere) {
    expectRefusal(database_->restore(copy_), ErrorCode::NotFound, "backup_missing");
}

TEST_F(Restore, RefusesGarbage) {
    std::ofstream{copy_} << std::string(8192, 'x');

    expectRefusal(database_->restore(copy_), ErrorCode::Storage, "db_damaged");
}

TEST_F(Restore, RefusesAnEmptyFile) {
    std::ofstream{copy_}.flush();

    expectRefusal(database_->restore(copy_), ErrorCode::Invalid, "db_foreign");
}

TEST_F(Restore, RefusesTheDatabaseOfAnotherProgram) {
    SQLite::Database{copy_, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        "CREATE TABLE song (title TEXT)");

    expectRefusal(database_->restore(copy_), ErrorCode::Invalid, "db_foreign");
}

TEST_F(Restore, RefusesANewerBackup) {
    ASSERT_TRUE(database_->backup(copy_));
    SQLite::Database{copy_, SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 999");

    expectRefusal(database_->restore(copy_), ErrorCode::Refused, "db_newer");
}

TEST_F(Restore, RefusesABackupThatWasCutShort) {
    ASSERT_TRUE(database_->backup(copy_));
    fs::resize_file(copy_, fs::file_size(copy_) - 4096);

    expectRefusal(database_->restore(copy_), ErrorCode::Storage, "db_damaged");
}

TEST_F(Restore, RefusesABackupWithRowsThatReferToNothing) {
    ASSERT_TRUE(database_->backup(copy_));
    SQLite::Database{copy_, SQLite::OPEN_READWRITE}.exec(
        "INSERT INTO answer VALUES (7, 1, 'rating', 5, '5', 'digit', 0, 0)");

    expectRefusal(database_->restore(copy_), ErrorCode::Storage, "db_damaged");
}

TEST_F(Restore, RefusesInsideATransaction) {
    ASSERT_TRUE(database_->backup(copy_));
    const Transaction transaction{*database_};

    expectRefusal(database_->restore(copy_), ErrorCode::Busy, "db_locked");
}

TEST_F(Restore, ChangesNothingWhenTheDiskIsFull) {
    LedgerStore{*database_}.setValue("large", std::string(500'000, 'x'));
    ASSERT_TRUE(database_->backup(copy_));
    const auto small = open(folder_.file("small.db"));
    LedgerStore ledger{*small};
    ledger.setValue("name", "small");
    small->handle().exec("PRAGMA max_page_count = 1");  // as many as there are

    const auto result = small->restore(copy_);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().reason, "db_full");
    EXPECT_EQ(ledger.value("name"), "small");
}

}  // namespace
}  // namespace turnbell::db
