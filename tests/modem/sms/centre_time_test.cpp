#include "modem/sms/centre_time.h"

#include "host/base/clock.h"
#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

using namespace std::chrono_literals;

std::string read(std::string_view digits) {
    return toIso8601(readCentreTime(octets(digits)).utc);
}

TEST(CentreTime, ReadsLocalTimeAndItsZone) {
    const auto time = readCentreTime(octets("62 11 22 31 00 54 61"));

    EXPECT_EQ(toIso8601(time.utc), "2026-11-22T09:00:45.000Z");
    EXPECT_EQ(time.quarterHours, 16);
}

TEST(CentreTime, ReadsAZoneBehindUtc) {
    const auto time = readCentreTime(octets("62 11 22 32 00 00 4A"));

    EXPECT_EQ(time.quarterHours, -24);
    EXPECT_EQ(toIso8601(time.utc), "2026-11-23T05:00:00.000Z");
}

TEST(CentreTime, TakesWhatIsNoDigitAsZero) {
    EXPECT_EQ(read("62 11 22 FF FF FF FF"), "2026-11-22T00:00:00.000Z");
}

TEST(CentreTime, TakesTheNearestThatTheCalendarHas) {
    EXPECT_EQ(read("00 00 00 00 00 00 00"), "2000-01-01T00:00:00.000Z");
    EXPECT_EQ(read("62 20 13 99 99 99 00"), "2026-02-28T23:59:59.000Z");
    EXPECT_EQ(read("42 20 13 00 00 00 00"), "2024-02-29T00:00:00.000Z");
    EXPECT_EQ(read("62 99 99 00 00 00 00"), "2026-12-31T00:00:00.000Z");
}

TEST(CentreTime, IsTheEpochWithoutSevenOctets) {
    EXPECT_EQ(readCentreTime(octets("621122")), CentreTime{});
}

TEST(CentreTime, WritesWholeSecondsInItsZone) {
    Bytes written;

    writeCentreTime(written, {centreTime(13, 0, 16).utc + 45s + 999ms, 16});

    EXPECT_EQ(toHex(written), "62112231005461");
}

RC_GTEST_PROP(CentreTime, ReadsBackWhatItWrote, ()) {
    const auto second =
        *rc::gen::inRange<std::int64_t>(946'771'200, 4'102'358'400);  // 2000-01-02 to 2099-12-30
    const CentreTime time{UtcTime{seconds{second}}, *rc::gen::inRange(-79, 80)};
    Bytes written;

    writeCentreTime(written, time);

    RC_ASSERT(readCentreTime(written) == time);
}

}  // namespace
}  // namespace turnbell::sms
