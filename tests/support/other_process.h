#pragma once

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <functional>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace turnbell::test {

/// A process that does `work`, which must call its argument: there it stops until it is killed.
class OtherProcess {
public:
    explicit OtherProcess(const std::function<void(const std::function<void()>&)>& work) {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0) {
            throw std::runtime_error("no pipe");
        }
        id_ = ::fork();
        if (id_ == 0) {
            work([&] {
                static_cast<void>(::write(pipe[1], "!", 1) == 1);
                ::pause();
            });
            ::_exit(1);
        }
        ::close(pipe[1]);
        char ready = 0;
        EXPECT_EQ(::read(pipe[0], &ready, 1), 1);
        ::close(pipe[0]);
    }
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    void kill() {
        if (id_ > 0) {
            ::kill(id_, SIGKILL);
            ::waitpid(id_, nullptr, 0);
            id_ = 0;
        }
    }

private:
    pid_t id_ = 0;
};

}  // namespace turnbell::test
