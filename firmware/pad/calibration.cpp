#include "firmware/pad/calibration.h"

#include "firmware/pad/debounce.h"

namespace pad {
namespace {

constexpr uint8_t kSteadySamples = 200 / kSamplePeriod;
constexpr uint8_t kReleaseSamples = 20 / kSamplePeriod;
constexpr uint16_t kNoise = 8;

}  // namespace

void Calibration::start(Time now) {
    *this = Calibration{};
    running_ = true;
    since_ = now;
}

bool Calibration::sample(uint16_t level, Time now) {
    if (!running_) {
        return false;
    }
    if (now - since_ >= kPatience) {
        running_ = false;
        return false;
    }
    const bool idle = apart(level, kIdleLevel) < kLeastGap;
    if (down_) {
        return awaitRelease(idle);
    }
    if (idle || apart(level, steady_) > kNoise) {
        steady_ = level;
        seen_ = 0;
        return false;
    }
    if (++seen_ == kSteadySamples) {
        take(level, now);
    }
    return false;
}

bool Calibration::awaitRelease(bool idle) {
    seen_ = static_cast<uint8_t>(idle ? seen_ + 1 : 0);
    if (seen_ < kReleaseSamples) {
        return false;
    }
    seen_ = 0;
    down_ = false;
    running_ = learnt_ < kKeys;
    return !running_;
}

void Calibration::take(uint16_t level, Time now) {
    seen_ = 0;
    down_ = true;
    refused_ = isTooClose(level);
    if (!refused_) {
        levels_.of[learnt_++] = level;
        since_ = now;
    }
}

bool Calibration::isTooClose(uint16_t level) const {
    for (uint8_t i = 0; i < learnt_; ++i) {
        if (apart(level, levels_.of[i]) < kLeastGap) {
            return true;
        }
    }
    return false;
}

Prompt Calibration::prompt() const {
    if (!running_) {
        return Prompt::None;
    }
    if (refused_) {
        return Prompt::TooClose;
    }
    return down_ ? Prompt::Release : Prompt::Press;
}

}  // namespace pad
