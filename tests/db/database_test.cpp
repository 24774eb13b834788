#include "db/database.h"

#include "db/ledger_store.h"
#include "tests/support/other_process.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fstream>
#include <functional>

namespace turnbell::db {
namespace {

class OnDisk : public testing::Test {
protected:
    std::unique_ptr<Database> open() { return std::move(Database::open(file_).value()); }

    Error refusal() {
        const auto opened = Database::open(file_);
        EXPECT_FALSE(opened);
        return opened ? Error{} : opened.error();
    }

    void overwrite(std::streamoff from, const std::string& bytes) {
        std::fstream file{file_, std::ios::in | std::ios::out | std::ios::binary};
        file.seekp(from);
        file << bytes;
    }

    test::TempFolder folder_;
    std::string file_ = folder_.file("turnbell.db");
};

TEST_F(OnDisk, IsForItsOwnerAloneWithTheFilesBesideIt) {
    const auto database = open();
    LedgerStore{*database}.setValue("boot_id", "one");

    int files = 0;
    for (const auto& each : std::filesystem::directory_iterator{folder_.path()}) {
        files += 1;
        EXPECT_EQ(each.status().permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)
            << each.path();
    }
    EXPECT_GE(files, 2) << "the database and its log";
}

TEST_F(OnDisk, KeepsCommitsSafe) {
    const auto database = open();

    EXPECT_EQ(database->handle().execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(database->handle().execAndGet("PRAGMA synchronous").getInt(), 2);
    EXPECT_EQ(database->handle().execAndGet("PRAGMA foreign_keys").getInt(), 1);
    EXPECT_EQ(database->handle().execAndGet("PRAGMA user_version").getInt(), Database::knownVersion());
}

TEST_F(OnDisk, KnowsWhetherAnythingWasWritten) {
    const auto database = open();
    LedgerStore ledger{*database};
    const auto before = database->rowsWritten();

    ledger.value("boot_id");
    EXPECT_EQ(database->rowsWritten(), before);
    ledger.setValue("boot_id", "one");
    EXPECT_GT(database->rowsWritten(), before);
}

TEST_F(OnDisk, KeepsItsDataWhenItIsOpenedAgain) {
    LedgerStore{*open()}.setValue("boot_id", "one");

    EXPECT_EQ(LedgerStore{*open()}.value("boot_id"), "one");
}

TEST_F(OnDisk, RefusesASecondOpening) {
    const auto first = open();

    const auto error = refusal();

    EXPECT_EQ(error.code, ErrorCode::Busy);
    EXPECT_EQ(error.reason, "db_locked");
    EXPECT_NE(error.message.find(file_), std::string::npos);
}

TEST_F(OnDisk, BelongsToOneProcessUntilThatEnds) {
    test::OtherProcess other{[&](const std::function<void()>& ready) {
        const auto database = open();
        LedgerStore{*database}.setValue("boot_id", "killed");
        ready();
    }};

    EXPECT_EQ(refusal().reason, "db_locked");
    other.kill();
    EXPECT_EQ(LedgerStore{*open()}.value("boot_id"), "killed");
}

TEST_F(OnDisk, RefusesAFolderThatIsNotThere) {
    file_ = folder_.file("missing/turnbell.db");

    const auto error = refusal();

    EXPECT_EQ(error.code, ErrorCode::Storage);
    EXPECT_EQ(error.reason, "db_readonly");
}

TEST_F(OnDisk, RefusesAFolderBelowAFile) {
    std::ofstream{folder_.file("data")} << "no folder";
    file_ = folder_.file("data/turnbell.db");

    EXPECT_EQ(refusal().reason, "db_readonly");
}

TEST_F(OnDisk, RefusesAFileSystemThatCannotBeWritten) {
    file_ = "/proc/turnbell.db";

    const auto error = refusal();

    EXPECT_EQ(error.code, ErrorCode::Storage);
    EXPECT_EQ(error.reason, "db_readonly");
}

TEST_F(OnDisk, RefusesTextThatIsNoDatabase) {
    std::ofstream{file_} << std::string(5000, 'x');

    const auto error = refusal();

    EXPECT_EQ(error.code, ErrorCode::Storage);
    EXPECT_EQ(error.reason, "db_damaged");
}

TEST_F(OnDisk, RefusesAFileThatWasCutShort) {
    open();
    std::filesystem::resize_file(file_, std::filesystem::file_size(file_) / 2);

    EXPECT_EQ(refusal().reason, "db_damaged");
}

TEST_F(OnDisk, RefusesADamagedPage) {
    open();
    overwrite(5L * 4096, std::string(4096, '\x5a'));

    EXPECT_EQ(refusal().reason, "db_damaged");
}

TEST_F(OnDisk, RefusesANewerSchemaAndLeavesItAlone) {
    open()->handle().exec("PRAGMA user_version = 999");

    const auto error = refusal();

    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_EQ(error.reason, "db_newer");
    EXPECT_NE(error.message.find("schema 999"), std::string::npos);
    SQLite::Database raw{file_, SQLite::OPEN_READWRITE};
    EXPECT_EQ(raw.execAndGet("PRAGMA user_version").getInt(), 999);
}

TEST_F(OnDisk, RefusesTheDatabaseOfAnotherProgram) {
    SQLite::Database{file_, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        "CREATE TABLE song (title TEXT)");

    EXPECT_EQ(refusal().reason, "db_foreign");
}

TEST_F(OnDisk, MovesCommitsIntoTheFileAtACheckpoint) {
    const auto database = open();
    LedgerStore{*database}.setValue("boot_id", "one");
    const auto before = std::filesystem::file_size(file_);

    database->checkpoint();

    EXPECT_GT(std::filesystem::file_size(file_), before);
}

TEST_F(OnDisk, ChangesNothingWhenTheDiskIsFull) {
    const auto database = open();
    LedgerStore ledger{*database};
    ledger.setValue("boot_id", "one");
    database->handle().exec("PRAGMA max_page_count = 1");  // as many as there are

    const auto fill = [&] {
        Transaction transaction{*database};
        ledger.setValue("boot_id", "two");
        ledger.setValue("large", std::string(100'000, 'x'));
        transaction.commit();
    };

    EXPECT_THROW(fill(), SQLite::Exception);
    EXPECT_EQ(ledger.value("boot_id"), "one");
    database->handle().exec("PRAGMA max_page_count = 100000");
    EXPECT_NO_THROW(fill());
    EXPECT_EQ(ledger.value("boot_id"), "two");
}

class InMemory : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = test::openTestDatabase();
    LedgerStore ledger_{*database_};
};

TEST_F(InMemory, RollsBackATransactionThatWasNotCommitted) {
    {
        const Transaction transaction{*database_};
        ledger_.setValue("boot_id", "one");
    }

    EXPECT_EQ(ledger_.value("boot_id"), "");
}

TEST_F(InMemory, KeepsACommittedTransaction) {
    {
        Transaction transaction{*database_};
        ledger_.setValue("boot_id", "one");
        transaction.commit();
    }

    EXPECT_EQ(ledger_.value("boot_id"), "one");
}

TEST_F(InMemory, RollsBackWhenAStoreThrows) {
    const auto change = [&] {
        Transaction transaction{*database_};
        ledger_.setValue("boot_id", "one");
        database_->handle().exec("INSERT INTO step_before (event) VALUES (1)");
        transaction.commit();
    };

    EXPECT_THROW(change(), SQLite::Exception);
    EXPECT_EQ(ledger_.value("boot_id"), "");
}

TEST_F(InMemory, RefusesNestedTransactions) {
    const Transaction outer{*database_};

    EXPECT_THROW(Transaction{*database_}, SQLite::Exception);
}

TEST_F(InMemory, GivesTheSameStatementAgainWithoutItsBindings) {
    constexpr const char* kSql = "SELECT ?";
    auto& first = database_->prepared(kSql);
    first.bind(1, "bound");
    first.executeStep();

    auto& second = database_->prepared(kSql);

    EXPECT_EQ(&first, &second);
    ASSERT_TRUE(second.executeStep());
    EXPECT_TRUE(second.isColumnNull(0));
}

TEST_F(InMemory, GivesAStatementAgainAfterItThrew) {
    constexpr const char* kSql = "INSERT INTO opt_out (number_hash, scope, at_utc) VALUES (?, 'all', 0)";
    EXPECT_THROW(database_->prepared(kSql).exec(), SQLite::Exception);

    auto& again = database_->prepared(kSql);
    again.bind(1, "+995555123456");

    EXPECT_EQ(again.exec(), 1);
}

TEST_F(InMemory, TakesAPartOfATransactionBackAlone) {
    LedgerStore ledger{*database_};
    Transaction transaction{*database_};
    ledger.setValue("kept", "1");
    {
        const Savepoint part{*database_};
        ledger.setValue("kept", "2");
        ledger.setValue("lost", "1");
    }
    {
        Savepoint part{*database_};
        ledger.setValue("also", "1");
        part.keep();
    }
    transaction.commit();

    EXPECT_EQ(ledger.value("kept"), "1");
    EXPECT_EQ(ledger.value("lost"), "");
    EXPECT_EQ(ledger.value("also"), "1");
}

}  // namespace
}  // namespace turnbell::db
