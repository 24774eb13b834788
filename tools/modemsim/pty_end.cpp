#include "tools/modemsim/pty_end.h"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <termios.h>
#include <unistd.h>

namespace turnbell::modemsim {
namespace {

/// The kernel reports the end of a host, and not the coming of the next one: that is asked for so often.
constexpr milliseconds kLookForHost{5};

/// Opens and closes the host's side once: without echo and line editing, and hung up until a host comes.
bool prepareSlave(const std::string& path) {
    const Descriptor slave(::open(path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    termios settings{};
    if (!slave || ::tcgetattr(slave.number(), &settings) != 0) {
        return false;
    }
    ::cfmakeraw(&settings);
    return ::tcsetattr(slave.number(), TCSANOW, &settings) == 0;
}

bool pointLink(const std::string& link, const std::string& target) {
    std::error_code error;
    const auto fresh = link + ".new";
    std::filesystem::remove(fresh, error);
    std::filesystem::create_symlink(target, fresh, error);
    if (!error) {
        std::filesystem::rename(fresh, link, error);
    }
    return !error;
}

bool hungUp(const Descriptor& master) {
    pollfd state{.fd = master.number(), .events = 0, .revents = 0};
    return ::poll(&state, 1, 0) > 0 && (state.revents & POLLHUP) != 0;
}

}  // namespace

Result<std::string> PtyEnd::plugIn() {
    master_ = Descriptor(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!master_ || ::grantpt(master_.number()) != 0 || ::unlockpt(master_.number()) != 0) {
        return fail(ErrorCode::Io, "No pseudo terminal can be made.");
    }
    slave_ = ::ptsname(master_.number());
    if (!prepareSlave(slave_)) {
        return fail(ErrorCode::Io, "The pseudo terminal " + slave_ + " cannot be set up.");
    }
    if (!link_.empty() && !pointLink(link_, slave_)) {
        return fail(ErrorCode::Io, "The link " + link_ + " cannot be made.");
    }
    return "pty " + slave_;
}

void PtyEnd::unplug() {
    if (master_ && !link_.empty()) {
        ::unlink(link_.c_str());
    }
    master_.close();
    pending_.clear();
    host_ = false;
}

void PtyEnd::addTo(std::vector<pollfd>& wanted) const {
    if (host_) {
        const auto events = static_cast<short>(POLLIN | (pending_.empty() ? 0 : POLLOUT));
        wanted.push_back({.fd = master_.number(), .events = events, .revents = 0});
    }
}

std::optional<milliseconds> PtyEnd::lookAgainIn() const {
    return master_ && !host_ ? std::optional(kLookForHost) : std::nullopt;
}

std::string PtyEnd::read() {
    if (!master_ || (!host_ && hungUp(master_))) {
        return {};
    }
    auto heard = readAll(master_);
    host_ = heard.open;
    if (!host_) {
        pending_.clear();
        forgetUnread();
    } else {
        flush(master_, pending_);
    }
    return std::move(heard.bytes);
}

void PtyEnd::write(std::string_view bytes) {
    if (host_) {
        pending_ += bytes;
        flush(master_, pending_);
    }
}

void PtyEnd::forgetUnread() const {
    const Descriptor slave(::open(slave_.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (slave) {
        ::tcflush(slave.number(), TCIFLUSH);
    }
}

}  // namespace turnbell::modemsim
