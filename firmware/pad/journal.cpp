#include "firmware/pad/journal.h"

namespace pad {
namespace {

constexpr uint8_t kSerialSize = 2;

constexpr uint8_t low(uint16_t number) {
    return static_cast<uint8_t>(number & 0xFFU);
}
constexpr uint8_t high(uint16_t number) {
    return static_cast<uint8_t>(number >> 8U);
}

}  // namespace

bool Journal::load(Board& board, uint8_t* record) {
    bool found = false;
    for (uint8_t slot = 0; slot < slots_; ++slot) {
        if (!isWhole(board, slot)) {
            continue;
        }
        const uint16_t serial = serialOf(board, slot);
        if (!found || static_cast<uint16_t>(serial - serial_) < 0x8000U) {
            found = true;
            slot_ = slot;
            serial_ = serial;
        }
    }
    for (uint8_t i = 0; found && i < size_; ++i) {
        record[i] = board.load(static_cast<uint16_t>(address(slot_) + kSerialSize + i));
    }
    return found;
}

void Journal::save() {
    if (saved()) {
        slot_ = after(slot_);
        ++serial_;
    }
    at_ = 0;
}

void Journal::step(Board& board, const uint8_t* record) {
    if (saved() || board.storeBusy()) {
        return;
    }
    if (at_ < size_ + kOverhead) {
        const auto where = static_cast<uint16_t>(address(slot_) + at_);
        const uint8_t byte = byteAt(at_, record);
        if (board.load(where) != byte) {  // each cell can be written 100,000 times
            board.store(where, byte);
        }
        ++at_;
        return;
    }
    if (isWhole(board, slot_) && serialOf(board, slot_) == serial_) {
        at_ = kSaved;
    } else {
        slot_ = after(slot_);
        at_ = 0;
    }
}

uint16_t Journal::address(uint8_t slot) const {
    return static_cast<uint16_t>(base_ + slot * (size_ + kOverhead));
}

uint8_t Journal::byteAt(uint8_t at, const uint8_t* record) const {
    const uint8_t serial[kSerialSize] = {low(serial_), high(serial_)};
    if (at < kSerialSize) {
        return serial[at];
    }
    if (at < kSerialSize + size_) {
        return record[at - kSerialSize];
    }
    const uint16_t check = crc16(record, size_, crc16(serial, kSerialSize));
    return at == kSerialSize + size_ ? low(check) : high(check);
}

bool Journal::isWhole(Board& board, uint8_t slot) const {
    const uint16_t begin = address(slot);
    const auto end = static_cast<uint16_t>(begin + kSerialSize + size_);
    uint16_t check = 0xFFFF;
    for (uint16_t at = begin; at < end; ++at) {
        const uint8_t byte = board.load(at);
        check = crc16(&byte, 1, check);
    }
    return board.load(end) == low(check) && board.load(static_cast<uint16_t>(end + 1)) == high(check);
}

uint16_t Journal::serialOf(Board& board, uint8_t slot) const {
    const uint16_t begin = address(slot);
    return static_cast<uint16_t>(board.load(begin) | board.load(static_cast<uint16_t>(begin + 1)) << 8U);
}

}  // namespace pad
