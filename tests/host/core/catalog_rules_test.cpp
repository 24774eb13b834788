#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using test::expectOneProblemEach;
using test::pathsAfter;
using testing::ElementsAre;
using testing::IsEmpty;

WorkProfile counter() {
    return {.code = "counter", .name = {{{"en", "Counter"}}}};
}

/// The clinic's desk by a profile that `change` has changed.
std::function<void(Catalog&)> withProfile(const std::function<void(WorkProfile&)>& change) {
    return [change](Catalog& c) {
        c.profiles = {counter()};
        change(c.profiles[0]);
        c.desks[0].queues.clear();
        c.desks[0].profile = "counter";
    };
}

std::function<void(Catalog&)> withSegment(const SegmentRule& rule) {
    return [rule](Catalog& c) { c.segments = {rule}; };
}

TEST(ValidateSegments, AllowsRulesThatNarrow) {
    EXPECT_THAT(pathsAfter([](Catalog& c) {
                    c.desks[0].queues.clear();
                    c.segments = {{.services = {"G"}, .languages = {"ka"}, .queue = "B", .priority = 2},
                                  {.services = {"G"}, .minPriority = 5, .queue = "B"},
                                  {.services = {"G"}, .queue = "A"}};
                }),
                IsEmpty());
}

TEST(ValidateSegments, NamesTheWrongKey) {
    expectOneProblemEach({
        {"segment[0].services", withSegment({.queue = "A"})},
        {"segment[0].services[0]", withSegment({.services = {"X"}, .queue = "A"})},
        {"segment[0].languages[1]", withSegment({.languages = {"en", "de"}, .queue = "A"})},
        {"segment[0].min_priority", withSegment({.minPriority = 101, .queue = "A"})},
        {"segment[0].queue", withSegment({.services = {"G"}, .queue = ""})},
        {"segment[0].queue", withSegment({.services = {"G"}, .queue = "Z"})},
        {"segment[0].priority", withSegment({.services = {"G"}, .queue = "A", .priority = -101})},
    });
}

TEST(ValidateSegments, RefusesARuleThatNeverDecides) {
    expectOneProblemEach({
        {"segment[1]",
         [](Catalog& c) {
             c.segments = {{.services = {"G"}, .queue = "A"},
                           {.services = {"G"}, .languages = {"ka"}, .queue = "A"}};
         }},
        {"segment[1]",
         [](Catalog& c) {
             c.segments = {{.appointment = true, .queue = "A"}, {.appointment = true, .queue = "A"}};
         }},
    });
}

TEST(ValidateProfiles, AllowsEveryRuleAtOnce) {
    EXPECT_THAT(pathsAfter(withProfile([](WorkProfile& p) {
                    p.queues = {"A", "B"};
                    p.rules = {.ratio = Ratio{2, 1},
                               .ageing = seconds{600},
                               .conditions = {{"B", seconds{1200}}, {"A", seconds{1}}},
                               .autoCall = true,
                               .autoCallAfter = milliseconds{0}};
                })),
                IsEmpty());
}

TEST(ValidateProfiles, NamesTheWrongKey) {
    expectOneProblemEach({
        {"profile[0].name", withProfile([](WorkProfile& p) { p.name = {}; })},
        {"profile[0].queues[1]", withProfile([](WorkProfile& p) {
             p.queues = {"A", "Z"};
         })},
        {"profile[0].auto_call_after",
         withProfile([](WorkProfile& p) { p.rules.autoCallAfter = seconds{3601}; })},
        {"profile[0].conditions[0].queue", withProfile([](WorkProfile& p) {
             p.rules.conditions = {{"Z", seconds{60}}};
         })},
        {"profile[0].conditions[0].longer_than", withProfile([](WorkProfile& p) {
             p.rules.conditions = {{"A", {}}};
         })},
        {"profile[1].code",
         [](Catalog& c) {
             c.profiles = {counter(), counter()};
         }},
        {"desk[0].profile",
         [](Catalog& c) {
             c.desks[0].queues.clear();
             c.desks[0].profile = "none";
         }},
        {"desk[0].queues",
         [](Catalog& c) {
             c.profiles = {counter()};
             c.desks[0].profile = "counter";
         }},
    });
}

TEST(ValidateProfiles, RefusesRulesThatStarveSomebody) {
    for (const auto& ratio : {Ratio{0, 0}, Ratio{2, 0}, Ratio{0, 1}, Ratio{-1, 1}, Ratio{101, 1}}) {
        EXPECT_THAT(pathsAfter(withProfile([&](WorkProfile& p) { p.rules.ratio = ratio; })),
                    ElementsAre("profile[0].ratio"));
    }
    EXPECT_THAT(pathsAfter(withProfile([](WorkProfile& p) { p.rules.ageing = milliseconds{0}; })),
                ElementsAre("profile[0].ageing"));
}

TEST(ValidateProfiles, RefusesConditionsThatContradictEachOtherOrTheQueues) {
    expectOneProblemEach({
        {"profile[0].conditions[1].queue", withProfile([](WorkProfile& p) {
             p.rules.conditions = {{"A", seconds{60}}, {"A", seconds{90}}};
         })},
        {"profile[0].conditions[0].queue", withProfile([](WorkProfile& p) {
             p.queues = {"A"};
             p.rules.conditions = {{"B", seconds{60}}};
         })},
    });
}

TEST(ValidateQueues, RefusesOneThatCustomersGetIntoAndNobodyServes) {
    expectOneProblemEach({
        {"queue[1]", [](Catalog& c) { c.services[0].queue = "B"; }},
        {"queue[1]", withSegment({.services = {"G"}, .queue = "B"})},
        {"queue[0]", withProfile([](WorkProfile& p) { p.queues = {"B"}; })},
    });
}

TEST(ValidateQueues, AllowsOneThatNobodyServesWhileThereIsNoDesk) {
    EXPECT_THAT(pathsAfter([](Catalog& c) { c.desks.clear(); }), IsEmpty());
}

}  // namespace
}  // namespace turnbell
