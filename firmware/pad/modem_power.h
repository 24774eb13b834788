#pragma once

#include "firmware/pad/journal.h"
#include "firmware/pad/time.h"

namespace pad {

/// Takes the modem's power away, by the host's wish or because the host is silent, and not more often than
/// the policy says in any 24 hours of the board's running. Each time is counted in the EEPROM before it
/// happens, so that a board that restarts over and over does not do it over and over.
class ModemPower {
public:
    static constexpr uint8_t kMostTimes = 8;  ///< a policy that allows more allows this many
    static constexpr uint8_t kSlots = 4;
    static constexpr uint8_t kSize = 2 * kMostTimes;  ///< of the record, in the EEPROM

    explicit ModemPower(uint16_t address);

    void start(Board& board, Time now);

    /// The host is there: only then is its silence counted.
    void heard(Time now);

    /// Off for so many seconds (1 to 60). While it is off, or will be at once: the longer time, counted once.
    Result switchOff(uint8_t seconds, const PowerPolicy& policy, Time now);

    void step(Board& board, const PowerPolicy& policy, Time now);

    bool isOff() const { return phase_ == Phase::Off; }
    /// Whether what was asked for is counted, and has begun.
    bool saved() const { return journal_.saved(); }
    /// Whether it happened as often as the policy allows.
    bool isSpent(const PowerPolicy& policy) const;

private:
    enum class Phase : uint8_t { On, Counting, Off };

    void passMinutes(Time now);
    uint8_t times() const;
    void count();

    uint8_t* record();

    uint16_t ages_[kMostTimes];  // minutes since each time; kNever: none
    Journal journal_;
    Time minuteAt_ = 0;
    Time heardAt_ = 0;
    Time offAt_ = 0;
    uint8_t unsavedMinutes_ = 0;
    uint8_t offSeconds_ = 0;
    Phase phase_ = Phase::On;
    bool waitsForSilence_ = false;
};

}  // namespace pad
