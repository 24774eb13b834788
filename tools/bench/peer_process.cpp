#include "tools/bench/peer_process.h"

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace turnbell::bench {
namespace {

constexpr std::string_view kMissing = "missing ";

struct Pipe {
    simline::Descriptor reading;
    simline::Descriptor writing;
};

Result<Pipe> newPipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return fail(ErrorCode::Io, std::string{"No pipe can be made: "} + std::strerror(errno) + ".");
    }
    return Pipe{simline::Descriptor{ends[0]}, simline::Descriptor{ends[1]}};
}

}  // namespace

Result<PeerProcess> PeerProcess::start(const std::string& peer, const std::filesystem::path& folder,
                                       const std::string& modem) {
    auto input = newPipe();
    TURNBELL_TRY(input);
    auto output = newPipe();
    TURNBELL_TRY(output);
    std::array<std::string, 5> words{"python3", TURNBELL_PEERS, peer, folder.string(), modem};
    std::array<char*, 6> pointers{words[0].data(), words[1].data(), words[2].data(),
                                  words[3].data(), words[4].data(), nullptr};
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input->reading.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output->writing.number(), STDOUT_FILENO);
    pid_t process = 0;
    const int failure = ::posix_spawnp(&process, "python3", &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) {
        return fail(ErrorCode::Io, std::string{"python3 cannot be started: "} + std::strerror(failure) + ".");
    }
    ::fcntl(output->reading.number(), F_SETFL, O_NONBLOCK);
    return PeerProcess{process, std::move(input->writing), std::move(output->reading)};
}

PeerProcess::PeerProcess(PeerProcess&& other) noexcept
    : process_{std::exchange(other.process_, 0)},
      input_{std::move(other.input_)},
      output_{std::move(other.output_)},
      said_{std::move(other.said_)} {
}

PeerProcess::~PeerProcess() {
    input_.close();  // it ends what it started
    if (process_ > 0) {
        ::waitpid(process_, nullptr, 0);
    }
}

std::string PeerProcess::missing() {
    if (!says(kMissing)) {
        return {};
    }
    const auto begin = said_.find(kMissing) + kMissing.size();
    return said_.substr(begin, said_.find('\n', begin) - begin);
}

void PeerProcess::queue(int texts) {
    const auto line = std::to_string(texts) + "\n";
    if (::write(input_.number(), line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
        input_.close();  // it is gone: whoever waits for its texts notices
    }
}

bool PeerProcess::says(std::string_view word) {
    said_ += readAll(output_).bytes;
    return said_.find(word) != std::string::npos;
}

}  // namespace turnbell::bench
