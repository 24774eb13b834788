#include "firmware/pad/modem_power.h"

namespace pad {
namespace {

constexpr uint16_t kNever = 0xFFFF;
constexpr uint16_t kDay = 24 * 60;
constexpr uint8_t kSavePeriod = 60;  // minutes; a restart makes the times look younger by this much at most

}  // namespace

ModemPower::ModemPower(uint16_t address) : journal_(address, kSlots, kSize) {
    for (uint8_t& byte : ages_) {
        byte = 0xFF;
    }
}

void ModemPower::start(Board& board, Time now) {
    journal_.load(board, ages_);
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
    journal_.step(board, ages_);
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
        for (uint8_t i = 0; i < kMostTimes; ++i) {
            if (age(i) != kNever) {  // the minute in which it happened was not a whole one
                setAge(i, age(i) < kDay ? static_cast<uint16_t>(age(i) + 1) : kNever);
            }
        }
        if (++unsavedMinutes_ >= kSavePeriod) {
            unsavedMinutes_ = 0;
            journal_.save();
        }
    }
}

uint16_t ModemPower::age(uint8_t i) const {
    return static_cast<uint16_t>(ages_[2 * i] | ages_[2 * i + 1] << 8U);
}

void ModemPower::setAge(uint8_t i, uint16_t minutes) {
    ages_[2 * i] = static_cast<uint8_t>(minutes & 0xFFU);
    ages_[2 * i + 1] = static_cast<uint8_t>(minutes >> 8U);
}

uint8_t ModemPower::times() const {
    uint8_t times = 0;
    for (uint8_t i = 0; i < kMostTimes; ++i) {
        times = static_cast<uint8_t>(times + (age(i) != kNever ? 1 : 0));
    }
    return times;
}

void ModemPower::count() {
    uint8_t i = 0;
    while (age(i) != kNever) {  // there is one: else it was spent
        ++i;
    }
    setAge(i, 0);
    journal_.save();
}

}  // namespace pad
