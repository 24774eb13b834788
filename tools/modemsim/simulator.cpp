#include "tools/modemsim/simulator.h"

#include <utility>

namespace turnbell::modemsim {
void Simulator::run() {
    const auto signals = simline::stopSignals();
    while (!stopping_) {
        wait(signals);
        modem_.tick(now());
        serveHosts();
        control_.serve([this](const std::string& line) { return answer(line); });
        passOn();
    }
}

void Simulator::wait(const simline::Descriptor& signals) {
    std::vector<pollfd> wanted{{.fd = signals.number(), .events = POLLIN, .revents = 0}};
    line_.addTo(wanted);
    control_.addTo(wanted);
    simline::waitFor(wanted, modem_.nextDeadline(), now());
    stopping_ = stopping_ || (wanted.front().revents & POLLIN) != 0;
}

void Simulator::serveHosts() {
    if (const auto typed = line_.read(); !typed.empty()) {
        modem_.receive(asBytes(typed), now());
    }
    passOn();
}

/// The log is written before the host hears of anything: who reads it sees no less than the host did.
void Simulator::passOn() {
    for (const auto& event : modem_.takeEvents()) {
        log_.add(event);
    }
    line_.write(asText(modem_.takeOutput()));
    tellHold();
}

void Simulator::tellHold() {
    const auto heldAt = modem_.heldAt();
    if (std::exchange(heldAt_, heldAt) != heldAt && !heldAt.empty()) {
        simline::say("held " + heldAt);
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
    if (const auto plug = line_.follow(modem_.present()); !plug) {
        return "error " + plug.error().message + "\n";
    }
    if (!result) {
        return "error " + result.error().message + "\n";
    }
    return result->empty() ? "ok\n" : "ok " + *result + "\n";
}

}  // namespace turnbell::modemsim
