#pragma once

#include "firmware/protocol/cobs.h"
#include "firmware/protocol/crc16.h"
#include "firmware/protocol/integers.h"

namespace pad {

constexpr size_t kLargestPayload = 58;
constexpr size_t kFrameHead = 4;  ///< type, link, sequence
constexpr size_t kFrameTail = 2;  ///< the check
constexpr size_t kLargestFrame = kFrameHead + kLargestPayload + kFrameTail;

/// With the code's own byte and a zero at either end.
constexpr size_t kLargestOnWire = kLargestFrame + kCobsOverhead + 2;

/// One message with what carries it. On the wire: 00, then type, link, sequence, payload and CRC-16 by COBS,
/// then 00; numbers with their low byte first.
struct Frame {
    uint8_t type = 0;      ///< Type; bit 7: from the board, so that an echo is never taken for the other side
    uint16_t link = 0;     ///< the connection's number; of a Hello and its answer the host's own
    uint8_t sequence = 0;  ///< counts frames, to see in a trace what was lost; nothing goes by it
    uint8_t size = 0;      ///< of the payload
    uint8_t payload[kLargestPayload] = {};
};

/// Writes the frame to `wire`, which has kLargestOnWire bytes; answers how many.
constexpr size_t encode(const Frame& frame, uint8_t* wire) {
    uint8_t* raw = wire + 1 + kCobsOverhead;  // coded where it stands: a board's stack is small
    raw[0] = frame.type;
    raw[1] = static_cast<uint8_t>(frame.link & 0xFFU);
    raw[2] = static_cast<uint8_t>(frame.link >> 8U);
    raw[3] = frame.sequence;
    size_t size = kFrameHead;
    for (uint8_t i = 0; i < frame.size; ++i) {
        raw[size++] = frame.payload[i];
    }
    const uint16_t check = crc16(raw, size);
    raw[size++] = static_cast<uint8_t>(check & 0xFFU);
    raw[size++] = static_cast<uint8_t>(check >> 8U);
    wire[0] = 0;
    const size_t coded = cobsEncode(raw, size, wire + 1);
    wire[coded + 1] = 0;
    return coded + 2;
}

/// Finds frames in a stream of bytes, whatever else is in it. A frame that is damaged is counted and dropped.
class Decoder {
public:
    /// True: frame() has a new frame, until the next call.
    constexpr bool feed(uint8_t byte) {
        if (byte != 0) {
            if (size_ < sizeof(code_)) {
                code_[size_] = byte;
            }
            if (size_ <= sizeof(code_)) {  // beyond: too long for a frame, until the next zero
                ++size_;
            }
            return false;
        }
        const bool something = size_ > 0;
        const bool good = something && size_ <= sizeof(code_) && take();
        size_ = 0;
        good_ = static_cast<uint16_t>(good_ + (good ? 1 : 0));
        bad_ = static_cast<uint16_t>(bad_ + (something && !good ? 1 : 0));
        return good;
    }

    constexpr const Frame& frame() const { return frame_; }

    /// Both counters wrap.
    constexpr uint16_t good() const { return good_; }
    constexpr uint16_t bad() const { return bad_; }

private:
    constexpr bool take() {
        const size_t size = cobsDecode(code_, size_);
        if (size < kFrameHead + kFrameTail) {
            return false;
        }
        const size_t checked = size - kFrameTail;
        if (crc16(code_, checked) != static_cast<uint16_t>(code_[checked] | code_[checked + 1] << 8U)) {
            return false;
        }
        frame_.type = code_[0];
        frame_.link = static_cast<uint16_t>(code_[1] | code_[2] << 8U);
        frame_.sequence = code_[3];
        frame_.size = static_cast<uint8_t>(checked - kFrameHead);
        for (uint8_t i = 0; i < frame_.size; ++i) {
            frame_.payload[i] = code_[kFrameHead + i];
        }
        return true;
    }

    uint8_t code_[kLargestFrame + kCobsOverhead] = {};
    uint8_t size_ = 0;
    Frame frame_ = {};
    uint16_t good_ = 0;
    uint16_t bad_ = 0;
};

}  // namespace pad
