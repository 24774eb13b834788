#include "host/service/clock_trust.h"

#include "modem/sms/pdu.h"

#include <variant>

namespace turnbell {
namespace {

constexpr std::chrono::minutes kTolerance{2};
constexpr std::chrono::hours kToldHolds{24};

}  // namespace

ClockTrust::ClockTrust(UtcTime floor, Moment now) : floor_{floor}, floorKnownAt_{now.boot} {
}

void ClockTrust::told(UtcTime network, Moment machine) {
    network_ = network;
    toldAt_ = machine.boot;
    if (network < floorAt(machine.boot)) {  // which a clock running ahead has left
        floor_ = network;
        floorKnownAt_ = machine.boot;
    }
}

void ClockTrust::passed(UtcTime time, Moment machine) {
    if (time > corrected(machine).utc + kTolerance) {
        told(time, machine);
    }
}

bool ClockTrust::implausible(Moment machine) const {
    return machine.utc + kTolerance < floorAt(machine.boot);
}

Moment ClockTrust::corrected(Moment machine) const {
    if (!implausible(machine)) {
        return machine;
    }
    const auto utc = network_ ? *network_ + (machine.boot - toldAt_) : floorAt(machine.boot);
    return {utc, machine.boot};
}

ClockTrust::Level ClockTrust::level(Moment machine) const {
    const bool told = network_ && machine.boot - toldAt_ <= kToldHolds;
    if (implausible(machine)) {
        return network_ ? Level::Network : Level::Floor;
    }
    return told && !error(machine) ? Level::Network : Level::Machine;
}

std::optional<milliseconds> ClockTrust::error(Moment machine) const {
    if (!network_ || machine.boot - toldAt_ > kToldHolds) {
        return std::nullopt;
    }
    const milliseconds ahead = machine.utc - (*network_ + (machine.boot - toldAt_));
    return ahead > kTolerance || ahead < -kTolerance ? std::optional{ahead} : std::nullopt;
}

std::optional<UtcTime> centreTimeOf(std::span<const std::uint8_t> pdu) {
    const auto message = sms::decode(pdu, sms::Direction::FromNetwork);
    if (!message) {
        return std::nullopt;
    }
    if (const auto* const deliver = std::get_if<sms::Deliver>(&*message)) {
        return deliver->timestamp.utc;
    }
    const auto* const report = std::get_if<sms::StatusReport>(&*message);
    return report != nullptr ? std::optional{report->discharge.utc} : std::nullopt;
}

const char* toString(ClockTrust::Level level) {
    switch (level) {
    case ClockTrust::Level::Floor: return "floor";
    case ClockTrust::Level::Machine: return "machine";
    case ClockTrust::Level::Network: return "network";
    }
    return "";
}

}  // namespace turnbell
