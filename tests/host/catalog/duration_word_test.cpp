#include "host/catalog/duration_word.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

TEST(DurationWord, IsACountAndAUnit) {
    EXPECT_EQ(readDuration("0"), milliseconds{0});
    EXPECT_EQ(readDuration("0s"), milliseconds{0});
    EXPECT_EQ(readDuration("250ms"), milliseconds{250});
    EXPECT_EQ(readDuration("90s"), seconds{90});
    EXPECT_EQ(readDuration("5m"), std::chrono::minutes{5});
    EXPECT_EQ(readDuration("24h"), std::chrono::hours{24});
    EXPECT_EQ(readDuration("30d"), std::chrono::days{30});
    EXPECT_EQ(readDuration("999999999h"), std::chrono::hours{999'999'999});
}

TEST(DurationWord, IsNothingElse) {
    for (const auto* word : {"", "s", "1", "-1s", "+1s", "1 s", " 1s", "1.5h", "1w", "1S", "1h30m", "off",
                             "1000000000h", "99999999999999999999s", "0x1s"}) {
        EXPECT_EQ(readDuration(word), std::nullopt) << word;
    }
}

TEST(DurationWord, IsWrittenInTheLongestUnitThatFits) {
    EXPECT_EQ(durationWord(milliseconds{0}), "0");
    EXPECT_EQ(durationWord(milliseconds{1500}), "1500ms");
    EXPECT_EQ(durationWord(seconds{90}), "90s");
    EXPECT_EQ(durationWord(seconds{300}), "5m");
    EXPECT_EQ(durationWord(std::chrono::hours{24}), "24h");
}

RC_GTEST_PROP(DurationWordProperty, ReadsWhatItWrites, ()) {
    const milliseconds duration{*rc::gen::inRange(0, 999'999'999)};

    RC_ASSERT(readDuration(durationWord(duration)) == duration);
}

}  // namespace
}  // namespace turnbell
