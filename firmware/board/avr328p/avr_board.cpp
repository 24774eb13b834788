#include "firmware/board/avr328p/avr_board.h"

#include "firmware/board/avr328p/ticks.h"
#include "firmware/board/avr328p/uart.h"

#include <avr/io.h>
#include <avr/wdt.h>
#include <util/atomic.h>
#include <util/delay.h>

namespace pad {
namespace {

// By Output, on port C: A1, A2, A3.
constexpr uint8_t kOutputPins[] = {_BV(PC1), _BV(PC2), _BV(PC3)};

// Two wires to ground say what is connected; on port B: D11, D12.
constexpr uint8_t kRelayStrap = _BV(PB3);
constexpr uint8_t kNoShieldStrap = _BV(PB4);

struct Cause {
    uint8_t flag;
    ResetCause cause;
};

// The first whose flag is set. When power comes on that of brown-out is set as well; when Optiboot was
// entered by the button or DTR, it has left by the watchdog.
constexpr Cause kCauses[] = {{_BV(PORF), ResetCause::PowerOn},
                             {_BV(EXTRF), ResetCause::Button},
                             {_BV(WDRF), ResetCause::Watchdog},
                             {_BV(BORF), ResetCause::BrownOut}};

ResetCause causeOf(uint8_t flags) {
    for (const Cause& row : kCauses) {
        if ((flags & row.flag) != 0) {
            return row.cause;
        }
    }
    return ResetCause::Unknown;
}

uint16_t readStraps() {
    PORTB |= kRelayStrap | kNoShieldStrap;  // pulled up
    _delay_us(50);
    const uint8_t open = PINB;
    uint16_t capabilities = capability::kLamp | capability::kChime;
    if ((open & kNoShieldStrap) != 0) {
        capabilities |= capability::kDisplay | capability::kKeypad;
    }
    if ((open & kRelayStrap) == 0) {
        capabilities |= capability::kModemRelay;
    }
    return capabilities;
}

}  // namespace

void AvrBoard::start(uint8_t flags) {
    cause_ = causeOf(flags);
    for (const uint8_t pin : kOutputPins) {
        DDRC |= pin;
    }
    capabilities_ = readStraps();
    if ((capabilities_ & capability::kDisplay) != 0) {
        lcd_.start();
    }
    while (storeBusy()) {  // a write goes on over a reset
    }
    Uart::start();
    Ticks::start();
}

uint8_t AvrBoard::room() {
    return Uart::room();
}

void AvrBoard::send(const uint8_t* bytes, uint8_t size) {
    Uart::send(bytes, size);
}

bool AvrBoard::receive(uint8_t& byte) {
    return Uart::receive(byte);
}

uint16_t AvrBoard::keyLevel() {
    return Ticks::keyLevel();
}

void AvrBoard::set(Output output, bool on) {
    const uint8_t pin = kOutputPins[static_cast<uint8_t>(output)];
    PORTC = static_cast<uint8_t>(on ? PORTC | pin : PORTC & ~pin);
}

bool AvrBoard::storeBusy() {
    return (EECR & _BV(EEPE)) != 0;
}

uint8_t AvrBoard::load(uint16_t address) {
    EEAR = address;
    EECR |= _BV(EERE);
    return EEDR;
}

void AvrBoard::store(uint16_t address, uint8_t byte) {
    EEAR = address;
    EEDR = byte;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {  // the second within four cycles of the first
        EECR |= _BV(EEMPE);
        EECR |= _BV(EEPE);
    }
}

void AvrBoard::feedWatchdog() {
    wdt_reset();
}

}  // namespace pad
