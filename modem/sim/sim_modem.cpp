#include "modem/sim/sim_modem.h"

#include "modem/sim/control.h"
#include "modem/sim/device.h"
#include "modem/sim/terminal.h"

#include <utility>

namespace turnbell::sim {

const char* toString(NetworkEvent::Kind kind) {
    switch (kind) {
    case NetworkEvent::Kind::Accepted: return "accepted";
    case NetworkEvent::Kind::Refused: return "refused";
    case NetworkEvent::Kind::Incoming: return "incoming";
    case NetworkEvent::Kind::Arrived: break;
    }
    return "arrived";
}

class SimModem::Engine {
public:
    explicit Engine(const SimOptions& options) : device(options) {}

    Device device;
    Terminal terminal{device};
};

SimModem::SimModem(const SimOptions& options) : engine_(std::make_unique<Engine>(options)) {
}

SimModem::~SimModem() = default;

void SimModem::receive(std::span<const std::uint8_t> bytes, BootTime now) {
    engine_->terminal.receive(bytes, now);
}

void SimModem::tick(BootTime now) {
    engine_->terminal.tick(now);
}

void SimModem::lineClosed(BootTime now) {
    engine_->device.hang.treat(Hang::Cure::Reopen);
    engine_->terminal.tick(now);
}

std::optional<BootTime> SimModem::nextDeadline() const {
    return engine_->terminal.nextDeadline();
}

Bytes SimModem::takeOutput() {
    return engine_->terminal.takeOutput();
}

Result<std::string> SimModem::control(std::string_view line, BootTime now) {
    engine_->terminal.tick(now);
    auto answer = sim::control(engine_->device, line, now);
    engine_->terminal.tick(now);
    return answer;
}

std::string SimModem::help() {
    return controlHelp();
}

std::vector<std::string> SimModem::dialects() {
    std::vector<std::string> names;
    for (const Personality& personality : personalities()) {
        names.emplace_back(personality.name);
    }
    return names;
}

bool SimModem::present() const {
    return engine_->device.present;
}

std::string SimModem::heldAt() const {
    const auto point = engine_->device.hold.held();
    return point ? toString(*point) : "";
}

const std::vector<ReceivedText>& SimModem::received() const {
    return engine_->device.received;
}

std::vector<NetworkEvent> SimModem::takeEvents() {
    return std::exchange(engine_->device.events, {});
}

}  // namespace turnbell::sim
