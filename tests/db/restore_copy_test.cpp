#include "db/restore_copy.h"

#include "db/ledger_store.h"
#include "tests/support/other_process.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace turnbell::db {
namespace {

namespace fs = std::filesystem;

class RestoreCopyTest : public testing::Test {
protected:
    void SetUp() override {
        const auto database = open();
        LedgerStore{*database}.setValue("name", "then");
        ASSERT_TRUE(database->backup(backup_));
        LedgerStore{*database}.setValue("name", "now");
    }

    std::unique_ptr<Database> open() { return std::move(Database::open(file_).value()); }

    std::set<std::string> files() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator{folder_.path()}) {
            names.insert(entry.path().filename());
        }
        return names;
    }

    test::TempFolder folder_;
    std::string file_ = folder_.file("turnbell.db");
    std::string backup_ = folder_.file("copy.db");
};

TEST_F(RestoreCopyTest, BecomesTheDatabaseWithWhatWasSetRightInIt) {
    const auto live = open();
    {
        const auto copy = std::move(RestoreCopy::of(backup_, *live).value());
        LedgerStore{copy->database()}.setValue("carried", "yes");
        EXPECT_EQ(LedgerStore{*live}.value("name"), "now");

        ASSERT_TRUE(copy->become(*live));
    }

    EXPECT_EQ(LedgerStore{*live}.value("name"), "then");
    EXPECT_EQ(LedgerStore{*live}.value("carried"), "yes");
    EXPECT_FALSE(fs::exists(file_ + ".restoring"));
}

TEST_F(RestoreCopyTest, IsForItsOwnerAlone) {
    const auto live = open();
    const auto copy = std::move(RestoreCopy::of(backup_, *live).value());

    EXPECT_EQ(fs::status(file_ + ".restoring").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(RestoreCopyTest, KilledBeforeItIsAskedToHasChangedNothing) {
    test::OtherProcess other{[&](const std::function<void()>& ready) {
        const auto live = open();
        const auto copy = std::move(RestoreCopy::of(backup_, *live).value());
        LedgerStore{copy->database()}.setValue("carried", "yes");
        ready();
    }};
    other.kill();
    EXPECT_TRUE(fs::exists(file_ + ".restoring"));

    const auto live = open();

    EXPECT_EQ(LedgerStore{*live}.value("name"), "now");
    for (const auto& name : files()) {
        EXPECT_EQ(name.find(".restoring"), std::string::npos) << name;
    }
}

TEST_F(RestoreCopyTest, KilledJustAfterItHasAllThatWasSetRight) {
    test::OtherProcess other{[&](const std::function<void()>& ready) {
        const auto live = open();
        const auto copy = std::move(RestoreCopy::of(backup_, *live).value());
        LedgerStore{copy->database()}.setValue("carried", "yes");
        if (copy->become(*live)) {
            ready();
        }
    }};
    other.kill();

    const auto live = open();

    EXPECT_EQ(LedgerStore{*live}.value("name"), "then");
    EXPECT_EQ(LedgerStore{*live}.value("carried"), "yes");
}

TEST_F(RestoreCopyTest, RefusesWhatIsNoBackupAndLeavesNothing) {
    const auto live = open();
    const auto before = files();
    std::ofstream{folder_.file("letter")} << std::string(8192, 'x');

    const auto garbage = RestoreCopy::of(folder_.file("letter"), *live);
    const auto missing = RestoreCopy::of(folder_.file("missing"), *live);

    ASSERT_FALSE(garbage);
    EXPECT_EQ(garbage.error().reason, "db_damaged");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().reason, "backup_missing");
    fs::remove(folder_.file("letter"));
    EXPECT_EQ(files(), before);
    EXPECT_EQ(LedgerStore{*live}.value("name"), "now");
}

}  // namespace
}  // namespace turnbell::db
