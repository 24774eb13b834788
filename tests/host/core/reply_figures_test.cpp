#include "host/core/reply_figures.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(ReplyFigures, AddUpAndAreReadAsTheyWereStored) {
    ReplyFigures figures;
    figures.time.add(seconds{60});
    ReplyFigures late;
    late.time.add(std::chrono::hours{2});
    late.late = 1;

    figures.add(late);

    EXPECT_EQ(figures.time.count(), 2);
    EXPECT_EQ(figures.late, 1);
    EXPECT_EQ(decodeReplyFigures(encode(figures)), figures);
    EXPECT_EQ(decodeReplyFigures(encode(ReplyFigures{})), ReplyFigures{});
}

TEST(ReplyFigures, OfOtherBytesAreNone) {
    auto bytes = encode(ReplyFigures{});
    bytes.push_back(0);

    EXPECT_FALSE(decodeReplyFigures(bytes));
    EXPECT_FALSE(decodeReplyFigures({}));
}

}  // namespace
}  // namespace turnbell
