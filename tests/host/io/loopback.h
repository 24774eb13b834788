#pragma once

#include "host/base/hex.h"
#include "host/io/byte_line.h"
#include "host/io/descriptor.h"

#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>

namespace turnbell::io {

constexpr int kPatienceMs = 5000;

inline bool becomes(int descriptor, short events) {
    pollfd state{descriptor, events, 0};
    return poll(&state, 1, kPatienceMs) == 1;
}

inline bool becomesReadable(int descriptor) {
    return becomes(descriptor, POLLIN);
}

inline bool becomesWritable(int descriptor) {
    return becomes(descriptor, POLLOUT);
}

/// A serial server on 127.0.0.1, as far as one connection needs it.
class LoopbackServer {
public:
    LoopbackServer() : listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        static_cast<void>(bind(listener_.number(), reinterpret_cast<const sockaddr*>(&address), size));
        listen(listener_.number(), 1);
        getsockname(listener_.number(), reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
    }

    std::uint16_t port() const { return port_; }
    std::string url() const { return "tcp://127.0.0.1:" + std::to_string(port_); }

    void acceptOne() {
        if (becomesReadable(listener_.number())) {
            peer_ = Descriptor{accept(listener_.number(), nullptr, nullptr)};
        }
    }

    void stopListening() { listener_.close(); }
    void hangUp() { peer_.close(); }

    void say(std::string_view words) { send(peer_.number(), words.data(), words.size(), MSG_NOSIGNAL); }

    /// What comes next; empty: nothing came, or the line hung up.
    std::string hear() {
        std::array<char, 65'536> buffer{};
        if (!becomesReadable(peer_.number())) {
            return {};
        }
        const auto count = recv(peer_.number(), buffer.data(), buffer.size(), 0);
        return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string{};
    }

    /// Listens until `count` bytes have come, or no more do.
    std::string hear(std::size_t count) {
        std::string heard;
        for (auto piece = hear(); !piece.empty(); piece = hear()) {
            heard += piece;
            if (heard.size() >= count) {
                break;
            }
        }
        return heard;
    }

private:
    Descriptor listener_;
    Descriptor peer_;
    std::uint16_t port_ = 0;
};

/// What the line has to say next, waiting for it.
inline std::string nextWords(ByteLine& line) {
    if (!becomesReadable(line.descriptor())) {
        return "nothing came";
    }
    const auto bytes = line.read();
    return bytes ? std::string{asText(*bytes)} : bytes.error().message;
}

}  // namespace turnbell::io
