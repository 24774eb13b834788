#include "host/core/quiet_hours.h"

#include "host/core/civil_time.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kZone = "Europe/Berlin";
const QuietHours kNight{"20:00", "08:00"};

UtcTime clock(const char* date, const char* time) {
    return civilMoment(*civilDay(std::string_view{date}), *clockTime(time), kZone).first;
}

TEST(QuietUntil, IsNothingByDay) {
    EXPECT_FALSE(quietUntil(kNight, clock("2026-11-22", "08:00"), kZone));
    EXPECT_FALSE(quietUntil(kNight, clock("2026-11-22", "19:59"), kZone));
}

TEST(QuietUntil, IsTheMorningAfterTheEvening) {
    EXPECT_EQ(quietUntil(kNight, clock("2026-11-22", "20:00"), kZone), clock("2026-11-23", "08:00"));
    EXPECT_EQ(quietUntil(kNight, clock("2026-11-22", "23:59"), kZone), clock("2026-11-23", "08:00"));
    EXPECT_EQ(quietUntil(kNight, clock("2026-11-23", "07:59"), kZone), clock("2026-11-23", "08:00"));
}

TEST(QuietUntil, IsByTheClockOnTheWallWhenThatIsChanged) {
    const auto before = clock("2026-03-28", "21:00");  // at 02:00 the clock is set to 03:00
    EXPECT_EQ(*quietUntil(kNight, before, kZone) - before, std::chrono::hours{10});
    const auto autumn = clock("2026-10-24", "21:00");  // at 03:00 it is set back to 02:00
    EXPECT_EQ(*quietUntil(kNight, autumn, kZone) - autumn, std::chrono::hours{12});
}

TEST(QuietUntil, KnowsARestAtNoon) {
    const QuietHours noon{"12:00", "14:00"};

    EXPECT_EQ(quietUntil(noon, clock("2026-11-22", "13:00"), kZone), clock("2026-11-22", "14:00"));
    EXPECT_FALSE(quietUntil(noon, clock("2026-11-22", "14:00"), kZone));
}

TEST(QuietUntil, IsNothingWithoutQuietHours) {
    EXPECT_FALSE(quietUntil({}, clock("2026-11-22", "23:00"), kZone));
}

}  // namespace
}  // namespace turnbell
