#include "host/core/ticket_number.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(TicketNumber, CountsFromTheFirstNumberOfTheQueue) {
    EXPECT_EQ(ticketNumber(Queue{.code = "A"}, 0), "A001");
    EXPECT_EQ(ticketNumber(Queue{.code = "A"}, 41), "A042");
    EXPECT_EQ(ticketNumber(Queue{.code = "A", .first = 500}, 2), "A502");
}

TEST(TicketNumber, StartsAgainAfterTheLastNumber) {
    EXPECT_EQ(ticketNumber(Queue{.code = "A"}, 998), "A999");
    EXPECT_EQ(ticketNumber(Queue{.code = "A"}, 999), "A001");
    EXPECT_EQ(ticketNumber(Queue{.code = "A", .first = 20, .last = 22}, 7), "A21");
}

TEST(TicketNumber, WearsThePrefixOfTheQueue) {
    EXPECT_EQ(ticketNumber(Queue{.code = "general", .prefix = "G-"}, 6), "G-007");
}

TEST(TicketNumber, HasAsManyDigitsAsTheLastOne) {
    EXPECT_EQ(ticketNumber(Queue{.code = "B", .last = 99}, 0), "B01");
    EXPECT_EQ(ticketNumber(Queue{.code = "B", .first = 0, .last = 9}, 0), "B0");
    EXPECT_EQ(ticketNumber(Queue{.code = "B", .last = 2000}, 0), "B0001");
}

TEST(TicketNumber, IsOneOfAsManyAsTheRangeHas) {
    EXPECT_EQ(numbersOf(Queue{.code = "A"}), 999);
    EXPECT_EQ(numbersOf(Queue{.code = "A", .first = 0, .last = 9}), 10);
}

TEST(TicketNumbers, MayBeSharedByPrefixesThatLookAlike) {
    const Queue a{.code = "A"};

    EXPECT_TRUE(mayShareNumbers(a, {.code = "B", .prefix = "A"}));
    EXPECT_TRUE(mayShareNumbers(a, {.code = "B", .prefix = "A1", .last = 50}));
    EXPECT_TRUE(mayShareNumbers({.code = "B", .prefix = "A1", .last = 50}, a));
    EXPECT_FALSE(mayShareNumbers(a, {.code = "B"}));
    EXPECT_FALSE(mayShareNumbers(a, {.code = "B", .prefix = "A1"}));
    EXPECT_FALSE(mayShareNumbers({.code = "A", .last = 499}, {.code = "B", .prefix = "A", .first = 500}));
}

}  // namespace
}  // namespace turnbell
