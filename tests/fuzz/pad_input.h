#pragma once

#include "firmware/protocol/messages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace turnbell {

inline void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

/// A fuzzer's input as orders: what is left of it, byte by byte; zeros behind its end.
class PadInput {
public:
    explicit PadInput(std::span<const std::uint8_t> bytes) : bytes_{bytes} {}

    bool empty() const { return bytes_.empty(); }

    std::uint8_t byte() {
        if (bytes_.empty()) {
            return 0;
        }
        const auto first = bytes_.front();
        bytes_ = bytes_.subspan(1);
        return first;
    }

    /// As many bytes as the next one says.
    std::vector<std::uint8_t> bytes() {
        std::vector<std::uint8_t> taken(std::min<std::size_t>(byte(), bytes_.size()));
        std::ranges::generate(taken, [this] { return byte(); });
        return taken;
    }

    /// A frame as it is on the wire, whole and with the right check: its type and payload are the input's.
    std::vector<std::uint8_t> frame(std::uint16_t link) {
        pad::Frame frame;
        frame.type = byte();
        frame.link = link;
        const auto payload = bytes();
        frame.size = static_cast<std::uint8_t>(std::min(payload.size(), pad::kLargestPayload));
        std::copy_n(payload.begin(), frame.size, frame.payload);
        std::array<std::uint8_t, pad::kLargestOnWire> wire{};
        const auto size = pad::encode(frame, wire.data());
        return {wire.begin(), wire.begin() + static_cast<std::ptrdiff_t>(size)};
    }

private:
    std::span<const std::uint8_t> bytes_;
};

}  // namespace turnbell
