#pragma once

#include "firmware/board/avr328p/lcd.h"

namespace pad {

/// An Arduino Uno or Nano; firmware/README.md has its wiring.
class AvrBoard final : public Board {
public:
    /// `flags`: why it started, as MCUSR had it.
    void start(uint8_t flags);

    uint8_t room() override;
    void send(const uint8_t* bytes, uint8_t size) override;
    bool receive(uint8_t& byte) override;
    uint16_t keyLevel() override;
    void set(Output output, bool on) override;
    void show(uint8_t cell, char character) override { lcd_.show(cell, character); }
    void defineGlyph(uint8_t number, const Glyph& glyph) override { lcd_.defineGlyph(number, glyph); }
    void restoreDisplay(uint8_t stage) override { lcd_.restore(stage); }
    bool storeBusy() override;
    uint8_t load(uint16_t address) override;
    void store(uint16_t address, uint8_t byte) override;
    void feedWatchdog() override;
    BoardKind kind() const override { return BoardKind::Avr328p; }
    ResetCause cause() const override { return cause_; }
    uint16_t capabilities() const override { return capabilities_; }

private:
    Lcd lcd_;
    ResetCause cause_ = ResetCause::Unknown;
    uint16_t capabilities_ = 0;
};

}  // namespace pad
