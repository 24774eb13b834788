#include "host/service/branch_numbers.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(BranchNumbers, CountFromNothingAndStay) {
    BranchNumbers numbers;

    EXPECT_EQ(numbers.queue("A"), 0);
    EXPECT_EQ(numbers.queue("B"), 1);
    EXPECT_EQ(numbers.desk("A"), 0);
    EXPECT_EQ(numbers.service("A"), 0);
    EXPECT_EQ(numbers.queue("A"), 0);
    EXPECT_EQ(numbers.queueNames(), (std::vector<std::string>{"A", "B"}));
}

TEST(BranchNumbers, GiveThoseWhomOneDeskAloneMayCallAQueueOfTheirOwn) {
    BranchNumbers numbers;
    const auto all = numbers.queue("A");

    EXPECT_EQ(numbers.queueFor("A", ""), all);
    EXPECT_NE(numbers.queueFor("A", "1"), all);
    EXPECT_NE(numbers.queueFor("A", "1"), numbers.queueFor("A", "2"));
    EXPECT_EQ(numbers.queueFor("A", "1"), numbers.queueFor("A", "1"));
    EXPECT_EQ(numbers.queueNames().size(), 3U);
}

}  // namespace
}  // namespace turnbell
