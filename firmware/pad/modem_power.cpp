#include "firmware/pad/modem_power.h"

namespace pad {
namespace {

constexpr uint16_t kNever = 0xFFFF;
constexpr uint16_t kDay = 24 * 60;
constexpr uint8_t kSavePeriod = 60;  // minutes; a restart makes the times look younger by this much at most

}  // namespace

ModemPower::ModemPower(uint16_t address) : journal_(address, kSlots, kSize) {
    for (uint16_t& age : ages_) {
        age = kNever;
    }
}

void ModemPower::start(Board& board, Time now) {
    journal_.load(board, record());
    minuteAt_ = now;
}

void ModemPower::heard(Time now) {
    heardAt_ = now;
    waitsForSilence_ = true;
}

Result ModemPower::switchOff(uint8_t seconds, const PowerPolicy& policy, Time now) {
    if (phase_ == Phase::Off) {  // counted from now on
        const Time left = offAt_ + offSeconds_ * kSecond - now;
        if (left < seconds * kSecond) {
            offAt_ = now;
            offSeconds_ = seconds;
        }
        return Result::Done;
    }
    if (phase_ == Phase::Counting) {
        offSeconds_ = seconds > offSeconds_ ? seconds : offSeconds_;
        return Result::Done;
    }
    if (isSpent(policy)) {
        return Result::Spent;
    }
    count();
    offSeconds_ = seconds;
    phase_ = Phase::Counting;
    return Result::Done;
}

void ModemPower::step(Board& board, const PowerPolicy& policy, Time now) {
    passMinutes(now);
    journal_.step(board, record());
    if (waitsForSilence_ && policy.silentMinutes != 0 && now - heardAt_ >= policy.silentMinutes * kMinute) {
        waitsForSilence_ = false;
        switchOff(policy.offSeconds, policy, now);
    }
    if (phase_ == Phase::Counting && journal_.saved()) {
        phase_ = Phase::Off;
        offAt_ = now;
        board.set(Output::ModemOff, true);
    }
    if (phase_ == Phase::Off && now - offAt_ >= offSeconds_ * kSecond) {
        phase_ = Phase::On;
        board.set(Output::ModemOff, false);
    }
}

bool ModemPower::isSpent(const PowerPolicy& policy) const {
    return times() >= (policy.timesADay < kMostTimes ? policy.timesADay : kMostTimes);
}

void ModemPower::passMinutes(Time now) {
    while (now - minuteAt_ >= kMinute) {
        minuteAt_ += kMinute;
        if (times() == 0) {
            unsavedMinutes_ = 0;
            continue;
        }
        for (uint16_t& age : ages_) {
            if (age != kNever) {  // the minute in which it happened was not a whole one
                age = age < kDay ? static_cast<uint16_t>(age + 1) : kNever;
            }
        }
        if (++unsavedMinutes_ >= kSavePeriod) {
            unsavedMinutes_ = 0;
            journal_.save();
        }
    }
}

uint8_t ModemPower::times() const {
    uint8_t times = 0;
    for (const uint16_t age : ages_) {
        times = static_cast<uint8_t>(times + (age != kNever ? 1 : 0));
    }
    return times;
}

void ModemPower::count() {
    uint8_t i = 0;
    while (ages_[i] != kNever) {  // there is one: else it was spent
        ++i;
    }
    ages_[i] = 0;
    journal_.save();
}

uint8_t* ModemPower::record() {
    return reinterpret_cast<uint8_t*>(ages_);
}

}  // namespace pad
