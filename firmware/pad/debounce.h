#pragma once

#include "firmware/pad/time.h"
#include "firmware/protocol/messages.h"

namespace pad {

constexpr Time kSamplePeriod = 5;
constexpr uint8_t kStableSamples = 4;

/// Takes a key for down, or up, once it was so in four samples in a row: 15 to 20 ms, longer than contacts
/// bounce.
class Debounce {
public:
    /// To be called every kSamplePeriod. True: key() has changed.
    bool sample(Key key);

    /// The key that is down; Key::None: none is.
    Key key() const { return stable_; }

private:
    Key stable_ = Key::None;
    Key candidate_ = Key::None;
    uint8_t seen_ = 0;
};

}  // namespace pad
