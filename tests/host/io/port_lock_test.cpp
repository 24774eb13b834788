#include "host/io/serial_line.h"
#include "tools/simline/pty_end.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

namespace turnbell::io {
namespace {

/// A port that a host can open. Runs under LD_PRELOAD=libserial_shim.so.
class PortLock : public testing::Test {
protected:
    PortLock() : path(end.plugIn().value().substr(sizeof "pty " - 1)) {}

    simline::PtyEnd end{""};
    std::string path;
};

TEST_F(PortLock, KeepsASecondHostOff) {
    const auto first = openSerialLine(path);
    ASSERT_TRUE(first) << first.error().message;

    const auto second = openSerialLine(path);

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    EXPECT_EQ(second.error().reason, "port_busy");
    EXPECT_EQ(second.error().message,
              path + " is in use by another program: stop that program, or name another port.");
}

TEST_F(PortLock, EndsWithItsLine) {
    { ASSERT_TRUE(openSerialLine(path)); }

    const auto next = openSerialLine(path);

    EXPECT_TRUE(next) << next.error().message;
}

TEST_F(PortLock, OfAnotherProgramIsRespected) {
    const int other = ::open(path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    ASSERT_GE(other, 0);
    ASSERT_EQ(::flock(other, LOCK_EX | LOCK_NB), 0);

    const auto refused = openSerialLine(path);
    ::close(other);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_TRUE(openSerialLine(path));
}

TEST_F(PortLock, NamesTheProcessThatHoldsIt) {
    std::array<int, 2> ready{};
    ASSERT_EQ(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const int held = ::open(path.c_str(), O_RDWR | O_NOCTTY);
        const bool locked = ::flock(held, LOCK_EX | LOCK_NB) == 0;
        const bool told = ::write(ready[1], locked ? "y" : "n", 1) == 1;
        ::pause();
        ::_exit(told ? 0 : 1);
    }
    char locked = 'n';
    ASSERT_EQ(::read(ready[0], &locked, 1), 1);
    ASSERT_EQ(locked, 'y');

    const auto refused = openSerialLine(path);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_NE(refused.error().message.find("(process " + std::to_string(child) + ") uses " + path),
              std::string::npos)
        << refused.error().message;
    EXPECT_TRUE(openSerialLine(path));
}

TEST_F(PortLock, IsStillHeldAfterASecondHostWasRefused) {
    const auto first = openSerialLine(path);
    ASSERT_TRUE(first) << first.error().message;

    EXPECT_FALSE(openSerialLine(path));
    EXPECT_FALSE(openSerialLine(path));
}

}  // namespace
}  // namespace turnbell::io
