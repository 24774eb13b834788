#pragma once

#include "host/base/clock.h"
#include "tools/simline/descriptor.h"
#include "tools/simline/host_end.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::simline {

/// A line on standard output, at once.
void say(const std::string& line);

/// SIGINT and SIGTERM as something to wait for. From then on a host that leaves while it is written to is no
/// reason to end.
Descriptor stopSignals();

/// Waits until one of `wanted` is ready or, if given, `deadline` has come.
void waitFor(std::vector<pollfd>& wanted, std::optional<BootTime> deadline, BootTime now);

/// The line of one device: every end that hosts can plug into, as one.
class HostLine {
public:
    /// Plugs an end in and says where it is.
    Result<void> add(std::unique_ptr<HostEnd> end);

    void addTo(std::vector<pollfd>& wanted) const;
    std::string read();
    /// True once after a host has opened one of the ends.
    bool takeCame();
    void write(std::string_view bytes);

    /// Unplugs all ends while the device is not present, and plugs them in again, saying where, when it is.
    Result<void> follow(bool present);

private:
    std::vector<std::unique_ptr<HostEnd>> ends_;
    bool plugged_ = true;
};

}  // namespace turnbell::simline
