#include "tools/bench/eta/crowd.h"

#include <gtest/gtest.h>

namespace turnbell::bench::eta {
namespace {

TEST(Crowd, CostsMoreTheMoreWaitAndIsSliced) {
    const auto few = measureCrowd(10, 5, 3);
    const auto many = measureCrowd(200, 5, 3);

    EXPECT_EQ(many.waiting, 200);
    EXPECT_EQ(many.desks, 5);
    EXPECT_GT(few.longestSlice.count(), 0);
    EXPECT_GT(many.refresh, 2 * few.refresh);
    EXPECT_LT(many.longestSlice, many.refresh);
}

}  // namespace
}  // namespace turnbell::bench::eta
