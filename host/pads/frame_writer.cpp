#include "host/pads/frame_writer.h"

#include <array>

namespace turnbell {

void FrameWriter::send(const pad::Frame& frame) {
    std::array<std::uint8_t, pad::kLargestOnWire> wire{};
    const auto size = pad::encode(frame, wire.data());
    ++sequence_;
    write_(std::span{wire}.first(size));
}

}  // namespace turnbell
