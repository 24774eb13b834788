#include "host/io/tcp_line.h"

#include "host/io/buffered_line.h"
#include "host/io/descriptor.h"

#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace turnbell::io {
namespace {

constexpr std::size_t kChunk = 4096;

// A serial server whose cable was pulled sends nothing: ask after 10 s of silence, give up 15 s later. While
// bytes of ours are on their way nobody asks, and they would be said again for 15 min: give up as soon
// (tcp(7)).
constexpr int kKeepAliveIdle = 10;
constexpr int kKeepAliveEvery = 5;
constexpr int kKeepAliveTries = 3;
constexpr int kUnacknowledgedMs = 1'000 * (kKeepAliveIdle + kKeepAliveEvery * kKeepAliveTries);

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

tl::unexpected<Error> noConnection(const std::string& name, int number) {
    return fail(ErrorCode::Io,
                "No connection to " + name + " (" + std::strerror(number) +
                    "): check the serial server and its address.",
                "port_gone");
}

class TcpLine final : public BufferedLine {
public:
    TcpLine(std::string name, Descriptor socket) : name_(std::move(name)), socket_(std::move(socket)) {}

    int descriptor() const override { return socket_.number(); }
    Result<Bytes> read() override;
    bool pending() const override { return connecting_ || BufferedLine::pending(); }
    Result<void> flush() override;

protected:
    Result<std::size_t> put(std::span<const std::uint8_t> bytes) override;

private:
    Result<void> finishConnecting();

    std::string name_;
    Descriptor socket_;
    bool connecting_ = true;
};

Result<Bytes> TcpLine::read() {
    Bytes bytes(kChunk);
    const auto count = recv(socket_.number(), bytes.data(), bytes.size(), 0);
    if (count == 0) {
        return fail(ErrorCode::Io, name_ + " closed the connection: check the serial server.", "port_gone");
    }
    if (count < 0 && errno != EAGAIN && errno != EINTR) {
        return noConnection(name_, errno);
    }
    bytes.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
    return bytes;
}

Result<void> TcpLine::flush() {
    if (connecting_) {
        TURNBELL_TRY(finishConnecting());
    }
    return connecting_ ? Result<void>{} : BufferedLine::flush();
}

Result<void> TcpLine::finishConnecting() {
    pollfd state{socket_.number(), POLLOUT, 0};
    if (poll(&state, 1, 0) <= 0) {
        return {};
    }
    int number = 0;
    socklen_t size = sizeof(number);
    getsockopt(socket_.number(), SOL_SOCKET, SO_ERROR, &number, &size);
    if (number != 0) {
        return noConnection(name_, number);
    }
    connecting_ = false;
    return {};
}

Result<std::size_t> TcpLine::put(std::span<const std::uint8_t> bytes) {
    const auto count = send(socket_.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count < 0 && errno != EAGAIN && errno != EINTR) {
        return noConnection(name_, errno);
    }
    return count < 0 ? 0 : static_cast<std::size_t>(count);
}

Addresses resolve(const std::string& host, std::uint16_t port) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    const auto* const numeric = host == "localhost" ? "127.0.0.1" : host.c_str();
    if (getaddrinfo(numeric, std::to_string(port).c_str(), &hints, &found) != 0) {
        found = nullptr;
    }
    return {found, &freeaddrinfo};
}

void setUp(int socket) {
    const auto set = [socket](int level, int option, int value) {
        setsockopt(socket, level, option, &value, sizeof(value));
    };
    set(IPPROTO_TCP, TCP_NODELAY, 1);
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, kKeepAliveIdle);
    set(IPPROTO_TCP, TCP_KEEPINTVL, kKeepAliveEvery);
    set(IPPROTO_TCP, TCP_KEEPCNT, kKeepAliveTries);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, kUnacknowledgedMs);
}

}  // namespace

Result<std::unique_ptr<ByteLine>> openTcpLine(const std::string& host, std::uint16_t port) {
    const auto addresses = resolve(host, port);
    if (!addresses) {
        return fail(ErrorCode::Invalid,
                    '"' + host + "\" is no numeric address: write one such as 192.168.1.20.", "port_invalid");
    }
    const auto name = "tcp://" + host + ":" + std::to_string(port);
    Descriptor socket{::socket(addresses->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
    setUp(socket.number());
    if (connect(socket.number(), addresses->ai_addr, addresses->ai_addrlen) != 0 && errno != EINPROGRESS) {
        return noConnection(name, errno);
    }
    return std::make_unique<TcpLine>(name, std::move(socket));
}

}  // namespace turnbell::io
