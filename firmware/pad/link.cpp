#include "firmware/pad/link.h"

namespace pad {
namespace {

constexpr uint8_t kFromBoard = 0x80;

// By the golden ratio of 65,536: the numbers of two starts that are less than 50 apart do not meet before the
// 500th link.
constexpr uint16_t kStartsApart = 40'503;

}  // namespace

void Link::start(uint16_t boot) {
    lastNumber_ = static_cast<uint16_t>(uint32_t{boot} * kStartsApart);
}

Heard Link::hear(uint8_t byte, Time now) {
    if (!decoder_.feed(byte) || (frame().type & kFromBoard) != 0) {
        return Heard::Nothing;
    }
    if (frame().type == static_cast<uint8_t>(Type::Hello)) {
        return hearHello(now);
    }
    if (!isOpen() || frame().link != link_) {
        refusing_ = true;
        refused_ = frame().link;
        return Heard::Nothing;
    }
    heardAt_ = now;
    return Heard::Message;
}

Heard Link::hearHello(Time now) {
    Hello hello;
    if (!read(frame(), hello) || frame().link == 0) {
        rejectFrame();
        return Heard::Nothing;
    }
    greeting_ = frame().link;
    heardAt_ = now;
    const bool welcome = hello.major == kMajor;
    if (welcome ? isOpen() && hello_ == greeting_ : !isOpen()) {
        return Heard::Nothing;
    }
    hello_ = greeting_;
    link_ = welcome ? newNumber() : uint16_t{0};
    refusing_ = false;
    return Heard::NewLink;
}

// The host's number would not do: a HELLO that a line says again, and commands behind it, would open the old
// link once more.
uint16_t Link::newNumber() {
    ++lastNumber_;
    if (lastNumber_ == 0) {
        ++lastNumber_;
    }
    return lastNumber_;
}

bool Link::expires(Time now) {
    if (!isOpen() || now - heardAt_ < kSilence) {
        return false;
    }
    link_ = 0;
    return true;
}

void Link::greet(Board& board, const HelloAck& message) {
    if (transmit(board, frameOf(message, greeting_, sequence_))) {
        greeting_ = 0;
    }
}

void Link::sendRefusal(Board& board) {
    if (refusing_ && transmit(board, frameOf(NotLinked{}, refused_, sequence_))) {
        refusing_ = false;
    }
}

bool Link::transmit(Board& board, const Frame& frame) {
    uint8_t wire[kLargestOnWire];
    const auto size = static_cast<uint8_t>(encode(frame, wire));
    if (board.room() < size) {
        return false;
    }
    board.send(wire, size);
    ++sequence_;
    return true;
}

}  // namespace pad
