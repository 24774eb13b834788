#include "tests/host/pads/faulty_wire.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kTenthsOfBytesAMillisecond = 115;  // 115,200 baud, ten bits a byte
constexpr int kLongestNoise = 80;
constexpr int kLongestReplay = 120;

}  // namespace

void FaultyWire::send(std::span<const std::uint8_t> bytes) {
    for (const auto byte : bytes) {
        if (dice_.chance(faults_.bytes)) {
            spoil(byte);
        } else {
            line_.push_back(byte);
        }
        past_.at(said_++ % kRemembered) = byte;
        if (dice_.chance(faults_.replays)) {
            replay();
        }
        if (dice_.chance(faults_.garbage)) {
            makeNoise();
        }
    }
}

void FaultyWire::spoil(std::uint8_t byte) {
    switch (dice_.below(5)) {
    case 0:
        line_.push_back(static_cast<std::uint8_t>(byte ^ (1U << static_cast<unsigned>(dice_.below(8)))));
        break;
    case 1: break;  // lost
    case 2: line_.insert(line_.end(), {byte, byte}); break;
    case 3: line_.insert(line_.end(), {dice_.byte(), byte}); break;
    default: line_.insert(line_.end(), {0, byte});
    }
}

void FaultyWire::replay() {
    const auto known = static_cast<int>(std::min(said_, kRemembered));
    const int back = dice_.between(1, known);
    const int length = std::min(back, dice_.between(20, kLongestReplay));
    for (int i = 0; i < length; ++i) {
        line_.push_back(past_.at((said_ - static_cast<std::size_t>(back - i)) % kRemembered));
    }
}

void FaultyWire::makeNoise() {
    for (int left = dice_.between(1, kLongestNoise); left > 0; --left) {
        line_.push_back(dice_.byte());
    }
}

std::vector<std::uint8_t> FaultyWire::pass() {
    tenths_ += kTenthsOfBytesAMillisecond;
    std::vector<std::uint8_t> arrived;
    for (; tenths_ >= 10; tenths_ -= 10) {
        if (line_.empty()) {
            tenths_ %= 10;
            break;
        }
        arrived.push_back(line_.front());
        line_.pop_front();
    }
    return arrived;
}

}  // namespace turnbell
