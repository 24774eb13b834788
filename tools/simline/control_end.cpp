#include "tools/simline/control_end.h"

#include <charconv>
#include <fcntl.h>
#include <unistd.h>

namespace turnbell::simline {
namespace {

constexpr std::string_view kUnix = "unix:";

}  // namespace

ControlEnd::ControlEnd() {
    // Standard input may be shared with a shell: it is made non-blocking on a description of its own.
    Descriptor input(::open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!input) {
        input = Descriptor(::dup(STDIN_FILENO));
        ::fcntl(input.number(), F_SETFL, O_NONBLOCK);
    }
    clients_.push_back(
        {.input = std::move(input), .output = Descriptor(::dup(STDOUT_FILENO)), .line = {}, .pending = {}});
}

ControlEnd::~ControlEnd() {
    if (!path_.empty()) {
        ::unlink(path_.c_str());
    }
}

Result<std::string> ControlEnd::listenOn(const std::string& address) {
    if (address.starts_with(kUnix)) {
        auto listener = listenOnPath(address.substr(kUnix.size()));
        if (!listener) {
            return tl::make_unexpected(listener.error());
        }
        path_ = address.substr(kUnix.size());
        listener_ = std::move(*listener);
        return "control " + address;
    }
    int port = -1;
    const auto end = address.data() + address.size();
    if (std::from_chars(address.data(), end, port).ptr != end || port < 0 || port > 65535) {
        return fail(ErrorCode::Invalid, "--control expects a port or unix:PATH, not " + address + ".");
    }
    auto listener = listenOnTcp(port);
    if (!listener) {
        return tl::make_unexpected(listener.error());
    }
    listener_ = std::move(*listener);
    return "control 127.0.0.1:" + std::to_string(portOf(listener_));
}

void ControlEnd::addTo(std::vector<pollfd>& wanted) const {
    if (listener_) {
        wanted.push_back({.fd = listener_.number(), .events = POLLIN, .revents = 0});
    }
    for (const auto& client : clients_) {
        wanted.push_back({.fd = client.input.number(), .events = POLLIN, .revents = 0});
        if (!client.pending.empty()) {
            wanted.push_back({.fd = client.output.number(), .events = POLLOUT, .revents = 0});
        }
    }
}

void ControlEnd::serve(const Answerer& answer) {
    while (listener_) {
        auto connection = acceptFrom(listener_);
        if (!connection) {
            break;
        }
        Descriptor output(::dup(connection.number()));
        clients_.push_back(
            {.input = std::move(connection), .output = std::move(output), .line = {}, .pending = {}});
    }
    std::erase_if(clients_, [&answer](Client& client) { return !serve(client, answer); });
}

bool ControlEnd::serve(Client& client, const Answerer& answer) {
    const auto heard = readAll(client.input);
    for (const char c : heard.bytes) {
        if (c != '\n') {
            client.line += c;
            continue;
        }
        if (!client.line.empty()) {
            client.pending += answer(client.line);
        }
        client.line.clear();
    }
    flush(client.output, client.pending);
    return heard.open;
}

}  // namespace turnbell::simline
