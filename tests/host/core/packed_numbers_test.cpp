#include "host/core/packed_numbers.h"

#include <gtest/gtest.h>

#include <limits>

namespace turnbell {
namespace {

TEST(PackedNumbers, AreReadInTheOrderInWhichTheyWereWritten) {
    TimeFigures times;
    times.add(seconds{90});
    NumberWriter out;
    out.number(0);
    out.number(127);
    out.number(128);
    out.number(std::numeric_limits<std::int64_t>::max());
    out.text("no_consent");
    out.times(times);
    const auto bytes = std::move(out).bytes();

    NumberReader in{bytes};
    for (const auto expected :
         {std::int64_t{0}, std::int64_t{127}, std::int64_t{128}, std::numeric_limits<std::int64_t>::max()}) {
        std::int64_t value = -1;
        ASSERT_TRUE(in.number(value));
        EXPECT_EQ(value, expected);
    }
    std::string text;
    EXPECT_TRUE(in.text(text));
    EXPECT_EQ(text, "no_consent");
    TimeFigures again;
    EXPECT_TRUE(in.times(again));
    EXPECT_EQ(again, times);
    EXPECT_TRUE(in.atEnd());
}

TEST(PackedNumbers, TakeOneByteForASmallOne) {
    NumberWriter out;
    out.number(100);

    EXPECT_EQ(std::move(out).bytes().size(), 1U);
}

TEST(PackedNumbers, AreNotReadBeyondTheEnd) {
    std::int64_t value = 0;
    std::string text;
    const Bytes cut{0x80};
    EXPECT_FALSE(NumberReader{cut}.number(value));
    const Bytes longer{5, 'a', 'b'};
    EXPECT_FALSE(NumberReader{longer}.text(text));
    const Bytes endless(11, 0xFF);
    EXPECT_FALSE(NumberReader{endless}.number(value));
}

}  // namespace
}  // namespace turnbell
