#pragma once

#include "firmware/pad/time.h"
#include "firmware/protocol/messages.h"

namespace pad {

constexpr Time kSamplePeriod = 2;
constexpr uint8_t kStableSamples = 8;

/// Takes a key for down, or up, once it was so in eight samples in a row: for 14 to 16 ms. Contacts that
/// bounce do not rest so long, and a sample every 2 ms sees them move.
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
