#include "tools/simline/tcp_end.h"

#include <utility>

namespace turnbell::simline {

Result<std::string> TcpEnd::plugIn() {
    if (!listener_) {
        auto listener = listenOnTcp(port_);
        if (!listener) {
            return tl::make_unexpected(listener.error());
        }
        listener_ = std::move(*listener);
        port_ = portOf(listener_);
    }
    plugged_ = true;
    return "tcp 127.0.0.1:" + std::to_string(port_);
}

void TcpEnd::unplug() {
    plugged_ = false;
    host_.close();
    pending_.clear();
}

void TcpEnd::addTo(std::vector<pollfd>& wanted) const {
    if (host_) {
        const auto events = static_cast<short>(POLLIN | (pending_.empty() ? 0 : POLLOUT));
        wanted.push_back({.fd = host_.number(), .events = events, .revents = 0});
    } else {
        wanted.push_back({.fd = listener_.number(), .events = POLLIN, .revents = 0});
    }
}

std::string TcpEnd::read() {
    if (!host_) {
        host_ = acceptFrom(listener_);
        if (host_ && plugged_) {
            hostCame();
        }
    }
    if (!plugged_) {
        host_.close();
    }
    if (!host_) {
        return {};
    }
    auto heard = readAll(host_);
    flush(host_, pending_);
    if (!heard.open) {
        host_.close();
        pending_.clear();
        hostLeft();
    }
    return std::move(heard.bytes);
}

void TcpEnd::write(std::string_view bytes) {
    if (host_) {
        pending_ += bytes;
        flush(host_, pending_);
    }
}

}  // namespace turnbell::simline
