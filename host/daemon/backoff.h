#pragma once

#include "host/base/clock.h"

#include <algorithm>

namespace turnbell {

/// How long to wait before the next try: `first`, then twice as long each time, `longest` at most.
class Backoff {
public:
    Backoff(milliseconds first, milliseconds longest) : first_(first), longest_(longest), next_(first) {}

    milliseconds next() {
        const auto wait = next_;
        next_ = std::min(next_ * 2, longest_);
        return wait;
    }

    /// It worked: the next trouble starts with the shortest wait again.
    void reset() { next_ = first_; }

private:
    milliseconds first_;
    milliseconds longest_;
    milliseconds next_;
};

}  // namespace turnbell
