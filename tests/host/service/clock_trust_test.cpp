#include "host/service/clock_trust.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using Level = ClockTrust::Level;

const UtcTime kNoon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + hours{12}};
const Moment kStart{kNoon, BootTime{minutes{1}}};
const UtcTime kDeadBattery{std::chrono::sys_days{std::chrono::year{2000} / 1 / 1}};

TEST(ClockTrust, BelievesAMachineThatIsNotBehindWhatHasPassed) {
    const ClockTrust clock{kNoon - hours{10}, kStart};

    EXPECT_EQ(clock.level(kStart), Level::Machine);
    EXPECT_EQ(clock.corrected(kStart).utc, kNoon);
    EXPECT_FALSE(clock.error(kStart));
}

TEST(ClockTrust, GoesOnFromTheFloorWhenTheBatteryIsDead) {
    const Moment woken{kDeadBattery, BootTime{minutes{1}}};
    const ClockTrust clock{kNoon, woken};

    EXPECT_EQ(clock.level(woken), Level::Floor);
    EXPECT_FALSE(clock.trusted(woken));
    EXPECT_EQ(clock.corrected(woken + hours{1}).utc, kNoon + hours{1});
    EXPECT_EQ(clock.corrected(woken).boot, woken.boot);
}

TEST(ClockTrust, TakesTheTimeOfTheNetworkForThatOfADeadBattery) {
    const Moment woken{kDeadBattery, BootTime{minutes{1}}};
    ClockTrust clock{kNoon, woken};

    clock.told(kNoon + hours{8}, woken);

    EXPECT_EQ(clock.level(woken), Level::Network);
    EXPECT_EQ(clock.corrected(woken + minutes{5}).utc, kNoon + hours{8} + minutes{5});
}

TEST(ClockTrust, IsConfirmedByTheNetwork) {
    ClockTrust clock{kNoon - hours{1}, kStart};

    clock.told(kNoon + seconds{90}, kStart);

    EXPECT_EQ(clock.level(kStart + hours{1}), Level::Network);
    EXPECT_FALSE(clock.error(kStart + hours{1}));
    EXPECT_EQ(clock.corrected(kStart).utc, kNoon) << "two minutes do not matter";
    EXPECT_EQ(clock.level(kStart + hours{25}), Level::Machine) << "that was yesterday";
}

TEST(ClockTrust, ComplainsAboutADifferenceAndUsesTheMachine) {
    ClockTrust clock{kNoon - hours{1}, kStart};

    clock.told(kNoon - minutes{10}, kStart);

    EXPECT_EQ(clock.error(kStart + hours{1}), minutes{10});
    EXPECT_EQ(clock.level(kStart), Level::Machine);
    EXPECT_EQ(clock.corrected(kStart).utc, kNoon);
    EXPECT_FALSE(clock.error({kNoon + hours{1} - minutes{10}, kStart.boot + hours{1}})) << "it was set";
}

TEST(ClockTrust, ForgetsAFloorThatLayInTheFuture) {
    ClockTrust clock{kNoon + hours{1000}, kStart};
    ASSERT_EQ(clock.level(kStart), Level::Floor);

    clock.told(kNoon, kStart);

    EXPECT_EQ(clock.level(kStart), Level::Network);
    EXPECT_EQ(clock.corrected(kStart).utc, kNoon);
}

TEST(ClockTrust, LearnsFromATextThatWasSentLaterThanNow) {
    ClockTrust clock{kNoon - hours{1}, kStart};

    clock.passed(kNoon - hours{3}, kStart);
    EXPECT_FALSE(clock.error(kStart)) << "it waited";
    clock.passed(kNoon + hours{2}, kStart);

    EXPECT_EQ(clock.error(kStart), -hours{2});
}

}  // namespace
}  // namespace turnbell
