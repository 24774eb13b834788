#include "db/ratio_store.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

const WorkProfile kCash{.code = "cash", .rules = {.ratio = Ratio{.normal = 2, .priority = 2}}};
const WorkProfile kLoans{.code = "loans", .rules = {.ratio = Ratio{.normal = 2, .priority = 1}}};

Moment at(seconds since) {
    return {UtcTime{}, BootTime{std::chrono::hours{1}} + since};
}

struct RatioStoreTest : testing::Test {
    std::unique_ptr<Database> database = test::openTestDatabase();
    RatioStore store{*database};
};

TEST_F(RatioStoreTest, HasCountedNothingAtFirst) {
    EXPECT_EQ(store.count(kCash), RatioCount{});
}

TEST_F(RatioStoreTest, KeepsTheCountOfEachProfile) {
    store.add(kCash, false, 7, at(seconds{0}));
    store.add(kLoans, true, 8, at(seconds{1}));
    store.add(kCash, true, 9, at(seconds{2}));

    EXPECT_EQ(store.count(kCash), (RatioCount{.normal = 1, .priority = 1}));
    EXPECT_EQ(store.count(kLoans), (RatioCount{.normal = 0, .priority = 1}));
}

TEST_F(RatioStoreTest, BeginsANewRoundOnceBothHaveHadTheirs) {
    for (int change = 1; change <= 4; ++change) {
        store.add(kLoans, change == 1, change, at(seconds{change}));
    }
    EXPECT_EQ(store.count(kLoans), (RatioCount{.normal = 1, .priority = 0}));
}

TEST_F(RatioStoreTest, TakesBackAnyCallAsIfItHadNeverBeen) {
    store.add(kLoans, true, 1, at(seconds{0}));
    store.add(kLoans, false, 2, at(seconds{1}));
    store.add(kLoans, false, 3, at(seconds{2}));  // ends the round
    store.add(kLoans, true, 4, at(seconds{3}));

    store.undo(2);
    EXPECT_EQ(store.count(kLoans), (RatioCount{.normal = 1, .priority = 2})) << "the round has not ended";
    store.undo(4);
    EXPECT_EQ(store.count(kLoans), (RatioCount{.normal = 1, .priority = 1}));
    store.undo(99);
    EXPECT_EQ(store.count(kLoans), (RatioCount{.normal = 1, .priority = 1}));
}

TEST_F(RatioStoreTest, SumsUpWhatNoUndoReaches) {
    store.add(kCash, true, 1, at(seconds{0}));
    store.add(kCash, false, 2, at(seconds{60}));
    store.add(kCash, true, 3, at(seconds{61}));

    EXPECT_EQ(store.count(kCash), (RatioCount{.normal = 1, .priority = 2}));
    store.undo(1);
    EXPECT_EQ(store.count(kCash), (RatioCount{.normal = 1, .priority = 2})) << "long ago";
    store.undo(2);
    EXPECT_EQ(store.count(kCash), (RatioCount{.normal = 0, .priority = 2}));
}

TEST_F(RatioStoreTest, SumsUpTheCallsOfAnotherRunOfTheMachine) {
    store.add(kCash, true, 1, at(seconds{0}));
    store.add(kCash, false, 2, {UtcTime{}, BootTime{seconds{1}}});

    store.undo(1);
    EXPECT_EQ(store.count(kCash), (RatioCount{.normal = 1, .priority = 1}));
}

}  // namespace
}  // namespace turnbell::db
