#include "tools/modemsim/simulator.h"

#include <algorithm>
#include <csignal>
#include <limits>
#include <sys/signalfd.h>
#include <utility>

namespace turnbell::modemsim {
namespace {

/// SIGINT and SIGTERM as something to wait for; a host that leaves while it is written to is no reason to
/// end.
Descriptor stopSignals() {
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    sigprocmask(SIG_BLOCK, &stops, nullptr);
    return Descriptor(::signalfd(-1, &stops, SFD_NONBLOCK | SFD_CLOEXEC));
}

}  // namespace

Result<void> Simulator::add(std::unique_ptr<HostEnd> end) {
    const auto where = end->plugIn();
    if (!where) {
        return tl::make_unexpected(where.error());
    }
    say(*where);
    ends_.push_back(std::move(end));
    return {};
}

void Simulator::run() {
    const auto signals = stopSignals();
    while (!stopping_) {
        wait(signals);
        modem_.tick(now());
        serveHosts();
        control_.serve([this](const std::string& line) { return answer(line); });
        passOn();
    }
}

void Simulator::wait(const Descriptor& signals) {
    std::vector<pollfd> wanted{{.fd = signals.number(), .events = POLLIN, .revents = 0}};
    auto patience = milliseconds{std::numeric_limits<int>::max()};
    if (const auto deadline = modem_.nextDeadline()) {
        patience = std::clamp(*deadline - now(), milliseconds{0}, patience);
    }
    for (const auto& end : ends_) {
        end->addTo(wanted);
    }
    control_.addTo(wanted);
    ::poll(wanted.data(), wanted.size(), static_cast<int>(patience.count()));
    stopping_ = stopping_ || (wanted.front().revents & POLLIN) != 0;
}

void Simulator::serveHosts() {
    for (const auto& end : ends_) {
        const auto typed = end->read();
        if (!typed.empty()) {
            modem_.receive(asBytes(typed), now());
        }
        if (end->takeLeft()) {
            modem_.lineClosed(now());
        }
    }
    passOn();
}

/// The log is written before the host hears of anything: who reads it sees no less than the host did.
void Simulator::passOn() {
    for (const auto& event : modem_.takeEvents()) {
        log_.add(event);
    }
    const auto output = modem_.takeOutput();
    for (const auto& end : ends_) {
        if (!output.empty()) {
            end->write(asText(output));
        }
    }
    tellHold();
}

void Simulator::tellHold() {
    const auto heldAt = modem_.heldAt();
    if (std::exchange(heldAt_, heldAt) != heldAt && !heldAt.empty()) {
        say("held " + heldAt);
    }
}

std::string Simulator::answer(const std::string& line) {
    if (line == "quit") {
        stopping_ = true;
        return "ok\n";
    }
    if (line == "received") {
        return "ok " + toJson(modem_.received());
    }
    if (line == "help") {
        return sim::SimModem::help() +
               "received                         all parts that the network has taken, as JSON\n"
               "quit                             the simulator ends\nok\n";
    }
    const auto result = modem_.control(line, now());
    passOn();
    if (const auto plug = followPlug(); !plug) {
        return "error " + plug.error().message + "\n";
    }
    if (!result) {
        return "error " + result.error().message + "\n";
    }
    return result->empty() ? "ok\n" : "ok " + *result + "\n";
}

Result<void> Simulator::followPlug() {
    if (plugged_ == modem_.present()) {
        return {};
    }
    plugged_ = modem_.present();
    for (const auto& end : ends_) {
        if (!plugged_) {
            end->unplug();
            continue;
        }
        const auto where = end->plugIn();
        if (!where) {
            return tl::make_unexpected(where.error());
        }
        say(*where);
    }
    return {};
}

}  // namespace turnbell::modemsim
