#include "db/ratio_store.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

struct RatioStoreTest : testing::Test {
    std::unique_ptr<Database> database = test::openTestDatabase();
    RatioStore store{*database};
};

TEST_F(RatioStoreTest, HasCountedNothingAtFirst) {
    EXPECT_EQ(store.count("cash"), RatioCount{});
}

TEST_F(RatioStoreTest, KeepsTheCountOfEachProfile) {
    store.keep("cash", {}, {.normal = 1, .priority = 0}, 7);
    store.keep("loans", {}, {.normal = 0, .priority = 1}, 8);
    store.keep("cash", {.normal = 1, .priority = 0}, {.normal = 1, .priority = 1}, 9);

    EXPECT_EQ(store.count("cash"), (RatioCount{.normal = 1, .priority = 1}));
    EXPECT_EQ(store.count("loans"), (RatioCount{.normal = 0, .priority = 1}));
}

TEST_F(RatioStoreTest, TakesBackTheLastCallAndNoOther) {
    store.keep("cash", {}, {.normal = 1, .priority = 0}, 7);
    store.keep("cash", {.normal = 1, .priority = 0}, {.normal = 1, .priority = 1}, 9);

    store.undo(7);
    EXPECT_EQ(store.count("cash"), (RatioCount{.normal = 1, .priority = 1}));
    store.undo(9);
    EXPECT_EQ(store.count("cash"), (RatioCount{.normal = 1, .priority = 0}));
}

}  // namespace
}  // namespace turnbell::db
