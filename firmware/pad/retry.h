#pragma once

#include "firmware/pad/time.h"

namespace pad {

constexpr Time kFirstRetry = 50;
constexpr Time kLastRetry = 800;

/// When something that was not acknowledged is sent again: after 50 ms, doubling to 800.
class Retry {
public:
    /// There is something new, or it got through: at once, and from 50 ms again.
    void restart() { wait_ = 0; }
    bool due(Time now) const { return wait_ == 0 || now - sentAt_ >= wait_; }
    void sent(Time now) {
        sentAt_ = now;
        wait_ = wait_ == 0 ? kFirstRetry : wait_ * 2;
        if (wait_ > kLastRetry) {
            wait_ = kLastRetry;
        }
    }

private:
    Time sentAt_ = 0;
    Time wait_ = 0;
};

}  // namespace pad
