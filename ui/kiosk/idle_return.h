#pragma once

#include "host/base/clock.h"

#include <optional>

namespace turnbell::ui {

/// When a form that nobody touches goes back to its first page: 45 s of quiet, then 15 s of warning.
class IdleReturn {
public:
    static constexpr milliseconds kQuiet{45'000};
    static constexpr milliseconds kWarning{15'000};

    void touch(BootTime now) { lastTouch_ = now; }

    bool isWarning(BootTime now) const { return now - lastTouch_ >= kQuiet; }
    bool isOver(BootTime now) const { return now - lastTouch_ >= kQuiet + kWarning; }

    /// Whole seconds until it is over, rounded up, never below 0.
    int secondsLeft(BootTime now) const {
        const auto left = std::chrono::ceil<seconds>(lastTouch_ + kQuiet + kWarning - now);
        return static_cast<int>(std::max<seconds::rep>(left.count(), 0));
    }

private:
    BootTime lastTouch_{};
};

}  // namespace turnbell::ui
