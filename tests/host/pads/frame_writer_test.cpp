#include "host/pads/frame_writer.h"

#include "tests/host/pads/sent_frames.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class FrameWriterTest : public testing::Test {
protected:
    SentFrames sent_;
    int writes_ = 0;
    FrameWriter writer_{[this](std::span<const std::uint8_t> bytes) {
        ++writes_;
        sent_.add(bytes);
    }};
};

TEST_F(FrameWriterTest, GivesEachMessageToTheWireWholeAndOnItsLink) {
    writer_.begin(0x1234);

    writer_.send(pad::Hello{});
    writer_.send(pad::EventAck{7});

    ASSERT_EQ(sent_.all().size(), 2U);
    EXPECT_EQ(writes_, 2);
    EXPECT_EQ(sent_.all().back().link, 0x1234);
    EXPECT_EQ(sent_.last<pad::EventAck>()->next, 7);
}

TEST_F(FrameWriterTest, CountsFramesOverLinks) {
    writer_.begin(1);
    writer_.send(pad::Hello{});

    writer_.begin(2);
    writer_.send(pad::Hello{});

    EXPECT_EQ(sent_.all().at(0).sequence, 0);
    EXPECT_EQ(sent_.all().at(1).sequence, 1);
    EXPECT_EQ(sent_.all().at(1).link, 2);
}

}  // namespace
}  // namespace turnbell
