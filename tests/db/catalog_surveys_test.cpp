#include "db/catalog_surveys.h"

#include "db/catalog_store.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

Catalog withSurveys() {
    Catalog catalog;
    catalog.branch.name = "Old Town Clinic";
    catalog.queues = {{"A"}};
    catalog.services = {{.code = "S", .queue = "A", .survey = "long"}};
    catalog.surveys = {
        {.code = "short", .questions = {{}}},
        {.code = "long",
         .questions = {{QuestionKind::Nps, {{{"en", "0 to 10?"}, {"ka", "0-10?"}}}, std::nullopt},
                       {QuestionKind::YesNo, {}, askIf("q1 >= 9")},
                       {QuestionKind::Open, {{{"en", "Why?"}}}, askIf("q2 = no")}},
         .thankYou = {{{"en", "Thanks: {link}"}}},
         .link = "https://b.example/",
         .window = std::chrono::hours{48},
         .lowScore = 1,
         .lowNps = -1,
         .lowScoreText = {{{"en", "Sorry"}}}}};
    return catalog;
}

TEST(CatalogSurveyTables, KeepAllOfTheSurveysAndTheirOrder) {
    const auto database = test::openTestDatabase();
    CatalogStore store{*database};

    store.replace(withSurveys());

    EXPECT_EQ(loadSurveys(*database), withSurveys().surveys);
    EXPECT_EQ(store.load(), withSurveys());
}

TEST(CatalogSurveyTables, ReplaceAllOfThem) {
    const auto database = test::openTestDatabase();
    CatalogStore store{*database};
    store.replace(withSurveys());
    auto other = withSurveys();
    other.services[0].survey.clear();
    other.surveys.pop_back();

    store.replace(other);

    EXPECT_EQ(store.load(), other);
}

}  // namespace
}  // namespace turnbell::db
