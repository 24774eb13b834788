#pragma once

#include "firmware/pad/key_levels.h"
#include "firmware/pad/time.h"

namespace pad {

enum class Prompt : uint8_t { None, Press, Release, TooClose };

/// Learns what the shield's keys measure: asks for each key from Key::Right on, and takes a level that stays
/// the same for 200 ms. One that is too close to another, or to that of no key, is refused and asked for
/// again.
class Calibration {
public:
    static constexpr Time kPatience = 30 * kSecond;  ///< for each key; then it ends and has learnt nothing
    static constexpr uint16_t kLeastGap = 40;

    void start(Time now);
    /// Nothing is learnt.
    void stop() { running_ = false; }
    bool running() const { return running_; }

    /// To be called every kSamplePeriod. True: it has just ended well, and levels() are the new ones.
    bool sample(uint16_t level, Time now);
    const KeyLevels& levels() const { return levels_; }

    /// What the display asks for, and of which key.
    Prompt prompt() const;
    Key asked() const { return static_cast<Key>(learnt_ < kKeys ? learnt_ + 1 : kKeys); }

private:
    bool awaitRelease(bool idle);
    void take(uint16_t level, Time now);
    bool isTooClose(uint16_t level) const;

    KeyLevels levels_ = {};
    Time since_ = 0;
    uint16_t steady_ = kIdleLevel;
    uint8_t seen_ = 0;
    uint8_t learnt_ = 0;
    bool running_ = false;
    bool down_ = false;  // the key was judged, and must be let go
    bool refused_ = false;
};

}  // namespace pad
