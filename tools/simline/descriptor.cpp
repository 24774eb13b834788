#include "tools/simline/descriptor.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace turnbell::simline {
namespace {

constexpr int kBacklog = 8;

tl::unexpected<Error> systemError(const std::string& what) {
    return fail(ErrorCode::Io, what + ": " + std::strerror(errno) + ".");
}

}  // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        close();
        number_ = std::exchange(other.number_, -1);
    }
    return *this;
}

void Descriptor::close() {
    if (number_ >= 0) {
        ::close(std::exchange(number_, -1));
    }
}

Heard readAll(const Descriptor& descriptor) {
    Heard heard;
    std::array<char, 4096> buffer{};
    while (true) {
        const auto count = ::read(descriptor.number(), buffer.data(), buffer.size());
        if (count > 0) {
            heard.bytes.append(buffer.data(), static_cast<std::size_t>(count));
            continue;
        }
        if (count < 0 && errno == EINTR) {
            continue;
        }
        heard.open = count < 0 && errno == EAGAIN;
        return heard;
    }
}

void flush(const Descriptor& descriptor, std::string& pending) {
    while (!pending.empty()) {
        const auto count = ::write(descriptor.number(), pending.data(), pending.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return;
        }
        pending.erase(0, static_cast<std::size_t>(count));
    }
}

Result<Descriptor> listenOnTcp(int port) {
    Descriptor listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int yes = 1;
    ::setsockopt(listener.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto* generic = reinterpret_cast<const sockaddr*>(&address);
    if (!listener || ::bind(listener.number(), generic, sizeof address) != 0 ||
        ::listen(listener.number(), kBacklog) != 0) {
        return systemError("Port " + std::to_string(port) + " of 127.0.0.1 cannot be listened on");
    }
    return listener;
}

int portOf(const Descriptor& listener) {
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getsockname(listener.number(), reinterpret_cast<sockaddr*>(&address), &length);
    return ntohs(address.sin_port);
}

Result<Descriptor> listenOnPath(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
        return fail(ErrorCode::Invalid, "The path of the socket is too long: " + path + ".");
    }
    path.copy(static_cast<char*>(address.sun_path), path.size());
    Descriptor listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const auto* generic = reinterpret_cast<const sockaddr*>(&address);
    // A socket that a killed simulator left behind refuses connections; one in use does not.
    if (listener && ::connect(listener.number(), generic, sizeof address) != 0 && errno == ECONNREFUSED) {
        ::unlink(path.c_str());
    }
    listener = Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!listener || ::bind(listener.number(), generic, sizeof address) != 0 ||
        ::listen(listener.number(), kBacklog) != 0) {
        return systemError("The socket " + path + " cannot be listened on");
    }
    return listener;
}

Descriptor acceptFrom(const Descriptor& listener) {
    Descriptor connection(::accept4(listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    const int yes = 1;
    ::setsockopt(connection.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return connection;
}

}  // namespace turnbell::simline
