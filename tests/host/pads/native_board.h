#pragma once

#include "firmware/pad/board.h"
#include "tests/host/pads/dice.h"
#include "tests/host/pads/faulty_wire.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>

namespace turnbell {

/// The hardware of a pad in memory: its EEPROM outlives restarts, its buffers do not.
class NativeBoard final : public pad::Board {
public:
    /// `line` takes what the pad says.
    NativeBoard(FaultyWire& line, std::uint64_t seed) : line_{line}, dice_{seed} { eeprom_.fill(kErased); }

    virtual ~NativeBoard() = default;

    /// A key is down; None: none is.
    void hold(pad::Key key) { key_ = key; }

    /// Bytes for the pad; what does not fit into the buffer is lost.
    void hear(std::span<const std::uint8_t> bytes);

    /// A millisecond passes.
    void tick();

    bool isOn(pad::Output output) const { return outputs_.at(static_cast<std::size_t>(output)); }

    /// The number of its start, once it has told it.
    std::optional<std::uint16_t> boot() const { return boot_; }

    /// It starts again. A byte that is being written to the EEPROM is torn.
    void restart(pad::ResetCause cause);

    std::uint8_t room() override;
    void send(const std::uint8_t* bytes, std::uint8_t size) override;
    bool receive(std::uint8_t& byte) override;
    std::uint16_t keyLevel() override;
    void set(pad::Output output, bool on) override { outputs_.at(static_cast<std::size_t>(output)) = on; }
    void show(std::uint8_t cell, char character) override { cells_.at(cell) = character; }
    void defineGlyph(std::uint8_t number, const pad::Glyph& glyph) override { glyphs_.at(number) = glyph; }
    void restoreDisplay(std::uint8_t /*stage*/) override {}
    bool storeBusy() override { return writing_ > 0; }
    std::uint8_t load(std::uint16_t address) override { return eeprom_.at(address); }
    void store(std::uint16_t address, std::uint8_t byte) override;
    void feedWatchdog() override {}
    pad::BoardKind kind() const override { return pad::BoardKind::Avr328p; }
    pad::ResetCause cause() const override { return cause_; }
    std::uint16_t capabilities() const override { return kAll; }

private:
    static constexpr std::uint8_t kErased = 0xFF;
    static constexpr std::uint16_t kAll = pad::capability::kDisplay | pad::capability::kKeypad |
                                          pad::capability::kModemRelay | pad::capability::kLamp |
                                          pad::capability::kChime;

    FaultyWire& line_;
    Dice dice_;
    std::deque<std::uint8_t> heard_;
    pad::Decoder said_;
    std::optional<std::uint16_t> boot_;
    std::array<std::uint8_t, 1'024> eeprom_{};
    std::array<char, 32> cells_{};
    std::array<pad::Glyph, 8> glyphs_{};
    std::array<bool, 3> outputs_{};
    std::uint16_t writtenAt_ = 0;
    int writing_ = 0;  ///< milliseconds that the EEPROM is busy
    pad::Key key_ = pad::Key::None;
    pad::ResetCause cause_ = pad::ResetCause::PowerOn;
};

}  // namespace turnbell
