#include "host/core/catalog_warnings.h"

#include "host/core/calling_rule.h"
#include "tests/host/core/test_catalog.h"

#include <algorithm>
#include <rapidcheck/gtest.h>

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

/// Queues A, B and C, each with a service of priority 0, and the profile "counter" with these rules.
Catalog threeQueues(const CallingRules& rules) {
    auto catalog = quietClinic();
    catalog.queues = {{.code = "A"}, {.code = "B"}, {.code = "C"}};
    catalog.services.clear();
    for (const auto* const code : {"A", "B", "C"}) {
        catalog.services.push_back({.code = code, .name = {{{"en", code}}}, .queue = code});
    }
    catalog.profiles = {{.code = "counter", .name = {{{"en", "Counter"}}}, .rules = rules}};
    catalog.desks = {{.code = "1", .name = {{{"en", "Desk 1"}}}, .profile = "counter"}};
    return catalog;
}

TEST(CatalogWarnings, SayWhichQueuesAConditionPassesOverWithoutEnd) {
    const auto warnings = catalogWarnings(threeQueues({.conditions = {{"B", seconds{1}}}}));

    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].path, "profile[0].conditions[0]");
    EXPECT_EQ(
        warnings[0].message,
        R"(queues "A", "C" can be passed over without end: nobody else is called while anybody in queue )"
        R"("B" has waited longer than this; give the profile "ageing", or put a condition for it before )"
        R"(this one, unless that is wanted)");
}

TEST(CatalogWarnings, AreAboutEachConditionThatLeavesAnotherQueueToWait) {
    using std::chrono::minutes;
    const WaitCondition a{"A", minutes{20}};
    const WaitCondition b{"B", minutes{1}};
    const WaitCondition c{"C", minutes{5}};
    const struct {
        const char* what;
        CallingRules rules;
        std::vector<std::string> expected;
    } table[]{
        {"none", {}, {}},
        {"one", {.conditions = {b}}, {"profile[0].conditions[0]"}},
        {"a ratio", {.ratio = Ratio{}, .conditions = {b}}, {"profile[0].conditions[0]"}},
        {"ageing", {.ageing = minutes{10}, .conditions = {b}}, {}},
        {"two", {.conditions = {b, a}}, {"profile[0].conditions[0]", "profile[0].conditions[1]"}},
        {"all", {.conditions = {c, b, a}}, {"profile[0].conditions[0]", "profile[0].conditions[1]"}},
    };
    for (const auto& [what, rules, expected] : table) {
        EXPECT_EQ(paths(threeQueues(rules)), expected) << what;
    }
}

TEST(CatalogWarnings, AreNotAboutConditionsOnWhatNobodyGetsIntoOrNothingElseIsServedWith) {
    auto catalog = threeQueues({.conditions = {{"B", seconds{1}}}});
    catalog.services.erase(catalog.services.begin() + 1);
    EXPECT_THAT(paths(catalog), IsEmpty()) << "no service leads into queue B";

    catalog = threeQueues({.conditions = {{"B", seconds{1}}}});
    catalog.profiles[0].queues = {"B"};
    EXPECT_THAT(paths(catalog), IsEmpty()) << "the profile serves nothing else";
}

TEST(CatalogWarnings, SayThatARatioDoesNotHelpTheLowerOfAQueueWithACondition) {
    auto catalog = threeQueues({.ratio = Ratio{}, .conditions = {{"A", seconds{1}}}});
    catalog.profiles[0].queues = {"A"};
    catalog.services[1].queue = "A";
    catalog.services[1].priority = 2;

    ASSERT_THAT(paths(catalog), ElementsAre("profile[0].ageing"));
    EXPECT_THAT(catalogWarnings(catalog).front().message,
                HasSubstr(R"(priority 0 in queue "A" are not called while any of priority 2 wait)"));
    catalog.profiles[0].rules.conditions.clear();
    EXPECT_THAT(paths(catalog), IsEmpty());
}

TEST(CatalogWarnings, KnowThatAConditionCallsThoseOfALowerPriority) {
    auto catalog = threeQueues({.conditions = {{"A", seconds{1}}}});
    catalog.profiles[0].queues = {"A", "B"};
    catalog.services[1].priority = 2;

    EXPECT_THAT(paths(catalog), ElementsAre("profile[0].conditions[0]")) << "queue B alone may starve";
}

/// Whether a customer of `one` is never called while customers of `other` keep coming: three of them wait at
/// each of 200 calls, one a minute.
bool starves(const WorkProfile& profile, const Service& one, const Service& other) {
    const std::vector<std::string> queues{"A", "B", "C"};
    const CallingRule rule{profile.rules, queues};
    const auto waiter = [&](std::int64_t step, const Service& service, milliseconds since) {
        const auto queue = std::ranges::find(queues, service.queue) - queues.begin();
        return Waiter{.step = StepId{step},
                      .queue = static_cast<int>(queue),
                      .priority = service.priority,
                      .place = step,
                      .since = since};
    };
    std::vector<Waiter> waiting{waiter(0, one, milliseconds{0})};
    RatioCount counted;
    for (int minute = 3; minute < 200; ++minute) {
        while (waiting.size() < 4) {
            const auto step = waiting.back().step.value + 1;
            waiting.push_back(waiter(step, other, std::chrono::minutes{step}));
        }
        const auto next = rule.next(waiting, counted, std::chrono::minutes{minute});
        if (waiting[next->index].step == StepId{0}) {
            return false;
        }
        counted = next->counted;
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(next->index));
    }
    return true;
}

RC_GTEST_PROP(CatalogWarningsProperty, ComeWhereSomebodyStarvesAndNowhereElse, ()) {
    auto rules = *rc::gen::element(CallingRules{}, CallingRules{.ratio = Ratio{}},
                                   CallingRules{.ageing = std::chrono::minutes{5}});
    for (const auto* const queue : {"C", "A", "B"}) {
        if (*rc::gen::arbitrary<bool>()) {
            rules.conditions.push_back({queue, seconds{1}});
        }
    }
    auto catalog = threeQueues(rules);
    for (auto& service : catalog.services) {
        service.queue = *rc::gen::element<std::string>("A", "B", "C");
        service.priority = *rc::gen::inRange(-1, 3);
    }
    bool starved = false;
    for (const auto& one : catalog.services) {
        for (const auto& other : catalog.services) {
            starved = starved || starves(catalog.profiles[0], one, other);
        }
    }
    RC_ASSERT(paths(catalog).empty() == !starved);
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
