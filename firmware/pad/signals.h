#pragma once

#include "firmware/pad/board.h"
#include "firmware/pad/time.h"

namespace pad {

/// What calls for somebody: lamp, chime, and the flashing by which a pad is found.
class Signals {
public:
    static constexpr uint32_t kLongestChime = 5000;
    static constexpr uint32_t kLongestIdentify = 60;

    /// Result::Invalid, and nothing happens: the argument is out of range (PROTOCOL.md).
    Result lamp(uint32_t mode);
    Result chime(uint32_t milliseconds, Time now);
    Result identify(uint32_t seconds, Time now);

    /// Lamp, chime and flashing end.
    void silence();
    void step(Board& board, Time now);

    bool identifying() const { return identifying_; }

private:
    bool lampIsOn(Time now) const;

    Time chimeEnd_ = 0;
    Time identifyEnd_ = 0;
    LampMode lamp_ = LampMode::Off;
    bool chiming_ = false;
    bool identifying_ = false;
};

}  // namespace pad
