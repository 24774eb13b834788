#include "tests/tools/turnbellctl/fake_service.h"

#include "tests/tools/turnbellctl/temporary_path.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <poll.h>
#include <span>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace turnbell::ctl {
namespace {

struct Pipe {
    io::Descriptor reader;
    io::Descriptor writer;
};

Pipe makePipe() {
    std::array<int, 2> ends{};
    EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
    return {io::Descriptor{ends[0]}, io::Descriptor{ends[1]}};
}

pid_t spawn(std::vector<std::string> words, const Pipe& out, const Pipe& err) {
    words.insert(words.begin(), TURNBELLCTL);
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (auto& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out.writer.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err.writer.number(), STDERR_FILENO);
    pid_t child = 0;
    EXPECT_EQ(::posix_spawn(&child, TURNBELLCTL, &actions, nullptr, arguments.data(), nullptr), 0);
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

/// False at the end.
bool readInto(std::string& text, int descriptor) {
    std::array<char, 4096> buffer{};
    const auto got = ::read(descriptor, buffer.data(), buffer.size());
    text.append(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return got > 0;
}

}  // namespace

FakeService::FakeService()
    : path_{temporaryPath("sock")},
      listener_{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)},
      framer_{wire::kLongestLine} {
    ::unlink(path_.c_str());
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path_.begin(), path_.end(), std::begin(address.sun_path));
    EXPECT_EQ(::bind(listener_.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(::listen(listener_.number(), 1), 0);
}

FakeService::~FakeService() {
    ::unlink(path_.c_str());
}

Ended FakeService::run(std::vector<std::string> words, Behaviour behaviour) {
    behaviour_ = std::move(behaviour);
    words.insert(words.begin(), {"--socket", path_});
    auto out = makePipe();
    auto err = makePipe();
    const auto child = spawn(std::move(words), out, err);
    out.writer.close();
    err.writer.close();
    Ended ended;
    serve(ended, out.reader, err.reader);
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
}

/// Until the program has closed its stdout and stderr: it has ended.
void FakeService::serve(Ended& ended, const io::Descriptor& out, const io::Descriptor& err) {
    bool outOpen = true;
    bool errOpen = true;
    while (outOpen || errOpen) {
        // poll() passes over negative numbers.
        std::array<pollfd, 4> watched{{{outOpen ? out.number() : -1, POLLIN, 0},
                                       {errOpen ? err.number() : -1, POLLIN, 0},
                                       {listener_.number(), POLLIN, 0},
                                       {client_.number(), POLLIN, 0}}};
        ASSERT_GT(::poll(watched.data(), watched.size(), -1), 0);
        outOpen = outOpen && (watched[0].revents == 0 || readInto(ended.out, out.number()));
        errOpen = errOpen && (watched[1].revents == 0 || readInto(ended.err, err.number()));
        if (watched[2].revents != 0) {
            accept();
        }
        if (watched[3].revents != 0) {
            read();
        }
    }
}

void FakeService::accept() {
    client_ = io::Descriptor{::accept4(listener_.number(), nullptr, nullptr, SOCK_CLOEXEC)};
    framer_ = wire::LineFramer{wire::kLongestLine};
}

void FakeService::read() {
    std::array<std::uint8_t, 4096> buffer{};
    const auto got = ::read(client_.number(), buffer.data(), buffer.size());
    if (got <= 0) {
        client_.close();
        return;
    }
    const auto lines = framer_.feed(std::span{buffer}.first(static_cast<std::size_t>(got)));
    ASSERT_TRUE(lines);
    for (const auto& line : *lines) {
        answer(line);
    }
}

void FakeService::answer(const std::string& line) {
    const auto request = wire::decodeRequest(line);
    ASSERT_TRUE(request) << request.error().error.message;
    if (std::holds_alternative<wire::Hello>(request->command)) {
        send(wire::encodeResult(request->id, wire::encodeReply(wire::Welcome{protocol, "Old Town", {"en"}})));
        return;
    }
    requests_.push_back(*request);
    const auto reaction = behaviour_(request->command);
    if (const auto* reply = std::get_if<wire::Reply>(&reaction)) {
        // A snapshot in between and an answer to nobody: a client goes by the id.
        send(wire::encodeSnapshot(wire::Board{}));
        send(wire::encodeResult(request->id + 1000, "{}"));
        send(wire::encodeResult(request->id, wire::encodeReply(*reply)));
    } else if (const auto* error = std::get_if<Error>(&reaction)) {
        send(wire::encodeError(request->id, *error));
    } else {
        client_.close();
    }
    if (std::holds_alternative<wire::Subscribe>(request->command)) {
        for (const auto& snapshot : snapshots) {
            send(wire::encodeSnapshot(snapshot));
        }
        client_.close();
    }
}

void FakeService::send(std::string line) {
    line += '\n';
    EXPECT_EQ(::send(client_.number(), line.data(), line.size(), MSG_NOSIGNAL),
              static_cast<ssize_t>(line.size()));
}

}  // namespace turnbell::ctl
