#include "host/core/catalog_warnings.h"

#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Queue A has customers of priority 0, and of 2 by service V. Desks by the profile "counter".
Catalog unequal() {
    auto catalog = test::clinic();
    catalog.services.push_back(Service{"V", {{{"en", "Urgent"}}}, "A"});
    catalog.services.back().priority = 2;
    catalog.profiles = {{.code = "counter", .name = {{{"en", "Counter"}}}}};
    for (auto& desk : catalog.desks) {
        desk.queues.clear();
        desk.profile = "counter";
    }
    return catalog;
}

std::vector<std::string> paths(const Catalog& catalog) {
    std::vector<std::string> paths;
    for (const auto& warning : catalogWarnings(catalog)) {
        paths.push_back(warning.path);
    }
    return paths;
}

TEST(CatalogWarnings, SayNothingWhereAllAreEqual) {
    EXPECT_THAT(paths(test::clinic()), IsEmpty());
}

TEST(CatalogWarnings, SayThatNumbersAreForgottenBeforeTheyMayBeAskedAgain) {
    auto catalog = test::clinic();
    catalog.branch.retentionDays = 7;
    EXPECT_THAT(paths(catalog), ElementsAre("branch.retention_days"));
    catalog.branch.surveyCap.reset();
    EXPECT_THAT(paths(catalog), IsEmpty());
    catalog.branch.surveyCap = std::chrono::hours{7 * 24};
    EXPECT_THAT(paths(catalog), IsEmpty());
}

TEST(CatalogWarnings, SayThatStrictPriorityLetsTheLowerStarveAndAreNoRefusal) {
    EXPECT_THAT(validate(unequal()), IsEmpty());
    ASSERT_THAT(paths(unequal()), ElementsAre("profile[0].ageing"));
    EXPECT_THAT(catalogWarnings(unequal()).front().message,
                HasSubstr("customers of priority 0 are not called while any of priority 2 wait"));
}

TEST(CatalogWarnings, AreGoneWithAgeing) {
    auto catalog = unequal();
    catalog.profiles[0].rules.ageing = std::chrono::minutes{10};

    EXPECT_THAT(paths(catalog), IsEmpty());
}

TEST(CatalogWarnings, AreGoneWithARatioUnlessPriorityCustomersDifferAmongThemselves) {
    auto catalog = unequal();
    catalog.profiles[0].rules.ratio = Ratio{};
    EXPECT_THAT(paths(catalog), IsEmpty());

    catalog.services.push_back(catalog.services.back());
    catalog.services.back().code = "W";
    catalog.services.back().priority = 1;

    EXPECT_THAT(paths(catalog), ElementsAre("profile[0].ageing"));
}

TEST(CatalogWarnings, KnowWhatSegmentationRulesGiveAndDesksWithoutAProfile) {
    auto catalog = test::clinic();
    catalog.segments = {{.languages = {"ka"}, .queue = catalog.services[0].queue, .priority = 1}};
    catalog.desks.resize(1);
    catalog.desks[0].queues = {catalog.services[0].queue};

    EXPECT_THAT(paths(catalog), ElementsAre("desk[0].profile"));
}

TEST(CatalogWarnings, AreNotAboutQueuesThatNobodyServesTogether) {
    auto catalog = unequal();
    catalog.services.back().queue = "B";
    catalog.profiles[0].queues = {"B"};

    EXPECT_THAT(paths(catalog), IsEmpty());
}

}  // namespace
}  // namespace turnbell
