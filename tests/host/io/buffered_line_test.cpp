#include "host/io/buffered_line.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell::io {
namespace {

/// Takes `room` bytes and then no more.
class NarrowLine final : public BufferedLine {
public:
    int descriptor() const override { return -1; }
    Result<Bytes> read() override { return Bytes{}; }

    std::size_t room = 0;
    bool unplugged = false;
    std::string taken;

protected:
    Result<std::size_t> put(std::span<const std::uint8_t> bytes) override {
        if (unplugged) {
            return fail(ErrorCode::Io, "gone");
        }
        const auto count = std::min(room, bytes.size());
        taken += asText(bytes.first(count));
        room -= count;
        return count;
    }
};

TEST(BufferedLine, WritesAtOnceWhatTheLineTakes) {
    NarrowLine line;
    line.room = 100;

    ASSERT_TRUE(line.write(asBytes("AT\r")));

    EXPECT_EQ(line.taken, "AT\r");
    EXPECT_FALSE(line.pending());
}

TEST(BufferedLine, KeepsTheRestInOrder) {
    NarrowLine line;
    line.room = 2;
    ASSERT_TRUE(line.write(asBytes("abc")));
    ASSERT_TRUE(line.write(asBytes("def")));
    EXPECT_TRUE(line.pending());

    line.room = 3;
    ASSERT_TRUE(line.flush());
    EXPECT_EQ(line.taken, "abcde");
    EXPECT_TRUE(line.pending());

    line.room = 3;
    ASSERT_TRUE(line.flush());
    EXPECT_EQ(line.taken, "abcdef");
    EXPECT_FALSE(line.pending());
}

TEST(BufferedLine, PassesOnThatTheLineIsGone) {
    NarrowLine line;
    line.unplugged = true;

    EXPECT_FALSE(line.write(asBytes("AT\r")));
    EXPECT_FALSE(line.flush());
}

}  // namespace
}  // namespace turnbell::io
