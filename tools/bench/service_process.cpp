#include "tools/bench/service_process.h"

#include "host/wire/codec.h"

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace turnbell::bench {
namespace {

constexpr int kLogMode = 0600;
constexpr int kTries = 500;
constexpr int kBetweenTriesMs = 10;
constexpr double kNanosecondsInMicrosecond = 1'000;

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (auto& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/// Our environment, and the shim that makes a pseudo terminal a serial port.
std::vector<std::string> environmentWith(const std::filesystem::path& shim) {
    std::vector<std::string> environment{"LD_PRELOAD=" + shim.string(),
                                         "ASAN_OPTIONS=verify_asan_link_order=0"};
    for (char** each = environ; *each != nullptr; ++each) {
        environment.emplace_back(*each);
    }
    return environment;
}

Result<pid_t> spawn(const ServiceProcess::Options& options) {
    std::vector<std::string> words{(options.programs / "turnbelld").string(), "--data",
                                   (options.folder / "data").string(), "--socket-dir",
                                   (options.folder / "sockets").string()};
    for (const auto& modem : options.modems) {
        words.insert(words.end(), {"--modem", modem});
    }
    auto environment = environmentWith(options.programs / "libserial_shim.so");
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, (options.folder / "log").c_str(),
                                       O_WRONLY | O_CREAT | O_APPEND, kLogMode);
    pid_t process = 0;
    const int failure = ::posix_spawn(&process, words.front().c_str(), &actions, nullptr,
                                      pointersTo(words).data(), pointersTo(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) {
        return fail(ErrorCode::Io, words.front() + " cannot be started: " + std::strerror(failure) + ".");
    }
    return process;
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
    const auto process = spawn(options);
    TURNBELL_TRY(process);
    ServiceProcess service{*process};
    TURNBELL_TRY(service.connect((options.folder / "sockets" / "admin.sock").string()));
    return service;
}

ServiceProcess::ServiceProcess(ServiceProcess&& other) noexcept
    : process_{std::exchange(other.process_, 0)},
      socket_{std::move(other.socket_)},
      unread_{std::move(other.unread_)},
      asked_{other.asked_} {
}

ServiceProcess::~ServiceProcess() {
    if (process_ > 0) {
        ::kill(process_, SIGTERM);
        ::waitpid(process_, nullptr, 0);
    }
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
         std::filesystem::directory_iterator{"/proc/" + std::to_string(process_) + "/task"}) {
        double nanoseconds = 0;
        std::ifstream{task.path() / "schedstat"} >> nanoseconds;
        sum += Microseconds{nanoseconds / kNanosecondsInMicrosecond};
    }
    return sum;
}

double ServiceProcess::proportionalKilobytes() const {
    std::ifstream file{"/proc/" + std::to_string(process_) + "/smaps_rollup"};
    double kilobytes = 0;
    for (std::string word; file >> word;) {
        if (word == "Pss:") {
            file >> kilobytes;
        }
    }
    return kilobytes;
}

}  // namespace turnbell::bench
