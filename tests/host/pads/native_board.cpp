#include "tests/host/pads/native_board.h"

#include "firmware/pad/key_levels.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kTransmitBuffer = 128;
constexpr std::size_t kReceiveBuffer = 128;
constexpr int kWriteTime = 4;  // 3.4 ms, ATmega328P datasheet table 7-1

}  // namespace

void NativeBoard::hear(std::span<const std::uint8_t> bytes) {
    for (const auto byte : bytes) {
        if (heard_.size() < kReceiveBuffer) {
            heard_.push_back(byte);
        }
    }
}

void NativeBoard::tick() {
    writing_ = std::max(writing_ - 1, 0);
}

void NativeBoard::restart(pad::ResetCause cause) {
    if (writing_ > 0) {
        eeprom_.at(writtenAt_) = dice_.byte();
    }
    writing_ = 0;
    heard_.clear();
    line_.clear();
    boot_.reset();
    cause_ = cause;
    outputs_.fill(false);
}

std::uint8_t NativeBoard::room() {
    return static_cast<std::uint8_t>(kTransmitBuffer - std::min(kTransmitBuffer, line_.waiting()));
}

void NativeBoard::send(const std::uint8_t* bytes, std::uint8_t size) {
    line_.send({bytes, size});
    for (const auto byte : std::span{bytes, size}) {
        pad::HelloAck told;
        if (said_.feed(byte) && pad::read(said_.frame(), told)) {
            boot_ = told.boot;
        }
    }
}

bool NativeBoard::receive(std::uint8_t& byte) {
    if (heard_.empty()) {
        return false;
    }
    byte = heard_.front();
    heard_.pop_front();
    return true;
}

std::uint16_t NativeBoard::keyLevel() {
    return key_ == pad::Key::None ? pad::kIdleLevel
                                  : pad::kFactoryLevels.of[static_cast<std::size_t>(key_) - 1];
}

void NativeBoard::store(std::uint16_t address, std::uint8_t byte) {
    eeprom_.at(address) = byte;
    writtenAt_ = address;
    writing_ = kWriteTime;
}

}  // namespace turnbell
