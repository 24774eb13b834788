#include "host/daemon/systemd_notifier.h"

#include "host/io/descriptor.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>

namespace turnbell {

SystemdNotifier::SystemdNotifier(const char* socket, const char* watchdogMicroseconds)
    : socket_(socket == nullptr ? "" : socket) {
    const std::string_view limit{watchdogMicroseconds == nullptr ? "" : watchdogMicroseconds};
    std::int64_t microseconds = 0;
    std::from_chars(limit.data(), limit.data() + limit.size(), microseconds);
    // Half the limit, as sd_watchdog_enabled(3) recommends.
    interval_ = milliseconds{std::max(std::int64_t{0}, microseconds / 2000)};
}

void SystemdNotifier::say(std::string_view state) const {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket_.empty() || socket_.size() >= sizeof(address.sun_path)) {
        return;
    }
    std::ranges::copy(socket_, static_cast<char*>(address.sun_path));
    if (socket_.front() == '@') {
        address.sun_path[0] = '\0';  // the abstract name space, unix(7)
    }
    const io::Descriptor sender{::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)};
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + socket_.size());
    sendto(sender.number(), state.data(), state.size(), MSG_NOSIGNAL,
           reinterpret_cast<const sockaddr*>(&address), size);
}

}  // namespace turnbell
