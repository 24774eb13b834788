#include "db/migrations.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <array>

namespace turnbell::db {
namespace {

constexpr std::array kTwo{"CREATE TABLE song (title TEXT) STRICT",
                          "ALTER TABLE song ADD COLUMN year INTEGER"};
constexpr std::array kSecondFails{"CREATE TABLE song (title TEXT) STRICT",
                                  "CREATE TABLE singer (name TEXT) STRICT; INSERT INTO nowhere VALUES (1)"};

class Migrations : public testing::Test {
protected:
    SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

TEST_F(Migrations, BringAnEmptyFileToTheKnownVersion) {
    migrate(database_);

    EXPECT_EQ(schemaVersion(database_), static_cast<int>(migrations().size()));
    EXPECT_TRUE(checkOrigin(database_));
}

TEST_F(Migrations, MakeStrictTablesAlone) {
    migrate(database_);

    const auto loose = database_.execAndGet(
        "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE "
        "'sqlite_%'");
    EXPECT_EQ(loose.getInt(), 0);
}

TEST_F(Migrations, RunOnlyTheStepsThatAreMissing) {
    migrate(database_, std::span{kTwo}.first(1));
    database_.exec("INSERT INTO song VALUES ('Suliko')");

    migrate(database_, kTwo);

    EXPECT_EQ(schemaVersion(database_), 2);
    EXPECT_EQ(database_.execAndGet("SELECT title FROM song WHERE year IS NULL").getString(), "Suliko");
}

TEST_F(Migrations, KeepTheFiguresOfPastDays) {
    migrate(database_, migrations().first(2));
    database_.exec("INSERT INTO rollup VALUES ('day', 'service', '2026-11-22', 'A', x'01')");

    migrate(database_);

    EXPECT_EQ(database_.execAndGet("SELECT key FROM rollup WHERE figures = x'01'").getString(), "A");
    EXPECT_NO_THROW(
        database_.exec("INSERT INTO rollup VALUES ('day', 'outcome', '2026-11-22', 'paid', x'')"));
}

TEST_F(Migrations, DoNothingAtTheKnownVersion) {
    migrate(database_, kTwo);

    EXPECT_NO_THROW(migrate(database_, kTwo));
}

TEST_F(Migrations, KeepTheVersionBeforeAStepThatFails) {
    EXPECT_THROW(migrate(database_, kSecondFails), SQLite::Exception);

    EXPECT_EQ(schemaVersion(database_), 1);
    EXPECT_TRUE(database_.tableExists("song"));
    EXPECT_FALSE(database_.tableExists("singer"));
}

TEST_F(Migrations, TakeAnEmptyFileForOurs) {
    EXPECT_TRUE(checkOrigin(database_));
}

TEST_F(Migrations, RefuseTheTablesOfAnotherProgram) {
    database_.exec(kTwo[0]);

    EXPECT_EQ(checkOrigin(database_).error().reason, "db_foreign");
}

TEST_F(Migrations, RefuseANewerVersion) {
    migrate(database_);
    database_.exec("PRAGMA user_version = 999");

    EXPECT_EQ(checkOrigin(database_).error().reason, "db_newer");
}

}  // namespace
}  // namespace turnbell::db
