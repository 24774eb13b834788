#include "tools/turnbellctl/service_connection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <random>
#include <span>
#include <sys/socket.h>
#include <sys/un.h>
#include <utility>

namespace turnbell::ctl {
namespace {

constexpr seconds kPatience{30};
constexpr seconds kPatienceWithBulk{600};

milliseconds patienceFor(const wire::Command& command) {
    const bool bulk = std::holds_alternative<wire::Backup>(command) ||
                      std::holds_alternative<wire::Restore>(command) ||
                      std::holds_alternative<wire::CatalogImport>(command);
    return bulk ? kPatienceWithBulk : kPatience;
}

std::string newRequestId() {
    constexpr auto kDigits = "0123456789abcdef";
    constexpr int kLength = 32;
    std::random_device source;
    std::uniform_int_distribution<std::size_t> digit{0, 15};
    std::string id;
    for (int i = 0; i < kLength; ++i) {
        id += kDigits[digit(source)];
    }
    return id;
}

tl::unexpected<Error> brokenOff(const std::string& why) {
    return fail(ErrorCode::Io,
                "The connection to the service broke: " + why +
                    ". Whether the command was carried out is not known: look before you repeat it.");
}

}  // namespace

ServiceConnection::ServiceConnection(io::Descriptor socket, const Clock& clock)
    : socket_{std::move(socket)}, clock_{&clock}, framer_{wire::kLongestAnswer} {
}

Result<ServiceConnection> ServiceConnection::open(const std::string& path, const Clock& clock) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
        return fail(ErrorCode::Io, "The socket path is too long: choose one below " +
                                       std::to_string(sizeof address.sun_path) + " bytes.");
    }
    std::copy(path.begin(), path.end(), std::begin(address.sun_path));
    io::Descriptor socket{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    const auto* target = reinterpret_cast<const sockaddr*>(&address);
    if (!socket || ::connect(socket.number(), target, sizeof address) != 0) {
        return fail(ErrorCode::Io, "No service answers at " + path + " (" + std::strerror(errno) +
                                       "): start turnbelld, or name its socket with --socket.");
    }
    ServiceConnection connection{std::move(socket), clock};
    const auto reply = connection.ask(wire::Hello{wire::kProtocol, "turnbellctl"});
    TURNBELL_TRY(reply);
    if (const auto theirs = std::get<wire::Welcome>(*reply).protocol; theirs != wire::kProtocol) {
        return fail(ErrorCode::Protocol, "The service speaks protocol " + std::to_string(theirs) +
                                             ", this program " + std::to_string(wire::kProtocol) +
                                             ": use the programs of one version.");
    }
    return connection;
}

Result<wire::Reply> ServiceConnection::ask(const wire::Command& command) {
    const auto deadline = clock_->now().boot + patienceFor(command);
    const auto id = ++lastId_;
    const auto requestId = wire::changesSomething(command) ? newRequestId() : "";
    TURNBELL_TRY(send(wire::encodeRequest(id, command, requestId), deadline));
    while (true) {
        auto message = nextMessage(deadline);
        TURNBELL_TRY(message);
        if (auto* snapshot = std::get_if<wire::Snapshot>(&*message)) {
            snapshots_.push_back(std::move(*snapshot));
            continue;
        }
        auto& answer = std::get<wire::Answer>(*message);
        if (!answer.result && (answer.id == id || answer.id == 0)) {
            return tl::make_unexpected(std::move(answer.result.error()));
        }
        if (answer.id == id) {
            return wire::decodeReply(wire::methodOf(command), *answer.result);
        }
    }
}

Result<wire::Snapshot> ServiceConnection::nextSnapshot() {
    while (snapshots_.empty()) {
        auto message = nextMessage(std::nullopt);
        TURNBELL_TRY(message);
        if (auto* snapshot = std::get_if<wire::Snapshot>(&*message)) {
            snapshots_.push_back(std::move(*snapshot));
        }
    }
    auto first = std::move(snapshots_.front());
    snapshots_.pop_front();
    return first;
}

Result<void> ServiceConnection::send(std::string line, BootTime deadline) {
    if (line.size() > wire::kLongestLine) {
        return fail(ErrorCode::Invalid, "That is more than the service takes at once: " +
                                            std::to_string(wire::kLongestLine / 1024) + " KiB.");
    }
    line += '\n';
    std::string_view rest = line;
    while (!rest.empty()) {
        TURNBELL_TRY(waitFor(POLLOUT, deadline));
        const auto sent = ::send(socket_.number(), rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EAGAIN && errno != EINTR) {
            return brokenOff(std::strerror(errno));
        }
        rest.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(sent, 0)));
    }
    return {};
}

Result<wire::ServerMessage> ServiceConnection::nextMessage(std::optional<BootTime> deadline) {
    while (lines_.empty()) {
        TURNBELL_TRY(receive(deadline));
    }
    const auto line = std::move(lines_.front());
    lines_.pop_front();
    return wire::decodeServerMessage(line);
}

Result<void> ServiceConnection::receive(std::optional<BootTime> deadline) {
    std::array<std::uint8_t, 65'536> buffer{};
    TURNBELL_TRY(waitFor(POLLIN, deadline));
    const auto got = ::recv(socket_.number(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        return {};
    }
    if (got <= 0) {
        return brokenOff(got == 0 ? "it was closed" : std::strerror(errno));
    }
    auto lines = framer_.feed(std::span{buffer}.first(static_cast<std::size_t>(got)));
    TURNBELL_TRY(lines);
    lines_.insert(lines_.end(), std::make_move_iterator(lines->begin()),
                  std::make_move_iterator(lines->end()));
    return {};
}

Result<void> ServiceConnection::waitFor(short event, std::optional<BootTime> deadline) {
    constexpr int kForever = -1;
    while (true) {
        const auto left =
            deadline ? std::max(*deadline - clock_->now().boot, milliseconds{0}) : milliseconds{0};
        pollfd waiting{socket_.number(), event, 0};
        const int ready = ::poll(&waiting, 1, deadline ? static_cast<int>(left.count()) : kForever);
        if (ready > 0) {
            return {};
        }
        if (ready == 0) {
            return fail(
                ErrorCode::Timeout,
                "The service did not answer in time. Whether the command was carried out is not known: "
                "look before you repeat it.");
        }
        if (errno != EINTR) {
            return brokenOff(std::strerror(errno));
        }
    }
}

}  // namespace turnbell::ctl
