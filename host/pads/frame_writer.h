#pragma once

#include "firmware/protocol/messages.h"

#include <cstdint>
#include <functional>
#include <span>
#include <utility>

namespace turnbell {

/// Puts messages into frames of one link after the other.
class FrameWriter {
public:
    /// `write` is given each frame whole.
    using Write = std::function<void(std::span<const std::uint8_t> bytes)>;

    explicit FrameWriter(Write write) : write_{std::move(write)} {}

    /// All frames from now on have this number.
    void begin(std::uint16_t link) { link_ = link; }
    std::uint16_t link() const { return link_; }

    template <class Message>
    void send(const Message& message) {
        send(pad::frameOf(message, link_, sequence_));
    }

private:
    void send(const pad::Frame& frame);

    Write write_;
    std::uint16_t link_ = 0;
    std::uint8_t sequence_ = 0;
};

}  // namespace turnbell
