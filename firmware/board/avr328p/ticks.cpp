#include "firmware/board/avr328p/ticks.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

namespace pad {
namespace {

volatile Time milliseconds = 0;
volatile uint16_t level = 1023;

}  // namespace

void Ticks::start() {
    ADMUX = _BV(REFS0);                                                     // A0 against the supply
    DIDR0 = _BV(ADC0D);                                                     // it is no digital input
    ADCSRA = _BV(ADEN) | _BV(ADSC) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0);  // 125 kHz: 0.1 ms each
    OCR0A = F_CPU / 64 / 1000 - 1;
    TCCR0A = _BV(WGM01);
    TCCR0B = _BV(CS01) | _BV(CS00);
    TIMSK0 = _BV(OCIE0A);
}

Time Ticks::now() {
    Time now = 0;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        now = milliseconds;
    }
    return now;
}

uint16_t Ticks::keyLevel() {
    uint16_t measured = 0;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        measured = level;
    }
    return measured;
}

ISR(TIMER0_COMPA_vect) {
    milliseconds = milliseconds + 1;
    if ((ADCSRA & _BV(ADSC)) == 0) {
        level = ADC;
        ADCSRA |= _BV(ADSC);
    }
}

}  // namespace pad
