#include "host/core/catalog.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Catalog, FindsEntriesByCode) {
    Catalog catalog;
    catalog.queues = {Queue{.code = "A"}, Queue{.code = "B", .first = 500}};
    catalog.services = {Service{.code = "G", .queue = "A"}};
    catalog.desks = {Desk{.code = "1"}, Desk{.code = "2"}};

    ASSERT_NE(catalog.queue("B"), nullptr);
    EXPECT_EQ(catalog.queue("B")->first, 500);
    EXPECT_EQ(catalog.service("G")->queue, "A");
    EXPECT_EQ(catalog.desk("2"), &catalog.desks[1]);
}

TEST(Catalog, FindsNothingByAnUnknownCode) {
    const Catalog catalog;

    EXPECT_EQ(catalog.queue("A"), nullptr);
    EXPECT_EQ(catalog.service(""), nullptr);
    EXPECT_EQ(catalog.desk("1"), nullptr);
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
