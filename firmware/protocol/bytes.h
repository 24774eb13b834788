#pragma once

#include "firmware/protocol/frame.h"

namespace pad {

/// Appends the fields of a message to a frame's payload, low byte first.
class Writer {
public:
    explicit constexpr Writer(Frame& frame) : frame_(frame) { frame_.size = 0; }

    constexpr void operator()(uint8_t value) { frame_.payload[frame_.size++] = value; }
    constexpr void operator()(uint16_t value) {
        (*this)(static_cast<uint8_t>(value & 0xFFU));
        (*this)(static_cast<uint8_t>(value >> 8U));
    }
    constexpr void operator()(uint32_t value) {
        (*this)(static_cast<uint16_t>(value & 0xFFFFU));
        (*this)(static_cast<uint16_t>(value >> 16U));
    }
    template <class Choice>
    constexpr void operator()(Choice value) {
        (*this)(static_cast<uint8_t>(value));
    }

private:
    Frame& frame_;
};

/// Reads them back. Beyond the end there are zeros, and atEnd() is false then.
class Reader {
public:
    explicit constexpr Reader(const Frame& frame) : frame_(frame) {}

    constexpr void operator()(uint8_t& value) {
        value = at_ < frame_.size ? frame_.payload[at_] : 0;
        ++at_;
    }
    constexpr void operator()(uint16_t& value) {
        uint8_t low = 0;
        uint8_t high = 0;
        (*this)(low);
        (*this)(high);
        value = static_cast<uint16_t>(low | high << 8U);
    }
    constexpr void operator()(uint32_t& value) {
        uint16_t low = 0;
        uint16_t high = 0;
        (*this)(low);
        (*this)(high);
        value = low | static_cast<uint32_t>(high) << 16U;
    }
    template <class Choice>
    constexpr void operator()(Choice& value) {
        uint8_t number = 0;
        (*this)(number);
        value = static_cast<Choice>(number);
    }

    /// True if exactly the payload was read.
    constexpr bool atEnd() const { return at_ == frame_.size; }

private:
    const Frame& frame_;
    uint8_t at_ = 0;
};

}  // namespace pad
