#include "firmware/board/avr328p/uart.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

namespace pad {
namespace {

// With the double speed: 115,200 is 2.1 % off (as the boards' bootloaders are), 250,000 exact.
constexpr uint16_t kDivider =
    static_cast<uint16_t>((F_CPU + 4UL * TURNBELL_PAD_BAUD) / (8UL * TURNBELL_PAD_BAUD) - 1);

// One side writes `head`, the other `tail`: a byte each, so neither needs a lock.
template <uint8_t Size>
struct Ring {
    static_assert((Size & (Size - 1)) == 0, "a power of two");
    volatile uint8_t bytes[Size];
    volatile uint8_t head;
    volatile uint8_t tail;

    uint8_t count() const { return static_cast<uint8_t>(head - tail) & (Size - 1); }
    uint8_t room() const { return static_cast<uint8_t>(Size - 1 - count()); }
    void put(uint8_t byte) {
        bytes[head] = byte;
        head = static_cast<uint8_t>(head + 1) & (Size - 1);
    }
    uint8_t take() {
        const uint8_t byte = bytes[tail];
        tail = static_cast<uint8_t>(tail + 1) & (Size - 1);
        return byte;
    }
};

Ring<128> incoming;
Ring<128> outgoing;

}  // namespace

void Uart::start() {
    UCSR0A = _BV(U2X0);  // before the divider: simavr looks at it only when that is written
    UBRR0 = kDivider;
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
    UCSR0B = _BV(RXCIE0) | _BV(RXEN0) | _BV(TXEN0);
}

uint8_t Uart::room() {
    return outgoing.room();
}

void Uart::send(const uint8_t* bytes, uint8_t size) {
    for (uint8_t i = 0; i < size; ++i) {
        outgoing.put(bytes[i]);
    }
    // Were the handler to switch itself off between reading and writing this register, it would be switched
    // on with nothing to send.
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        if (outgoing.count() > 0) {
            UCSR0B |= _BV(UDRIE0);
        }
    }
}

bool Uart::receive(uint8_t& byte) {
    if (incoming.count() == 0) {
        return false;
    }
    byte = incoming.take();
    return true;
}

ISR(USART_RX_vect) {
    const uint8_t byte = UDR0;
    if (incoming.room() > 0) {  // else the frame's check fails
        incoming.put(byte);
    }
}

// Only switched on while there is something to send, and off with the last byte: entered with nothing to do
// it would have to leave the flag as it is, and avr8js never calls it again then (field/firmware.md 1.2).
ISR(USART_UDRE_vect) {
    UDR0 = outgoing.take();
    if (outgoing.count() == 0) {
        UCSR0B &= static_cast<uint8_t>(~_BV(UDRIE0));
    }
}

}  // namespace pad
