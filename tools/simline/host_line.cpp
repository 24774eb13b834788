#include "tools/simline/host_line.h"

#include <algorithm>
#include <csignal>
#include <iostream>
#include <limits>
#include <sys/signalfd.h>
#include <utility>

namespace turnbell::simline {
namespace {

Result<void> plugIn(HostEnd& end) {
    const auto where = end.plugIn();
    if (!where) {
        return tl::make_unexpected(where.error());
    }
    say(*where);
    return {};
}

}  // namespace

void say(const std::string& line) {
    std::cout << line << std::endl;
}

Descriptor stopSignals() {
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    sigprocmask(SIG_BLOCK, &stops, nullptr);
    return Descriptor(::signalfd(-1, &stops, SFD_NONBLOCK | SFD_CLOEXEC));
}

void waitFor(std::vector<pollfd>& wanted, std::optional<BootTime> deadline, BootTime now) {
    auto patience = milliseconds{std::numeric_limits<int>::max()};
    if (deadline) {
        patience = std::clamp(*deadline - now, milliseconds{0}, patience);
    }
    ::poll(wanted.data(), wanted.size(), static_cast<int>(patience.count()));
}

Result<void> HostLine::add(std::unique_ptr<HostEnd> end) {
    TURNBELL_TRY(plugIn(*end));
    ends_.push_back(std::move(end));
    return {};
}

void HostLine::addTo(std::vector<pollfd>& wanted) const {
    for (const auto& end : ends_) {
        end->addTo(wanted);
    }
}

std::string HostLine::read() {
    std::string typed;
    for (const auto& end : ends_) {
        typed += end->read();
    }
    return typed;
}

bool HostLine::takeCame() {
    bool came = false;
    for (const auto& end : ends_) {
        came = end->takeCame() || came;
    }
    return came;
}

void HostLine::write(std::string_view bytes) {
    for (const auto& end : ends_) {
        if (!bytes.empty()) {
            end->write(bytes);
        }
    }
}

Result<void> HostLine::follow(bool present) {
    if (std::exchange(plugged_, present) == present) {
        return {};
    }
    for (const auto& end : ends_) {
        if (!present) {
            end->unplug();
            continue;
        }
        TURNBELL_TRY(plugIn(*end));
    }
    return {};
}

}  // namespace turnbell::simline
