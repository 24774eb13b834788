#include "host/core/pad_id.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(PadId, IsEightDigitsThatReadBack) {
    EXPECT_EQ(padIdText(0x0c0ffee1), "0c0ffee1");
    EXPECT_EQ(padIdFrom("0c0ffee1"), 0x0c0ffee1U);
    EXPECT_EQ(padIdFrom("FFFFFFFF"), 0xffffffffU);
}

TEST(PadId, IsNothingElse) {
    for (const auto* const wrong :
         {"", "1", "00000000", "0c0ffee", "0c0ffee12", "0c0ffeeg", "-c0ffee1", "0x0ffee1"}) {
        EXPECT_EQ(padIdFrom(wrong), std::nullopt) << wrong;
    }
}

}  // namespace
}  // namespace turnbell
