#include "host/catalog/rule_entries.h"

#include "host/catalog/catalog_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string withBranch(const std::string& toml) {
    return "branch = { name = \"B\", languages = [\"en\", \"ka\"] }\n"
           "queue = [{ code = \"A\" }, { code = \"B\" }]\n"
           "service = [{ code = \"S\", name = \"S\" }]\n" +
           toml;
}

Catalog read(const std::string& toml) {
    const auto catalog = readCatalog(withBranch(toml));
    EXPECT_TRUE(catalog) << (catalog ? "" : catalog.error().front().message);
    return catalog ? *catalog : Catalog{};
}

/// "4: what is wrong"; the text begins on line 4.
std::vector<std::string> problemsOf(const std::string& toml) {
    std::vector<std::string> lines;
    if (const auto catalog = readCatalog(withBranch(toml)); !catalog) {
        for (const auto& problem : catalog.error()) {
            lines.push_back(std::to_string(problem.line) + ": " + problem.message);
        }
    }
    return lines;
}

TEST(CatalogRules, AreReadWithEveryKey) {
    const auto catalog = read(R"([[segment]]
        services = ["S"]
        languages = ["ka"]
        min_priority = 2
        appointment = false
        queue = "B"
        priority = 7
        [[profile]]
        code = "counter"
        name = "Counter"
        queues = ["A", "B"]
        ratio = "2:1"
        ageing = "10m"
        conditions = [{ queue = "B", longer_than = "20m" }]
        auto_call = true
        auto_call_after = "5s"
        [[desk]]
        code = "1"
        name = "Desk 1"
        profile = "counter"
    )");

    EXPECT_THAT(catalog.segments, ElementsAre(SegmentRule{.services = {"S"},
                                                          .languages = {"ka"},
                                                          .minPriority = 2,
                                                          .appointment = false,
                                                          .queue = "B",
                                                          .priority = 7}));
    EXPECT_THAT(catalog.profiles,
                ElementsAre(WorkProfile{.code = "counter",
                                        .name = {{{"en", "Counter"}}},
                                        .queues = {"A", "B"},
                                        .rules = {.ratio = Ratio{2, 1},
                                                  .ageing = std::chrono::minutes{10},
                                                  .conditions = {{"B", std::chrono::minutes{20}}},
                                                  .autoCall = true,
                                                  .autoCallAfter = seconds{5}}}));
    EXPECT_EQ(catalog.desks[0].profile, "counter");
}

TEST(CatalogRules, HaveDefaults) {
    const auto catalog = read(R"(profile = [{ code = "p", name = "P" }])");

    EXPECT_EQ(catalog.profiles[0].rules, CallingRules{});
    EXPECT_EQ(catalog.profiles[0].queues, std::vector<std::string>{});
}

TEST(CatalogRules, AreReportedWithTheLineOfTheKey) {
    EXPECT_THAT(problemsOf(R"([[segment]]
services = "S"
appointment = "yes"
min_priority = 1.5
queue = "B"
[[profile]]
code = "p"
name = "P"
ratio = "two to one"
ageing = "0"
conditions = [
    { queue = "A", longer_than = "0" },
    { queue = "A", longer_than = "1h", more = 1 },
]
[[profile]]
code = "q"
name = "Q"
ratio = "2:0"
)"),
                ElementsAre(HasSubstr("5: segment[0].services is expected to be a list of texts"),
                            "6: segment[0].appointment is expected to be true or false",
                            HasSubstr("7: segment[0].min_priority is expected to be a whole number"),
                            HasSubstr("12: profile[0].ratio is expected to be a ratio"),
                            HasSubstr("13: profile[0].ageing: \"1s\" to \"24h\" is expected"),
                            HasSubstr("15: profile[0].conditions[0].longer_than: "),
                            HasSubstr("16: \"more\" is no key here"),
                            HasSubstr("16: profile[0].conditions[1].queue: there is another condition"),
                            HasSubstr("21: profile[1].ratio: normal to priority")));
}

TEST(CatalogHours, AreReadWithEveryKey) {
    const auto catalog = read(R"([[hours]]
        days = ["mon", "sun"]
        open = "09:00"
        close = "24:00"
        [[closed_day]]
        date = "2026-12-25"
        name = "Christmas"
    )");

    EXPECT_THAT(catalog.hours,
                ElementsAre(Hours{{Weekday::Mon, Weekday::Sun}, *clockTime("09:00"), *clockTime("24:00")}));
    EXPECT_THAT(catalog.closedDays, ElementsAre(ClosedDay{"2026-12-25", "Christmas"}));
}

TEST(CatalogHours, AreReportedWithTheLineOfTheKey) {
    EXPECT_THAT(problemsOf(R"([[hours]]
days = ["monday"]
open = "9"
close = "09:00"
[[hours]]
days = ["mon"]
open = "17:00"
close = "09:00"
[[closed_day]]
date = "25.12.2026"
)"),
                ElementsAre(HasSubstr("5: hours[0].days is expected to be a list of days"),
                            HasSubstr("6: hours[0].open is expected to be a time in quotes"),
                            HasSubstr("11: hours[1].close: 09:00 is not after 17:00"),
                            HasSubstr("13: closed_day[0].date: \"25.12.2026\" is no day of the calendar")));
}

TEST(CatalogQueue, MayHaveADailyCapAndAServiceItsTargetsAndGroup) {
    const auto catalog = readCatalog(R"(
        branch.name = "B"
        queue = [{ code = "A", daily_cap = 50 }]
        service_group = [{ code = "g", name = "Group" }]
        [[service]]
        code = "A"
        name = "A"
        group = "g"
        target_wait = "15m"
        target_transaction = "off"
    )");

    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->queues[0].dailyCap, 50);
    EXPECT_EQ(catalog->serviceGroups[0].name, (LocalizedText{{{"en", "Group"}}}));
    EXPECT_EQ(catalog->services[0].group, "g");
    EXPECT_EQ(catalog->services[0].targetWait, std::chrono::minutes{15});
    EXPECT_EQ(catalog->services[0].targetTransaction, std::nullopt);
}

}  // namespace
}  // namespace turnbell
