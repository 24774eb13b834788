#include "ui/desk/branch_times.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(BranchTimes, ShowTheClockOfTheBranch) {
    EXPECT_EQ(clockTime("2026-11-22T09:30:00.000Z", "Asia/Tbilisi"), "13:30");
    EXPECT_EQ(clockTime("", "Asia/Tbilisi"), "");
    EXPECT_EQ(clockTime("yesterday", "Asia/Tbilisi"), "");
}

TEST(BranchTimes, CountWholeMinutesAndNeverBelowZero) {
    const auto now = *utcFrom("2026-11-22T09:30:00.000Z");

    EXPECT_EQ(minutesSince("2026-11-22T09:18:30.000Z", now), 11);
    EXPECT_EQ(minutesSince("2026-11-22T09:31:00.000Z", now), 0);
    EXPECT_EQ(minutesSince("", now), 0);
}

}  // namespace
}  // namespace turnbell::ui
