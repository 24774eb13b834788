#pragma once

#include "host/base/clock.h"

#include <optional>

namespace turnbell {

/// When something that was not answered is said again: after 50 ms, and then after twice as long as before
/// (firmware/PROTOCOL.md).
class Repeat {
public:
    /// `longest`: the waits do not grow beyond it.
    explicit Repeat(milliseconds longest) : longest_{longest} {}

    /// It was said for the first time.
    void begin(BootTime now);

    /// It was said again.
    void again(BootTime now);

    /// It was answered.
    void stop() { due_.reset(); }

    /// When to say it again; nothing: it need not be.
    std::optional<BootTime> due() const { return due_; }
    bool isDue(BootTime now) const { return due_ && *due_ <= now; }

private:
    milliseconds longest_;
    milliseconds wait_{0};
    std::optional<BootTime> due_;
};

}  // namespace turnbell
