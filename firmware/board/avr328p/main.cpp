#include "firmware/board/avr328p/avr_board.h"
#include "firmware/board/avr328p/ticks.h"
#include "firmware/pad/pad.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <avr/wdt.h>

namespace {

constexpr uint8_t kResetFlags = _BV(PORF) | _BV(EXTRF) | _BV(BORF) | _BV(WDRF);

uint8_t flags __attribute__((section(".noinit")));
uint8_t bootloaderFlags __attribute__((section(".noinit")));

// After its reset the watchdog goes on with 16 ms: it is stopped before memory is set up. Optiboot from 4.6
// on leaves in r2 what MCUSR had, and some versions clear MCUSR (its optiboot.c and test_reset.ino); older
// ones leave anything in r2.
__attribute__((naked, used, section(".init3"))) void stopWatchdog() {
    asm volatile("sts %0, r2" ::"i"(&bootloaderFlags));
    flags = MCUSR;
    MCUSR = 0;
    wdt_disable();
}

uint8_t resetFlags() {
    if (flags != 0) {
        return flags;
    }
    return (bootloaderFlags & ~kResetFlags) == 0 ? bootloaderFlags : uint8_t{0};
}

}  // namespace

// The compiler wants it; nothing calls it. If something does: the watchdog ends it.
extern "C" void __cxa_pure_virtual() {
    for (;;) {
    }
}

int main() {
    static pad::AvrBoard board;
    static pad::Pad pad{board};

    board.start(resetFlags());
    wdt_enable(WDTO_500MS);
    sei();
    pad.start(pad::Ticks::now());
    SMCR = _BV(SE);  // sleep is "idle": everything but the processor goes on
    for (;;) {
        pad.step(pad::Ticks::now());
        sleep_cpu();  // until a byte has come or gone, or a millisecond has passed
    }
}
