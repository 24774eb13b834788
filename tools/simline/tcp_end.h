#pragma once

#include "tools/simline/descriptor.h"
#include "tools/simline/host_end.h"

namespace turnbell::simline {

/// A serial server on 127.0.0.1: one host at a time. While the device is away a connection is closed as soon
/// as it is made.
class TcpEnd final : public HostEnd {
public:
    /// Port 0 takes any.
    explicit TcpEnd(int port) : port_(port) {}

    Result<std::string> plugIn() override;
    void unplug() override;
    void addTo(std::vector<pollfd>& wanted) const override;
    std::string read() override;
    void write(std::string_view bytes) override;

private:
    int port_;
    Descriptor listener_;
    Descriptor host_;
    std::string pending_;
    bool plugged_ = false;
};

}  // namespace turnbell::simline
