#include "db/file_check.h"

#include "tests/support/temp_folder.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>
#include <fstream>

namespace turnbell::db {
namespace {

TEST(FileCheck, TakesAFileInAFolderThatCanBeWritten) {
    const test::TempFolder folder;

    EXPECT_TRUE(checkFolder(folder.file("turnbell.db")));
}

TEST(FileCheck, TakesAFileNameAlone) {
    EXPECT_TRUE(checkFolder("turnbell.db"));
}

TEST(FileCheck, RefusesAFileAsAFolder) {
    const test::TempFolder folder;
    std::ofstream{folder.file("data")} << "no folder";

    EXPECT_EQ(checkFolder(folder.file("data/turnbell.db")).error().reason, "db_readonly");
}

TEST(FileCheck, MakesAFileForItsOwnerAlone) {
    const test::TempFolder folder;
    const auto file = folder.file("turnbell.db");

    createPrivate(file);

    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(FileCheck, LeavesAFileThatIsThere) {
    const test::TempFolder folder;
    const auto file = folder.file("turnbell.db");
    std::ofstream{file} << "content";

    createPrivate(file);

    EXPECT_EQ(std::filesystem::file_size(file), 7U);
}

TEST(FileCheck, FindsNothingInAnEmptyBranch) {
    EXPECT_TRUE(checkContent(test::openTestDatabase()->handle()));
}

TEST(FileCheck, FindsNoDamagedPageInAnEmptyBranch) {
    EXPECT_TRUE(checkPages(test::openTestDatabase()->handle()));
}

TEST(FileCheck, FindsADamagedPage) {
    const test::TempFolder folder;
    const auto file = folder.file("turnbell.db");
    db::Database::open(file).value();
    std::fstream{file, std::ios::in | std::ios::out | std::ios::binary}.seekp(5L * 4096)
        << std::string(4096, 'x');

    SQLite::Database damaged{file};
    EXPECT_EQ(checkPages(damaged).error().reason, "db_damaged");
}

TEST(FileCheck, FindsARowThatRefersToNothing) {
    const auto database = test::openTestDatabase();
    database->handle().exec("PRAGMA foreign_keys = OFF");
    database->handle().exec("INSERT INTO answer VALUES (7, 1, 'rating', 5, '5', 'digit', 0, 0)");

    const auto checked = checkContent(database->handle());

    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().reason, "db_damaged");
    EXPECT_NE(checked.error().message.find("answer"), std::string::npos);
}

TEST(FileCheck, FindsAValueThatBreaksItsCheck) {
    const auto database = test::openTestDatabase();
    database->handle().exec("PRAGMA ignore_check_constraints = ON");
    database->handle().exec("INSERT INTO desk_state VALUES ('1', 'burning', '', NULL, 0, 0, NULL, NULL)");
    database->handle().exec("PRAGMA ignore_check_constraints = OFF");

    EXPECT_EQ(checkContent(database->handle()).error().reason, "db_damaged");
}

TEST(FileCheck, NamesTheFile) {
    const auto error = about("/data/turnbell.db", {ErrorCode::Storage, "it is full", "db_full"});

    EXPECT_EQ(error.message, "/data/turnbell.db: it is full");
    EXPECT_EQ(error.reason, "db_full");
}

}  // namespace
}  // namespace turnbell::db
