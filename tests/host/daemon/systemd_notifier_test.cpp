#include "host/daemon/systemd_notifier.h"

#include "host/io/descriptor.h"
#include "tests/host/daemon/written_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>

namespace turnbell {
namespace {

/// systemd's end of the notification socket. `name` begins with '\0' in the abstract name space.
class Receiver {
public:
    explicit Receiver(const std::string& name) : socket_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::ranges::copy(name, static_cast<char*>(address.sun_path));
        const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
        EXPECT_EQ(bind(socket_.number(), reinterpret_cast<const sockaddr*>(&address), size), 0);
    }

    std::string next() {
        std::array<char, 100> buffer{};
        const auto count = recv(socket_.number(), buffer.data(), buffer.size(), 0);
        return count < 0 ? "nothing" : std::string(buffer.data(), static_cast<std::size_t>(count));
    }

private:
    io::Descriptor socket_;
};

TEST(SystemdNotifier, SpeaksToASocketFile) {
    const test::TempFolder folder;
    const auto path = folder.file("notify");
    Receiver receiver{path};

    SystemdNotifier{path.c_str(), nullptr}.say("READY=1");

    EXPECT_EQ(receiver.next(), "READY=1");
}

TEST(SystemdNotifier, SpeaksToAnAbstractSocket) {
    const auto name = "turnbell-notify-" + std::to_string(getpid());
    Receiver receiver{std::string{'\0'} + name};

    SystemdNotifier{("@" + name).c_str(), nullptr}.say("STOPPING=1");

    EXPECT_EQ(receiver.next(), "STOPPING=1");
}

TEST(SystemdNotifier, IsSilentWithoutSystemd) {
    const SystemdNotifier notifier{nullptr, nullptr};

    notifier.say("READY=1");

    EXPECT_EQ(notifier.watchdogInterval(), milliseconds{0});
}

TEST(SystemdNotifier, AsksToBeHeardTwiceInTheWatchdogsLimit) {
    EXPECT_EQ(SystemdNotifier(nullptr, "10000000").watchdogInterval(), milliseconds{5000});
    EXPECT_EQ(SystemdNotifier(nullptr, "nonsense").watchdogInterval(), milliseconds{0});
}

}  // namespace
}  // namespace turnbell
