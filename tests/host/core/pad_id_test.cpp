#include "host/core/pad_id.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(PadId, IsANumberThatReadsBack) {
    EXPECT_EQ(padIdText(202'375'905), "202375905");
    EXPECT_EQ(padIdFrom("202375905"), 202'375'905U);
    EXPECT_EQ(padIdFrom("4294967295"), 4'294'967'295U);
}

TEST(PadId, IsNothingElse) {
    for (const auto* const wrong : {"", "0", "-1", "+1", " 1", "1 ", "4294967296", "0c", "pad"}) {
        EXPECT_EQ(padIdFrom(wrong), std::nullopt) << wrong;
    }
}

}  // namespace
}  // namespace turnbell
