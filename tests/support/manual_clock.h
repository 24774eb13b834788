#pragma once

#include "host/base/clock.h"

namespace turnbell {

/// Time that moves only when told.
class ManualClock final : public Clock {
public:
    /// Sunday 2026-11-22 09:00 UTC, one hour after the machine was started.
    static constexpr Moment kStart{UtcTime{milliseconds{1'795'338'000'000}},
                                   BootTime{milliseconds{3'600'000}}};

    Moment now() const override { return now_; }
    std::string bootId() const override { return bootId_; }

    void advance(milliseconds by) { now_ = now_ + by; }

    /// Goes to a moment on the boot clock; never back.
    void advanceTo(BootTime then) {
        if (then > now_.boot) {
            advance(then - now_.boot);
        }
    }

    /// The calendar clock alone jumps, as when somebody sets it.
    void jump(milliseconds by) { now_.utc += by; }

    /// The machine restarts: the boot clock begins again.
    void reboot(std::string bootId) {
        bootId_ = std::move(bootId);
        now_.boot = BootTime{milliseconds{1000}};
    }

private:
    Moment now_ = kStart;
    std::string bootId_ = "boot-1";
};

}  // namespace turnbell
