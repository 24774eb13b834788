#include "tools/bench/spawned.h"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace turnbell::bench {
namespace {

constexpr int kLogMode = 0600;

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

}  // namespace

Result<Spawned> Spawned::start(std::vector<std::string> words, const std::filesystem::path& shim,
                               const std::filesystem::path& log) {
    auto environment = environmentWith(shim);
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND,
                                       kLogMode);
    pid_t process = 0;
    const int failure = ::posix_spawn(&process, words.front().c_str(), &actions, nullptr,
                                      pointersTo(words).data(), pointersTo(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) {
        return fail(ErrorCode::Io, words.front() + " cannot be started: " + std::strerror(failure) + ".");
    }
    return Spawned{process};
}

Spawned::Spawned(Spawned&& other) noexcept : process_{std::exchange(other.process_, 0)} {
}

Spawned::~Spawned() {
    if (process_ > 0) {
        ::kill(process_, SIGTERM);
        ::waitpid(process_, nullptr, 0);
    }
}

}  // namespace turnbell::bench
