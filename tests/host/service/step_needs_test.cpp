#include "host/service/step_needs.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

db::StepRow step(const std::string& service, const std::string& queue, const std::string& desk = {}) {
    db::StepRow row;
    row.service = service;
    row.queue = queue;
    row.desk = desk;
    return row;
}

TEST(StepNeeds, NamesWhatIsMissing) {
    const auto catalog = smallCatalog();

    EXPECT_EQ(missingFor(step("A", "A"), catalog), "");
    EXPECT_EQ(missingFor(step("A", "A", "2"), catalog), "");
    EXPECT_EQ(missingFor(step("X", "A"), catalog), "service X");
    EXPECT_EQ(missingFor(step("A", "X"), catalog), "queue X");
    EXPECT_EQ(missingFor(step("A", "A", "9"), catalog), "desk 9");
}

TEST(StepNeeds, ADeskThatServesTheQueue) {
    const auto catalog = smallCatalog();
    auto bound = step("B", "B");
    bound.onlyDesk = "1";

    EXPECT_TRUE(canBeCalled(step("B", "B"), catalog));
    EXPECT_FALSE(canBeCalled(step("B", "X"), catalog));
    EXPECT_FALSE(canBeCalled(bound, catalog)) << "desk 1 serves A alone";
}

}  // namespace
}  // namespace turnbell
