#pragma once

#include "host/base/clock.h"

#include <algorithm>
#include <cstdint>

namespace turnbell {

/// Lets `perSecond` through on average, and `burst` at once after a pause.
class RateLimit {
public:
    RateLimit(std::int64_t perSecond, std::int64_t burst)
        : perSecond_(perSecond), full_(burst * kUnit), left_(full_) {}

    /// False: that was too many.
    bool take(std::int64_t count, BootTime now) {
        const auto passed = std::clamp((now - last_).count(), std::int64_t{0}, full_ / perSecond_);
        left_ = std::min(full_, left_ + passed * perSecond_);
        last_ = now;
        left_ -= count * kUnit;
        return left_ >= 0;
    }

private:
    static constexpr std::int64_t kUnit =
        1000;  ///< of one permission: what a rate of 1 a second earns is 1 a ms

    std::int64_t perSecond_;
    std::int64_t full_;
    std::int64_t left_;
    BootTime last_{};
};

}  // namespace turnbell
