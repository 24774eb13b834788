#pragma once

#include "firmware/protocol/messages.h"
#include "host/base/clock.h"
#include "host/base/result.h"
#include "tools/padsim/lcd.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace turnbell::padsim {

/// The ATmega328P of a pad with its real image, an LCD keypad shield, and whatever else is on its pins; in
/// virtual time, by simavr. The same calls have the same outcome, cycle by cycle.
class AvrPad {
public:
    static constexpr std::uint32_t kCyclesPerSecond = 16'000'000;
    static constexpr std::size_t kEepromSize = 1'024;
    using Eeprom = std::array<std::uint8_t, kEepromSize>;

    struct Wiring {
        bool shield = true;       ///< display and keys
        bool modemRelay = false;  ///< the strap that says so
    };

    /// `image` is a .hex file. The power comes on with the first run().
    static Result<std::unique_ptr<AvrPad>> load(const std::string& image, const Wiring& wiring);
    ~AvrPad();
    AvrPad(const AvrPad&) = delete;
    AvrPad& operator=(const AvrPad&) = delete;

    /// Time passes: to within a tenth of a millisecond, without an error that adds up.
    void run(std::chrono::microseconds time);
    std::chrono::microseconds elapsed() const;

    /// Bytes for the serial line, at the speed that it has.
    void hear(std::span<const std::uint8_t> bytes);
    /// What the board has said since.
    std::vector<std::uint8_t> takeOutput();

    /// The key that is down from now on; None: none is.
    void hold(pad::Key key);

    /// The reset button, or a pulse of DTR.
    void reset();
    /// The power goes and comes back: memory has nothing of before, the EEPROM has.
    void cutPower();
    /// From now on the processor does nothing but interrupts, until something resets it.
    void hang();

    const Eeprom& eeprom();
    void setEeprom(const Eeprom& bytes);

    Lcd& lcd() { return lcd_; }
    bool modemOff() const { return isHigh(kModemPin); }
    bool lamp() const { return isHigh(kLampPin); }
    bool chime() const { return isHigh(kChimePin); }

    /// How often it started, and how often that was the watchdog.
    int starts() const { return starts_; }
    int watchdogStarts() const { return watchdogStarts_; }

    /// D10 was an output once: on several shields that is a short circuit (field/firmware.md 7).
    bool droveBacklight() const { return droveBacklight_; }

    /// True once the processor stopped for good, which the pad's never does.
    bool dead() const { return dead_; }

    /// The most memory that the stack has used since the power came, in bytes.
    std::size_t stackUsed() const;

private:
    struct Chip;  ///< simavr's side
    static constexpr unsigned kModemPin = 1;
    static constexpr unsigned kLampPin = 2;
    static constexpr unsigned kChimePin = 3;

    explicit AvrPad(const Wiring& wiring);
    Result<void> start(const std::string& image);
    void connect();
    void powerOn();
    void beginAgain(std::uint8_t flags);
    void restoreHung();
    void forgetPins();
    bool isHigh(unsigned pin) const;

    void afterReset();
    void beat();
    void enableChanged(bool high);

    Wiring wiring_;
    std::unique_ptr<Chip> chip_;
    Lcd lcd_;
    std::vector<std::uint8_t> heard_;
    std::size_t taken_ = 0;  ///< of heard_
    std::vector<std::uint8_t> said_;
    Eeprom eeprom_{};
    std::uint64_t base_ = 0;    ///< cycles before simavr's own count began anew
    std::uint64_t target_ = 0;  ///< cycles
    int starts_ = 0;
    int watchdogStarts_ = 0;
    bool enable_ = false;
    bool droveBacklight_ = false;
    bool dead_ = false;
    bool asked_ = false;  ///< for the reset that is going on: else it is the watchdog's
    bool powered_ = false;
};

}  // namespace turnbell::padsim
