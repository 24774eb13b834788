#pragma once

#include "firmware/pad/time.h"
#include "firmware/protocol/messages.h"

namespace pad {

/// The presses that the host has not acknowledged, at most kMostPresses, numbered from 0 at each start.
class PressQueue {
public:
    /// False: it is full; the press is counted as refused and forgotten. Nothing is ever overwritten.
    bool push(Key key, Action action, Time now);

    /// Keeps the ages right when time wraps; to be called at least once a day.
    void age(Time now);

    /// All presses, oldest first, with the number of the first and their ages; boot is left to the caller.
    Events events(Time now) const;
    /// events() was given to the wire: from now on they can be acknowledged.
    void markSent() { sent_ = count_; }

    /// Drops the presses before number `next`. False, and nothing is dropped: `next` lies outside of what was
    /// sent, or is where the queue begins.
    bool acknowledge(uint16_t next);

    uint8_t count() const { return count_; }
    bool hasUnsent() const { return sent_ < count_; }
    /// Presses that found it full; wraps.
    uint16_t refused() const { return refused_; }

private:
    struct Entry {
        Key key;
        Action action;
        Time accepted;
    };
    Entry entries_[kMostPresses] = {};  // the oldest at 0
    uint16_t first_ = 0;
    uint16_t refused_ = 0;
    uint8_t count_ = 0;
    uint8_t sent_ = 0;
};

}  // namespace pad
