#include "db/name_store.h"

#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(NameStore, HasTheNamesOfANumberAndThoseOfAllInSlices) {
    const auto database = test::openTestDatabase();
    VisitStore visits{*database};
    for (const auto* name : {"Ana", "Ana", "Nino"}) {
        auto row = test::visitRow("A001");
        row.firstName = name;
        row.lastName = "";
        visits.insert(row);
    }
    NameStore names{*database};

    EXPECT_THAT(names.of(test::number("+995555123456")), UnorderedElementsAre("Ana", "Nino"));
    EXPECT_THAT(names.of(test::number("+995555000001")), IsEmpty());
    const auto first = names.after({}, 2);
    ASSERT_EQ(first.size(), 2U);
    const auto rest = names.after(first.back(), 2);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].firstName, "Nino");
}

}  // namespace
}  // namespace turnbell::db
