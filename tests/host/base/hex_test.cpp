#include "host/base/hex.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Hex, WritesUpperCaseAndReadsBothCases) {
    const Bytes bytes{0x00, 0x7F, 0xAB, 0xFF};

    EXPECT_EQ(toHex(bytes), "007FABFF");
    EXPECT_EQ(fromHex("007fabFF"), bytes);
    EXPECT_EQ(fromHex(""), Bytes{});
}

TEST(Hex, RefusesWhatIsNoHexadecimal) {
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0G"));
    EXPECT_FALSE(fromHex("0x"));
    EXPECT_FALSE(fromHex("12 4"));
}

}  // namespace
}  // namespace turnbell
