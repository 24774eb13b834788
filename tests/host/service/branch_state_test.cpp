#include "host/service/branch_state.h"

#include "tests/support/manual_clock.h"
#include "tests/support/test_branch.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(BranchState, KnowsTheServiceDayWhereTheBranchIs) {
    const auto database = test::openTestDatabase();
    BranchState state{*database, "boot-1"};
    state.catalogs.replace(smallCatalog());
    state.reload();

    // 21:00 UTC is one in the morning of the next day in Tbilisi.
    const auto evening = ManualClock::kStart + std::chrono::hours{12};
    EXPECT_EQ(state.serviceDay(ManualClock::kStart), "2026-11-22");
    EXPECT_EQ(state.serviceDay(evening), "2026-11-23");
}

TEST(BranchState, IsReadyForTextsWithOneReadyModem) {
    const auto database = test::openTestDatabase();
    BranchState state{*database, "boot-1"};
    EXPECT_FALSE(state.modemReady());

    state.modems.resize(2);
    state.modems[0].state = "mute";
    state.modems[1].state = "ready";

    EXPECT_TRUE(state.modemReady());
}

TEST(Shown, MasksNumbersForEverybodyButAdmin) {
    const auto number = *PhoneNumber::fromE164("+995555123456");

    EXPECT_EQ(shown(number, true), "+995555123456");
    EXPECT_EQ(shown(number, false), "+995…456");
}

}  // namespace
}  // namespace turnbell
