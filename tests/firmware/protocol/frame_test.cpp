#include "firmware/protocol/frame.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <vector>

namespace pad {
namespace {

using Bytes = std::vector<std::uint8_t>;

Frame sample(std::uint8_t size) {
    Frame frame;
    frame.type = 0x83;
    frame.link = 0xBEEF;
    frame.sequence = 200;
    frame.size = size;
    for (std::uint8_t i = 0; i < size; ++i) {
        frame.payload[i] = static_cast<std::uint8_t>(i * 7);
    }
    return frame;
}

Bytes onWire(const Frame& frame) {
    Bytes wire(kLargestOnWire);
    wire.resize(encode(frame, wire.data()));
    return wire;
}

/// How many frames come out.
int feed(Decoder& decoder, const Bytes& bytes) {
    int frames = 0;
    for (const auto byte : bytes) {
        frames += decoder.feed(byte) ? 1 : 0;
    }
    return frames;
}

void expectSame(const Frame& left, const Frame& right) {
    EXPECT_EQ(left.type, right.type);
    EXPECT_EQ(left.link, right.link);
    EXPECT_EQ(left.sequence, right.sequence);
    EXPECT_EQ(Bytes(left.payload, left.payload + left.size),
              Bytes(right.payload, right.payload + right.size));
}

TEST(Frame, ComesBackWithAnyPayload) {
    Decoder decoder;
    for (std::uint8_t size = 0; size <= kLargestPayload; ++size) {
        const auto frame = sample(size);
        const auto wire = onWire(frame);

        ASSERT_LE(wire.size(), kLargestOnWire);
        EXPECT_EQ(wire.size(), size + 9U);
        ASSERT_EQ(feed(decoder, wire), 1);
        expectSame(decoder.frame(), frame);
    }
    EXPECT_EQ(decoder.good(), kLargestPayload + 1);
    EXPECT_EQ(decoder.bad(), 0);
}

TEST(Frame, OneFlippedBitAnywhereIsNoticed) {
    const auto wire = onWire(sample(12));
    for (std::size_t bit = 8; bit < (wire.size() - 1) * 8; ++bit) {
        auto damaged = wire;
        damaged[bit / 8] = static_cast<std::uint8_t>(damaged[bit / 8] ^ 1U << bit % 8);
        Decoder decoder;
        EXPECT_EQ(feed(decoder, damaged), 0) << bit;
        EXPECT_GE(decoder.bad(), 1) << bit;
    }
}

TEST(Frame, OneThatIsCutIsDroppedAndTheNextOneTaken) {
    auto wire = onWire(sample(20));
    wire.resize(wire.size() / 2);
    const auto whole = onWire(sample(3));
    wire.insert(wire.end(), whole.begin(), whole.end());
    Decoder decoder;

    EXPECT_EQ(feed(decoder, wire), 1);
    expectSame(decoder.frame(), sample(3));
    EXPECT_EQ(decoder.bad(), 1);
}

TEST(Frame, EndlessNoiseWithoutAZeroIsOneDamagedFrame) {
    Bytes noise(1'000, 0x55);
    noise.push_back(0);
    Decoder decoder;

    EXPECT_EQ(feed(decoder, noise), 0);
    EXPECT_EQ(decoder.bad(), 1);
    EXPECT_EQ(feed(decoder, onWire(sample(5))), 1);
}

TEST(Frame, ZerosBetweenFramesAreNothing) {
    Decoder decoder;

    EXPECT_EQ(feed(decoder, Bytes(50, 0)), 0);
    EXPECT_EQ(decoder.bad(), 0);
}

}  // namespace
}  // namespace pad
