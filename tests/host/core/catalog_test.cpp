#include "host/core/catalog.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Catalog, FindsEntriesByCode) {
    Catalog catalog;
    catalog.queues = {Queue{.code = "A"}, Queue{.code = "B", .first = 500}};
    catalog.services = {Service{.code = "G", .queue = "A"}};
    catalog.desks = {Desk{.code = "1"}, Desk{.code = "2"}};
    catalog.profiles = {WorkProfile{.code = "p"}};
    catalog.serviceGroups = {ServiceGroup{.code = "g"}};

    ASSERT_NE(catalog.queue("B"), nullptr);
    EXPECT_EQ(catalog.queue("B")->first, 500);
    EXPECT_EQ(catalog.service("G")->queue, "A");
    EXPECT_EQ(catalog.desk("2"), &catalog.desks[1]);
    EXPECT_EQ(catalog.profile("p"), &catalog.profiles[0]);
    EXPECT_EQ(catalog.serviceGroup("g"), &catalog.serviceGroups[0]);
}

TEST(Catalog, FindsNothingByAnUnknownCode) {
    const Catalog catalog;

    EXPECT_EQ(catalog.queue("A"), nullptr);
    EXPECT_EQ(catalog.service(""), nullptr);
    EXPECT_EQ(catalog.desk("1"), nullptr);
}

TEST(Catalog, HasAProfileForEveryDesk) {
    Catalog catalog;
    catalog.profiles = {{.code = "vip", .queues = {"V"}, .rules = {.autoCall = true}}};
    catalog.desks = {{.code = "1", .profile = "vip"}, {.code = "2", .queues = {"A"}}, {.code = "3"}};

    EXPECT_EQ(catalog.profileOf(catalog.desks[0]), catalog.profiles[0]);
    EXPECT_EQ(catalog.profileOf(catalog.desks[1]), (WorkProfile{.queues = {"A"}}));
    EXPECT_EQ(catalog.profileOf(catalog.desks[2]), WorkProfile{});
}

TEST(WorkProfile, ServesItsQueuesOrAll) {
    EXPECT_TRUE((WorkProfile{.queues = {"A", "B"}}.serves("B")));
    EXPECT_FALSE((WorkProfile{.queues = {"A", "B"}}.serves("C")));
    EXPECT_TRUE(WorkProfile{}.serves("C"));
}

TEST(Catalog, IsOpenByItsHoursAndTheZoneOfTheBranch) {
    Catalog catalog;
    catalog.branch.timeZone = "Asia/Tbilisi";
    catalog.hours = {{{Weekday::Sun}, *clockTime("09:00"), *clockTime("17:00")}};
    catalog.closedDays = {{"2026-11-29", ""}};
    const UtcTime nine = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{5};

    EXPECT_TRUE(catalog.openingHours().isOpen(nine));
    EXPECT_FALSE(catalog.openingHours().isOpen(nine - std::chrono::minutes{1}));
    EXPECT_FALSE(catalog.openingHours().isOpen(nine + std::chrono::days{7}));
}

TEST(StaffRole, IsReadFromItsOwnWord) {
    for (const auto role : {StaffRole::Agent, StaffRole::Supervisor, StaffRole::Admin}) {
        EXPECT_EQ(staffRole(toString(role)), role);
    }
    EXPECT_EQ(staffRole("boss"), std::nullopt);
    EXPECT_EQ(staffRole("Admin"), std::nullopt);
}

}  // namespace
}  // namespace turnbell
