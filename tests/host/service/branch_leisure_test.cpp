#include "db/query.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr auto kName = "Anastasia";

/// A customer of long ago, whose name and number are to be erased tonight.
class Leisure : public testing::Test {
protected:
    Leisure() {
        branch_.checkIn(kAna, kName);
        branch_.expect<wire::DayEnded>(wire::EndDay{});
        branch_.pass(std::chrono::days{30} + std::chrono::hours{10});
        branch_.database->checkpoint();
    }

    static Catalog shortMemory() {
        auto catalog = smallCatalog();
        catalog.branch.retentionDays = 30;
        return catalog;
    }

    bool isInFiles(const std::string& text) const {
        std::string all;
        for (const auto& entry : std::filesystem::directory_iterator{folder_.path()}) {
            std::ifstream file{entry.path(), std::ios::binary};
            all.append(std::istreambuf_iterator<char>{file}, {});
        }
        return all.find(text) != std::string::npos;
    }

    bool isKnown() {
        return db::valueOf<bool>(*branch_.database,
                                 "SELECT EXISTS (SELECT 1 FROM visit WHERE first_name <> '')");
    }

    test::TempFolder folder_;
    std::string file_ = (folder_.path() / "branch.db").string();
    TestBranch branch_{shortMemory(), file_};
};

TEST_F(Leisure, WipesWhatWasErased) {
    ASSERT_TRUE(isKnown());
    branch_.pass(std::chrono::days{1});

    EXPECT_FALSE(isKnown());
    EXPECT_FALSE(isInFiles(kName));
    EXPECT_FALSE(isInFiles(kAna));
}

/// The log has room still where the file has none.
TEST_F(Leisure, WipesItAgainWhereTheDiskRefused) {
    {
        const test::FileSizeLimit full{std::filesystem::file_size(file_) / 8};
        branch_.pass(std::chrono::days{1});
        EXPECT_FALSE(isKnown());
        ASSERT_TRUE(isInFiles(kName)) << "else this tests nothing";
    }
    branch_.pass(std::chrono::minutes{2});

    EXPECT_FALSE(isInFiles(kName));
    EXPECT_FALSE(isInFiles(kAna));
}

TEST_F(Leisure, ErasesLaterWhatTheDiskWouldNotHaveErased) {
    db::run(*branch_.database, "PRAGMA query_only = ON");
    branch_.pass(std::chrono::days{1});
    db::run(*branch_.database, "PRAGMA query_only = OFF");
    ASSERT_TRUE(isKnown());

    branch_.pass(std::chrono::minutes{20});

    EXPECT_FALSE(isKnown());
    EXPECT_FALSE(isInFiles(kName));
}

TEST_F(Leisure, DoesNotSpinWhereTheDiskRefuses) {
    db::run(*branch_.database, "PRAGMA query_only = ON");
    const auto until = branch_.clock.now().boot + std::chrono::hours{3};
    int turns = 0;
    while (branch_.clock.now().boot < until) {
        const auto next = branch_.service->nextDeadline(branch_.clock.now());
        branch_.clock.advanceTo(std::max(*next, branch_.clock.now().boot + milliseconds{1}));
        branch_.service->tick(branch_.clock.now());
        ++turns;
    }

    EXPECT_TRUE(isKnown()) << "it was to be erased within these hours";
    EXPECT_LT(turns, 500);
}

}  // namespace
}  // namespace turnbell
