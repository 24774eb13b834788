#include "tools/simline/pty_end.h"

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace turnbell::simline {
namespace {

/// Without echo and line editing, before the first host has had a chance to say so.
bool makeRaw(const Descriptor& slave) {
    termios settings{};
    if (::tcgetattr(slave.number(), &settings) != 0) {
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

}  // namespace

Result<void> PtyEnd::open() {
    master_ = Descriptor(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!master_ || ::grantpt(master_.number()) != 0 || ::unlockpt(master_.number()) != 0) {
        return fail(ErrorCode::Io, "No pseudo terminal can be made.");
    }
    const char* path = ::ptsname(master_.number());
    slave_ = Descriptor(::open(path, O_RDWR | O_NOCTTY | O_CLOEXEC));
    watch_ = Descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (!slave_ || !makeRaw(slave_) || ::inotify_add_watch(watch_.number(), path, IN_OPEN | IN_CLOSE) < 0) {
        return fail(ErrorCode::Io, std::string("The pseudo terminal ") + path + " cannot be set up.");
    }
    return {};
}

Result<std::string> PtyEnd::plugIn() {
    TURNBELL_TRY(open());
    const std::string path = ::ptsname(master_.number());
    if (!link_.empty() && !pointLink(link_, path)) {
        return fail(ErrorCode::Io, "The link " + link_ + " cannot be made.");
    }
    return "pty " + path;
}

void PtyEnd::unplug() {
    if (master_ && !link_.empty()) {
        ::unlink(link_.c_str());
    }
    watch_.close();
    slave_.close();
    master_.close();
    pending_.clear();
    hosts_ = 0;
}

void PtyEnd::addTo(std::vector<pollfd>& wanted) const {
    if (master_) {
        const auto events = static_cast<short>(POLLIN | (pending_.empty() ? 0 : POLLOUT));
        wanted.push_back({.fd = master_.number(), .events = events, .revents = 0});
        wanted.push_back({.fd = watch_.number(), .events = POLLIN, .revents = 0});
    }
}

std::string PtyEnd::read() {
    if (!master_) {
        return {};
    }
    countHosts();
    flush(master_, pending_);
    return readAll(master_).bytes;
}

void PtyEnd::write(std::string_view bytes) {
    countHosts();
    if (hosts_ > 0) {
        pending_ += bytes;
        flush(master_, pending_);
    }
}

void PtyEnd::countHosts() {
    const auto events = readAll(watch_).bytes;
    for (std::size_t at = 0; at + sizeof(inotify_event) <= events.size();) {
        inotify_event event{};
        std::memcpy(&event, events.data() + at, sizeof event);
        at += sizeof event + event.len;
        const bool opened = (event.mask & IN_OPEN) != 0;
        hosts_ += opened ? 1 : -1;
        if (opened && hosts_ == 1) {
            hostCame();
        }
        if (hosts_ == 0) {
            forgetHost();
        }
    }
}

/// What the device said to a host that is gone must not greet the next one, and a host that was killed must
/// not keep the port locked (TIOCEXCL lives as long as the terminal does).
void PtyEnd::forgetHost() {
    hostLeft();
    pending_.clear();
    ::tcflush(slave_.number(), TCIFLUSH);
    ::ioctl(slave_.number(), TIOCNXCL);
}

}  // namespace turnbell::simline
