#include "firmware/pad/signals.h"

namespace pad {
namespace {

/// Four times a second.
constexpr bool flash(Time now) {
    return (now & 128U) != 0;
}

}  // namespace

Result Signals::lamp(uint32_t mode) {
    if (mode > static_cast<uint32_t>(LampMode::Blinking)) {
        return Result::Invalid;
    }
    lamp_ = static_cast<LampMode>(mode);
    return Result::Done;
}

Result Signals::chime(uint32_t milliseconds, Time now) {
    if (milliseconds > kLongestChime) {
        return Result::Invalid;
    }
    chiming_ = true;
    chimeEnd_ = now + milliseconds;
    return Result::Done;
}

Result Signals::identify(uint32_t seconds, Time now) {
    if (seconds > kLongestIdentify) {
        return Result::Invalid;
    }
    identifying_ = true;
    identifyEnd_ = now + seconds * kSecond;
    return Result::Done;
}

void Signals::silence() {
    *this = Signals{};
}

void Signals::step(Board& board, Time now) {
    chiming_ = chiming_ && !reached(now, chimeEnd_);
    identifying_ = identifying_ && !reached(now, identifyEnd_);
    board.set(Output::Chime, chiming_);
    board.set(Output::Lamp, lampIsOn(now));
}

bool Signals::lampIsOn(Time now) const {
    if (identifying_) {
        return flash(now);
    }
    return lamp_ == LampMode::On || (lamp_ == LampMode::Blinking && blink(now));
}

}  // namespace pad
