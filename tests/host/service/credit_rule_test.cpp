#include "host/service/credit_rule.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

const CreditRule kOfOperator{"*100#", "Balance: {amount}", 200, 30};

TEST(CreditRules, AreTheOperators) {
    const CreditRules rules{.operators = {{"28201", kOfOperator}}};

    EXPECT_EQ(rules.of("8999501000000000178", "28201"), kOfOperator);
    EXPECT_EQ(rules.of("8999501000000000178", "28202"), (CreditRule{.every = kCreditEvery}));
}

TEST(CreditRules, AreTheCardsWhereItHasItsOwn) {
    const CreditRules rules{
        .operators = {{"28201", kOfOperator}},
        .cards = {{"1", {.low = 500}}, {"2", {"*111#", "Left: {amount}", 0, 5}}, {"", {.every = 10}}}};

    EXPECT_EQ(rules.of("1", "28201"), (CreditRule{"*100#", "Balance: {amount}", 500, 30}));
    EXPECT_EQ(rules.of("2", "28201"), (CreditRule{"*111#", "Left: {amount}", 0, 5}));
    EXPECT_EQ(rules.of("3", "28201"), (CreditRule{"*100#", "Balance: {amount}", 200, 10}))
        << "of every other";
    EXPECT_EQ(rules.of("2", ""), (CreditRule{"*111#", "Left: {amount}", 0, 5})) << "in any network";
}

}  // namespace
}  // namespace turnbell
