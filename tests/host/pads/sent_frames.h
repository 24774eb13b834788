#pragma once

#include "firmware/protocol/messages.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace turnbell {

/// What a host has put on the wire, as frames.
class SentFrames {
public:
    void add(std::span<const std::uint8_t> bytes) {
        for (const auto byte : bytes) {
            if (decoder_.feed(byte)) {
                frames_.push_back(decoder_.frame());
                if (frames_.back().type == static_cast<std::uint8_t>(pad::Type::Hello)) {
                    hello_ = frames_.back().link;
                }
            }
        }
    }

    const std::vector<pad::Frame>& all() const { return frames_; }
    void clear() { frames_.clear(); }

    /// Of the last frame, cleared or not.
    std::uint16_t link() const { return decoder_.frame().link; }
    /// The number of the last HELLO, cleared or not.
    std::uint16_t hello() const { return hello_; }
    std::uint16_t damaged() const { return decoder_.bad(); }

    /// Those of one kind, in order.
    template <class Message>
    std::vector<Message> of() const {
        std::vector<Message> found;
        for (const auto& frame : frames_) {
            if (Message message; pad::read(frame, message)) {
                found.push_back(message);
            }
        }
        return found;
    }

    /// The last one of a kind.
    template <class Message>
    std::optional<Message> last() const {
        const auto found = of<Message>();
        return found.empty() ? std::nullopt : std::optional{found.back()};
    }

private:
    pad::Decoder decoder_;
    std::vector<pad::Frame> frames_;
    std::uint16_t hello_ = 0;
};

}  // namespace turnbell
