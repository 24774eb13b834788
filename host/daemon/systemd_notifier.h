#pragma once

#include "host/base/clock.h"

#include <string>
#include <string_view>

namespace turnbell {

/// Tells systemd how the service is doing: sd_notify(3) without its library. Does nothing when the service
/// was not started by systemd.
class SystemdNotifier {
public:
    /// `socket`: $NOTIFY_SOCKET, a path or "@name". `watchdogMicroseconds`: $WATCHDOG_USEC. Both may be null.
    SystemdNotifier(const char* socket, const char* watchdogMicroseconds);

    /// "READY=1", "WATCHDOG=1", "STOPPING=1".
    void say(std::string_view state) const;

    /// How often "WATCHDOG=1" must be said; 0: never.
    milliseconds watchdogInterval() const { return interval_; }

private:
    std::string socket_;
    milliseconds interval_{0};
};

}  // namespace turnbell
