#include "host/wire/line_framer.h"

#include "host/base/hex.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

using Lines = std::vector<std::string>;

class LineFramerInChunks : public ::testing::TestWithParam<std::size_t> {};

/// Everything that came out until the end or the first refusal.
std::pair<Lines, std::optional<Error>> feedInChunks(LineFramer& framer, std::string_view text,
                                                    std::size_t chunk) {
    Lines all;
    while (!text.empty()) {
        const auto lines = framer.feed(asBytes(text.substr(0, chunk)));
        if (!lines) {
            return {all, lines.error()};
        }
        all.insert(all.end(), lines->begin(), lines->end());
        text.remove_prefix(std::min(chunk, text.size()));
    }
    return {all, std::nullopt};
}

TEST_P(LineFramerInChunks, CutsAtLineEndsAndDropsEmptyLines) {
    LineFramer framer{100};

    const auto [lines, refusal] = feedInChunks(framer, "one\ntwo\r\n\n\r\nthr\ree\nrest", GetParam());

    EXPECT_FALSE(refusal);
    EXPECT_EQ(lines, (Lines{"one", "two", "thr\ree"}));
}

TEST_P(LineFramerInChunks, TakesTheLongestLineWithEitherEnd) {
    LineFramer framer{5};

    const auto [lines, refusal] = feedInChunks(framer, "12345\n12345\r\n", GetParam());

    EXPECT_FALSE(refusal);
    EXPECT_EQ(lines, (Lines{"12345", "12345"}));
}

TEST_P(LineFramerInChunks, RefusesALineThatIsTooLongWithOrWithoutItsEnd) {
    for (const char* text : {"123456\n", "123456", "12345\r6\n"}) {
        LineFramer framer{5};

        const auto [lines, refusal] = feedInChunks(framer, text, GetParam());

        ASSERT_TRUE(refusal) << text;
        EXPECT_EQ(refusal->code, ErrorCode::Protocol);
        EXPECT_EQ(refusal->message, "A line is longer than 5 bytes: send shorter ones.");
        EXPECT_TRUE(lines.empty());
    }
}

TEST_P(LineFramerInChunks, RefusesANulByte) {
    LineFramer framer{100};

    const auto [lines, refusal] = feedInChunks(framer, std::string_view{"one\0two\n", 8}, GetParam());

    ASSERT_TRUE(refusal);
    EXPECT_NE(refusal->message.find("NUL"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Sizes, LineFramerInChunks, ::testing::Values(1, 2, 7, 64));

TEST(LineFramer, StaysRefusedForTheSameReason) {
    LineFramer framer{5};
    const auto first = framer.feed(asBytes("123456789"));
    ASSERT_FALSE(first);

    const auto second = framer.feed(asBytes("ok\n"));

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().message, first.error().message);
}

}  // namespace
}  // namespace turnbell::wire
