#pragma once

#include "firmware/pad/press_queue.h"

namespace pad {

constexpr Time kHoldTime = 800;

/// Turns the key that is down into presses. A key that means something else when it is held (Right, which
/// parks) is reported when it is let go, or as held; every other key at once.
class Touch {
public:
    /// The debounced key has changed. False: the queue has refused a press.
    bool change(Key key, Time now, PressQueue& queue);
    /// False as above.
    bool step(Time now, PressQueue& queue);

    /// What is down is not reported any more.
    void forget() { pending_ = false; }

private:
    Key key_ = Key::None;
    Time since_ = 0;
    bool pending_ = false;  // down, and it is not known yet whether it will be held
};

}  // namespace pad
