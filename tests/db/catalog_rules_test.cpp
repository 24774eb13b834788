#include "db/catalog_rules.h"

#include "db/catalog_store.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

Catalog withRules() {
    Catalog catalog;
    catalog.branch.name = "Old Town Clinic";
    catalog.queues = {{"A"}, {"B"}};
    catalog.services = {{.code = "S", .queue = "A"}, {.code = "T", .queue = "B"}};
    catalog.segments = {{.services = {"T", "S"},
                         .languages = {"ka", "en"},
                         .minPriority = -3,
                         .appointment = false,
                         .queue = "B",
                         .priority = 7},
                        {.appointment = true, .queue = "A"}};
    catalog.profiles = {{"p", {}, {"B", "A"}, {}},
                        {"all",
                         {},
                         {},
                         {.ratio = Ratio{3, 2},
                          .ageing = seconds{600},
                          .conditions = {{"B", seconds{60}}, {"A", seconds{90}}},
                          .autoCall = true,
                          .autoCallAfter = milliseconds{1500}}}};
    catalog.hours = {{{Weekday::Sun, Weekday::Mon}, *clockTime("09:00"), *clockTime("12:30")},
                     {{Weekday::Mon}, *clockTime("13:00"), *clockTime("24:00")}};
    catalog.closedDays = {{"2026-12-25", "Christmas"}, {"2026-01-01", ""}};
    return catalog;
}

class CatalogRuleTables : public testing::Test {
protected:
    Catalog stored() {
        Catalog catalog;
        loadRules(*database_, catalog);
        return catalog;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    CatalogStore store_{*database_};
};

TEST_F(CatalogRuleTables, KeepAllOfTheRulesAndTheirOrder) {
    store_.replace(withRules());

    EXPECT_EQ(store_.load(), withRules());
}

TEST_F(CatalogRuleTables, ReplaceAllOfThem) {
    store_.replace(withRules());
    auto other = withRules();
    other.segments.erase(other.segments.begin());
    other.profiles[1].rules = {};
    other.hours.pop_back();
    other.closedDays.clear();

    store_.replace(other);

    EXPECT_EQ(store_.load(), other);
}

TEST_F(CatalogRuleTables, AreEmptyOnceCleared) {
    store_.replace(withRules());

    clearRules(*database_);

    EXPECT_EQ(stored(), Catalog{});
}

TEST_F(CatalogRuleTables, TakeRulesAgainOnceCleared) {
    store_.replace(withRules());
    const auto before = stored();
    clearRules(*database_);

    storeRules(*database_, withRules());

    EXPECT_EQ(stored(), before);
}

}  // namespace
}  // namespace turnbell::db
