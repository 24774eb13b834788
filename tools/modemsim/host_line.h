#pragma once

#include "host/base/clock.h"
#include "tools/modemsim/descriptor.h"
#include "tools/modemsim/host_end.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::modemsim {

/// SIGINT and SIGTERM as something to wait for. From then on a host that leaves while it is written to is no
/// reason to end.
Descriptor stopSignals();

/// Waits until one of `wanted` is ready or, if given, `deadline` has come.
void waitFor(std::vector<pollfd>& wanted, std::optional<BootTime> deadline, BootTime now);

/// The line of one modem: every end that hosts can plug into, as one.
class HostLine {
public:
    /// Plugs an end in and says where it is.
    Result<void> add(std::unique_ptr<HostEnd> end);

    void addTo(std::vector<pollfd>& wanted) const;
    std::string read();
    void write(std::string_view bytes);

    /// Unplugs all ends while the modem is not present, and plugs them in again, saying where, when it is.
    Result<void> follow(bool present);

private:
    std::vector<std::unique_ptr<HostEnd>> ends_;
    bool plugged_ = true;
};

}  // namespace turnbell::modemsim
