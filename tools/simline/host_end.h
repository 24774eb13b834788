#pragma once

#include "host/base/result.h"

#include <poll.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace turnbell::simline {

/// A place where a host can plug into a device's line. Hosts come, go and die; the device stays.
class HostEnd {
public:
    virtual ~HostEnd() = default;

    /// Makes the line appear. Answers a line for people and scripts: "pty /dev/pts/4", "tcp 127.0.0.1:4001".
    virtual Result<std::string> plugIn() = 0;

    /// Makes it vanish: a host that is connected is cut off.
    virtual void unplug() = 0;

    /// What to wait for.
    virtual void addTo(std::vector<pollfd>& wanted) const = 0;

    /// What the host typed, without waiting; takes up a host that comes and drops one that left.
    virtual std::string read() = 0;

    /// True once after a host has opened the line: an Uno's board is reset by that.
    bool takeCame() { return std::exchange(came_, false); }

    /// True once after a host has let go of the line.
    bool takeLeft() { return std::exchange(left_, false); }

    /// For the host, if there is one; else it is lost, as at a real port.
    virtual void write(std::string_view bytes) = 0;

protected:
    void hostCame() { came_ = true; }
    void hostLeft() { left_ = true; }

private:
    bool came_ = false;
    bool left_ = false;
};

}  // namespace turnbell::simline
