#include "host/core/catalog_warnings.h"

#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// It asks nobody at night.
Catalog quietClinic() {
    auto catalog = test::clinic();
    catalog.branch.quiet = {"20:00", "08:00"};
    return catalog;
}

/// Queue A has customers of priority 0, and of 2 by service V. Desks by the profile "counter".
Catalog unequal() {
    auto catalog = quietClinic();
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
    EXPECT_THAT(paths(quietClinic()), IsEmpty());
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
    auto catalog = quietClinic();
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

/// The clinic, whose survey comes `delay` after the visit, open from `open` to `close`.
std::vector<std::string> asked(std::optional<milliseconds> delay, const char* open = "",
                               const char* close = "") {
    auto catalog = test::clinic();
    catalog.services[0].surveyDelay = delay;
    if (clockTime(open)) {
        catalog.hours = {{{Weekday::Mon}, *clockTime(open), *clockTime(close)}};
    }
    return paths(catalog);
}

TEST(CatalogWarnings, ProposeQuietHoursWhereASurveyMayComeAtNight) {
    using std::chrono::hours;
    EXPECT_THAT(asked(hours{1}), ElementsAre("branch.quiet"));
    EXPECT_THAT(asked(hours{1}, "09:00", "20:00"), ElementsAre("branch.quiet"));
    EXPECT_THAT(asked(hours{24}, "07:00", "12:00"), ElementsAre("branch.quiet"));
    EXPECT_THAT(asked(hours{12}, "09:00", "12:00"), ElementsAre("branch.quiet"));
    EXPECT_THAT(catalogWarnings(test::clinic()).front().message,
                HasSubstr(R"(set quiet = { from = "20:00", to = "08:00" } unless)"));
}

TEST(CatalogWarnings, AreNotAboutSurveysThatComeByDay) {
    using std::chrono::hours;
    EXPECT_THAT(asked(hours{1}, "09:00", "19:00"), IsEmpty());
    EXPECT_THAT(asked(hours{24}, "08:00", "18:00"), IsEmpty());
    EXPECT_THAT(asked(hours{0}), IsEmpty());
    EXPECT_THAT(asked(std::nullopt), IsEmpty());
}

}  // namespace
}  // namespace turnbell
