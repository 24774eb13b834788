#include "tools/bench/service_process.h"

#include "host/wire/codec.h"

#include <array>
#include <fstream>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace turnbell::bench {
namespace {

constexpr int kTries = 500;
constexpr int kBetweenTriesMs = 10;
constexpr double kNanosecondsInMicrosecond = 1'000;

Result<Spawned> spawn(const ServiceProcess::Options& options) {
    std::vector<std::string> words{(options.programs / "turnbelld").string(), "--data",
                                   (options.folder / "data").string(), "--socket-dir",
                                   (options.folder / "sockets").string()};
    for (const auto& modem : options.modems) {
        words.insert(words.end(), {"--modem", modem});
    }
    for (const auto& pad : options.pads) {
        words.insert(words.end(), {"--pad", pad});
    }
    return Spawned::start(std::move(words), options.programs / "libserial_shim.so", options.folder / "log");
}

simline::Descriptor connectedTo(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    simline::Descriptor socket{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    const bool connected =
        ::connect(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    return connected ? std::move(socket) : simline::Descriptor{};
}

}  // namespace

Result<ServiceProcess> ServiceProcess::start(const Options& options) {
    auto process = spawn(options);
    TURNBELL_TRY(process);
    ServiceProcess service{std::move(*process)};
    TURNBELL_TRY(service.connect((options.folder / "sockets" / "admin.sock").string()));
    return service;
}

Result<void> ServiceProcess::connect(const std::string& socketFile) {
    for (int i = 0; i < kTries && !socket_; ++i) {
        socket_ = connectedTo(socketFile);
        if (!socket_) {
            ::poll(nullptr, 0, kBetweenTriesMs);
        }
    }
    if (!socket_) {
        return fail(ErrorCode::Timeout, "The service does not open " + socketFile + ": see its log.");
    }
    return {};
}

Result<void> ServiceProcess::ask(const wire::Command& command, const std::string& requestId) {
    const auto line = wire::encodeRequest(++asked_, command, requestId) + "\n";
    if (::write(socket_.number(), line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
        return fail(ErrorCode::Io, "The service does not listen any more: see its log.");
    }
    const auto answer = nextLine();
    TURNBELL_TRY(answer);
    const auto message = wire::decodeServerMessage(*answer);
    TURNBELL_TRY(message);
    const auto* result = std::get_if<wire::Answer>(&*message);
    if (result == nullptr || result->id != asked_) {
        return fail(ErrorCode::Protocol, "The service answered something else than what was asked.");
    }
    TURNBELL_TRY(result->result);
    return {};
}

Result<std::string> ServiceProcess::nextLine() {
    while (true) {
        if (const auto end = unread_.find('\n'); end != std::string::npos) {
            auto line = unread_.substr(0, end);
            unread_.erase(0, end + 1);
            return line;
        }
        std::array<char, 4096> buffer{};
        const auto count = ::read(socket_.number(), buffer.data(), buffer.size());
        if (count <= 0) {
            return fail(ErrorCode::Io, "The service has ended: see its log.");
        }
        unread_.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

Microseconds ServiceProcess::processorTime() const {
    Microseconds sum{};
    for (const auto& task :
         std::filesystem::directory_iterator{"/proc/" + std::to_string(process_.number()) + "/task"}) {
        double nanoseconds = 0;
        std::ifstream{task.path() / "schedstat"} >> nanoseconds;
        sum += Microseconds{nanoseconds / kNanosecondsInMicrosecond};
    }
    return sum;
}

double ServiceProcess::proportionalKilobytes() const {
    std::ifstream file{"/proc/" + std::to_string(process_.number()) + "/smaps_rollup"};
    double kilobytes = 0;
    for (std::string word; file >> word;) {
        if (word == "Pss:") {
            file >> kilobytes;
        }
    }
    return kilobytes;
}

}  // namespace turnbell::bench
