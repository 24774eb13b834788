#pragma once

#include "firmware/pad/board.h"
#include "firmware/pad/layout.h"

#include <array>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pad {

/// Both rows as text, each without the spaces at its end; glyphs as signs that look like them.
inline std::array<std::string, 2> rowsOf(const Screen& screen) {
    static const std::map<char, std::string> kSigns{
        {glyph::kPerson, "☺"},  {glyph::kBell, "♪"},       {glyph::kLetter, "✉"}, {glyph::kClock, "◷"},
        {glyph::kPause, "⏸"}, {glyph::kBrokenLink, "⚡"}, {glyph::kLock, "⌂"},   {glyph::kCross, "✗"}};
    std::array<std::string, 2> rows;
    for (std::size_t i = 0; i < kCells; ++i) {
        const auto sign = kSigns.find(screen.cells[i]);
        rows.at(i / kColumns) += sign == kSigns.end() ? std::string(1, screen.cells[i]) : sign->second;
    }
    for (auto& row : rows) {
        row.erase(row.find_last_not_of(' ') + 1);
    }
    return rows;
}

/// A board that works and remembers. Its power can be cut in the middle of a write to the EEPROM.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): nothing derives from it
class FakeBoard final : public Board {
public:
    static constexpr std::size_t kStoreSize = 1024;
    static constexpr Time kStoreTime = 4;
    static constexpr std::uint8_t kTransmitBuffer = 127;

    std::uint8_t room() override { return transmitRoom; }
    void send(const std::uint8_t* bytes, std::uint8_t size) override {
        sent.insert(sent.end(), bytes, bytes + size);
    }
    bool receive(std::uint8_t& byte) override {
        if (incoming.empty()) {
            return false;
        }
        byte = incoming.front();
        incoming.pop_front();
        return true;
    }

    std::uint16_t keyLevel() override { return level; }
    void set(Output output, bool on) override { outputs.at(static_cast<std::size_t>(output)) = on; }

    void show(std::uint8_t cell, char character) override {
        screen.cells[cell] = character;
        ++written;
    }
    void defineGlyph(std::uint8_t number, const Glyph& glyph) override { glyphs[number] = glyph; }

    void restoreDisplay(std::uint8_t stage) override { restored.push_back(stage); }

    bool storeBusy() override { return storedAt && !reached(now, *storedAt); }
    std::uint8_t load(std::uint16_t address) override { return store_.at(address); }
    void store(std::uint16_t address, std::uint8_t byte) override {
        storedAt = now + kStoreTime;
        if (writesUntilCut == 0) {
            return;
        }
        --writesUntilCut;
        const bool torn = writesUntilCut == 0;  // between erased and written
        store_.at(address) = torn ? static_cast<std::uint8_t>(byte | 0xA5U) : byte;
        if (address == wornOut) {
            store_.at(address) = 0;
        }
        ++writes;
    }

    void feedWatchdog() override { ++feeds; }
    BoardKind kind() const override { return BoardKind::Avr328p; }
    ResetCause cause() const override { return resetCause; }
    std::uint16_t capabilities() const override { return parts; }

    bool isOn(Output output) const { return outputs.at(static_cast<std::size_t>(output)); }
    std::array<std::string, 2> rows() const { return rowsOf(screen); }
    void spoil(std::uint16_t address) {
        store_.at(address) = static_cast<std::uint8_t>(store_.at(address) ^ 0x10U);
    }

    /// The power comes back; only the EEPROM remembers.
    void powerCycle() {
        const auto kept = store_;
        *this = FakeBoard{};
        store_ = kept;
    }

    Time now = 0;
    std::uint8_t transmitRoom = kTransmitBuffer;
    std::vector<std::uint8_t> sent;
    std::deque<std::uint8_t> incoming;
    std::uint16_t level = kIdleLevel;
    std::array<bool, 3> outputs{};
    Screen screen = {};
    std::map<int, Glyph> glyphs;
    int written = 0;
    std::vector<int> restored;  ///< stages
    int writes = 0;
    int feeds = 0;
    int writesUntilCut = -1;  ///< the last of them is torn; negative: no cut
    int wornOut = -1;         ///< an address whose cell keeps nothing
    std::optional<Time> storedAt;
    ResetCause resetCause = ResetCause::PowerOn;
    std::uint16_t parts = capability::kDisplay | capability::kKeypad | capability::kModemRelay |
                          capability::kLamp | capability::kChime;

private:
    std::vector<std::uint8_t> store_ = std::vector<std::uint8_t>(kStoreSize, 0xFF);
};

}  // namespace pad
