#include "host/core/segment.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

Catalog bank() {
    Catalog catalog;
    catalog.queues = {{.code = "A"}, {.code = "B"}, {.code = "V"}, {.code = "G"}};
    catalog.services = {{.code = "cash", .queue = "A"}, {.code = "loans", .queue = "B", .priority = 1}};
    catalog.segments = {
        {.minPriority = 5, .queue = "V"},
        {.services = {"loans"}, .appointment = true, .queue = "V", .priority = 3},
        {.services = {"cash", "loans"}, .languages = {"de", "fr"}, .queue = "G"},
        {.services = {"loans"}, .appointment = false, .queue = "B", .priority = -1},
    };
    return catalog;
}

struct Case {
    const char* about;
    Arriving customer;
    Segment expected;
};

TEST(Segment, IsThatOfTheFirstTrueRuleOrOfTheService) {
    for (const auto& [about, customer, expected] : std::vector<Case>{
             {"no rule", {.service = "cash", .language = "en"}, {"A", 0}},
             {"given priority without a rule", {.service = "cash", .priority = 2}, {"A", 2}},
             {"just below the level", {.service = "cash", .priority = 4}, {"A", 4}},
             {"the level", {.service = "cash", .priority = 5}, {"V", 5}},
             {"above it, two rules true", {.service = "loans", .priority = 9, .appointment = true}, {"V", 9}},
             {"appointment", {.service = "loans", .appointment = true}, {"V", 3}},
             {"appointment for another service", {.service = "cash", .appointment = true}, {"A", 0}},
             {"language", {.service = "cash", .language = "fr"}, {"G", 0}},
             {"language, the service's priority", {.service = "loans", .language = "de"}, {"G", 1}},
             {"without appointment", {.service = "loans", .language = "en"}, {"B", -1}},
             {"the rule's priority goes before the given one",
              {.service = "loans", .priority = 4},
              {"B", -1}},
         }) {
        EXPECT_EQ(segmentOf(bank(), customer), expected) << about;
    }
}

TEST(Segment, CountsTheLevelOfTheServiceToo) {
    auto catalog = bank();
    catalog.services[0].priority = 5;

    EXPECT_EQ(segmentOf(catalog, {.service = "cash"}), (Segment{"V", 5}));
    EXPECT_EQ(segmentOf(catalog, {.service = "cash", .priority = 0}), (Segment{"A", 0}));
}

TEST(SegmentRule, CoversANarrowerOne) {
    const SegmentRule cash{.services = {"cash"}};

    EXPECT_TRUE(covers(cash, cash));
    EXPECT_TRUE(covers(cash, {.services = {"cash"}, .languages = {"en"}}));
    EXPECT_TRUE(covers({.services = {"cash", "loans"}}, cash));
    EXPECT_TRUE(covers({.minPriority = 2}, {.services = {"cash"}, .minPriority = 3}));
    EXPECT_TRUE(covers({.appointment = true}, {.languages = {"en"}, .appointment = true}));
}

TEST(SegmentRule, DoesNotCoverAWiderOrAnotherOne) {
    const SegmentRule cash{.services = {"cash"}};

    EXPECT_FALSE(covers(cash, {.languages = {"en"}}));
    EXPECT_FALSE(covers(cash, {.services = {"cash", "loans"}}));
    EXPECT_FALSE(covers({.languages = {"de"}}, {.languages = {"en"}}));
    EXPECT_FALSE(covers({.minPriority = 3}, {.minPriority = 2}));
    EXPECT_FALSE(covers({.minPriority = 3}, cash));
    EXPECT_FALSE(covers({.appointment = true}, {.appointment = false}));
    EXPECT_FALSE(covers({.appointment = false}, cash));
}

}  // namespace
}  // namespace turnbell
