#include "ui/desk/day_range.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

DayRange seen(DayChoice choice, const std::string& today) {
    return daysOf(choice, today, {"2026-01-01", "2026-01-31"});
}

TEST(DayRange, IsSeenFromToday) {
    EXPECT_EQ(seen(DayChoice::Today, "2026-11-22"), (DayRange{"2026-11-22", "2026-11-22"}));
    EXPECT_EQ(seen(DayChoice::Yesterday, "2026-11-22"), (DayRange{"2026-11-21", "2026-11-21"}));
    EXPECT_EQ(seen(DayChoice::Week, "2026-11-22"), (DayRange{"2026-11-16", "2026-11-22"}));
    EXPECT_EQ(seen(DayChoice::Month, "2026-11-22"), (DayRange{"2026-10-24", "2026-11-22"}));
    EXPECT_EQ(seen(DayChoice::Own, "2026-11-22"), (DayRange{"2026-01-01", "2026-01-31"}));
}

TEST(DayRange, GoesOverMonthsAndYears) {
    EXPECT_EQ(seen(DayChoice::Yesterday, "2028-03-01").from, "2028-02-29");
    EXPECT_EQ(seen(DayChoice::Week, "2027-01-01").from, "2026-12-26");
}

TEST(DayRange, LeavesWhatIsNoDayAsItIs) {
    EXPECT_EQ(shifted("2026-11-22", 10), "2026-12-02");
    EXPECT_EQ(shifted("2026-11-3", 1), "2026-11-3");
    EXPECT_EQ(shifted("", 1), "");
}

}  // namespace
}  // namespace turnbell::ui
