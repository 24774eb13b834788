#include "host/core/daily_span.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr DailySpan kNight{hours{22}, hours{7}};
constexpr DailySpan kLunch{hours{12} + minutes{30}, hours{13}};

TEST(DailySpan, IsReadAsTwoTimesOfTheDay) {
    EXPECT_EQ(dailySpan("22:00-07:00"), kNight);
    EXPECT_EQ(dailySpan("12:30-13:00"), kLunch);
}

TEST(DailySpan, RefusesWhatIsNoSpan) {
    for (const auto* const text : {"", "22-7", "22:00", "22:00-7:00", "24:00-07:00", "22:60-07:00",
                                   "22:00 07:00", "-1:00-07:00", "22:00-22:00", "22:00-07:00 "}) {
        EXPECT_FALSE(dailySpan(text)) << text;
    }
}

TEST(DailySpan, MayGoOverMidnight) {
    EXPECT_EQ(timeLeftIn(kNight, hours{22}), hours{9});
    EXPECT_EQ(timeLeftIn(kNight, hours{0}), hours{7});
    EXPECT_EQ(timeLeftIn(kNight, hours{6} + minutes{59}), minutes{1});
    EXPECT_EQ(timeLeftIn(kNight, hours{7}), std::nullopt);
    EXPECT_EQ(timeLeftIn(kNight, hours{21} + minutes{59}), std::nullopt);
}

TEST(DailySpan, EndsOnTheSameDayToo) {
    EXPECT_EQ(timeLeftIn(kLunch, hours{12} + minutes{45}), minutes{15});
    EXPECT_EQ(timeLeftIn(kLunch, hours{13}), std::nullopt);
    EXPECT_EQ(timeLeftIn(kLunch, hours{2}), std::nullopt);
}

}  // namespace
}  // namespace turnbell
