#pragma once

#include "host/io/descriptor.h"

#include <string>

namespace turnbell::io {

/// Tells that something was plugged in or pulled out: that the devices in /dev have changed (inotify).
class DeviceWatch {
public:
    /// `folder`: /dev, or a test's own.
    explicit DeviceWatch(const std::string& folder = "/dev");

    /// Readable when changed() has news; -1: this system does not tell.
    int descriptor() const { return inotify_.number(); }

    /// True if something has changed since the last call.
    bool changed();

private:
    Descriptor inotify_;
};

}  // namespace turnbell::io
