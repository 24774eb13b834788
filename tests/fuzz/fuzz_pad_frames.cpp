#include "tests/fuzz/pad_input.h"

namespace turnbell {
namespace {

bool same(const pad::Frame& one, const pad::Frame& other) {
    return one.type == other.type && one.link == other.link && one.sequence == other.sequence &&
           one.size == other.size && std::equal(one.payload, one.payload + one.size, other.payload);
}

/// What can be read can be said again, and is the same then.
template <class Message>
void read(const pad::Frame& frame) {
    Message message;
    if (pad::read(frame, message)) {
        require(same(pad::frameOf(message, frame.link, frame.sequence), frame));
    }
}

void take(const pad::Frame& frame) {
    require(frame.size <= pad::kLargestPayload);
    std::array<std::uint8_t, pad::kLargestOnWire> wire{};
    const auto size = pad::encode(frame, wire.data());
    pad::Decoder decoder;
    bool complete = false;
    for (const auto byte : std::span{wire}.first(size)) {
        complete = decoder.feed(byte) || complete;
    }
    require(complete && same(decoder.frame(), frame));
    read<pad::Hello>(frame);
    read<pad::State>(frame);
    read<pad::EventAck>(frame);
    read<pad::Command>(frame);
    read<pad::PowerPolicy>(frame);
    read<pad::HelloAck>(frame);
    read<pad::Status>(frame);
    read<pad::Events>(frame);
    read<pad::CommandResult>(frame);
    read<pad::NotLinked>(frame);
}

}  // namespace
}  // namespace turnbell

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    turnbell::PadInput input{{data, size}};
    pad::Decoder decoder;
    while (!input.empty()) {
        const bool whole = (input.byte() & 1U) != 0;
        for (const auto byte : whole ? input.frame(input.byte()) : input.bytes()) {
            if (decoder.feed(byte)) {
                turnbell::take(decoder.frame());
            }
        }
    }
    return 0;
}
