#include "modem/sim/registration.h"

#include "modem/sim/phrase.h"

#include <algorithm>

namespace turnbell::sim {
namespace {

/// The cell that everybody stands in.
constexpr std::string_view kCell = R"(,"00C3","001A2B3C")";

int stat(const Device& device) {
    if (device.settings.function != 1 || !device.card.ready()) {
        return 0;
    }
    switch (device.network.registration) {
    case Registration::Home: return 1;
    case Registration::Searching: return 2;
    case Registration::Denied: return 3;
    case Registration::TextsOnly: return 6;
    case Registration::EmergencyOnly: return 8;
    case Registration::Roaming: break;
    }
    return 5;
}

/// What the network's NITZ message brings (3GPP TS 27.007 8.41).
std::string extendedTime(const sms::CentreTime& stamp) {
    const auto local = stamp.utc + std::chrono::minutes{15 * stamp.quarterHours};
    std::string time = toIso8601(local).substr(0, 19);
    std::replace(time.begin(), time.end(), '-', '/');
    time.at(time.find('T')) = ',';
    return phrase("+CTZE: \"+", stamp.quarterHours, "\",0,\"", time, '"');
}

}  // namespace

std::string registrationText(const Device& device, std::size_t which) {
    const bool located = device.settings.registrationNotices.at(which) == 2 && device.inService();
    return located ? phrase(stat(device), kCell, ',', device.network.technology) : phrase(stat(device));
}

void announceRegistration(Device& device, BootTime now) {
    for (std::size_t i = 0; i < kRegistrationNames.size(); ++i) {
        if (device.settings.registrationNotices.at(i) > 0) {
            device.notify(phrase(kRegistrationNames.at(i), ": ", registrationText(device, i)), now);
        }
    }
    if (device.settings.timeReports == 2 && device.inService()) {
        device.notify(extendedTime(device.network.stamp(now)), now);
    }
}

}  // namespace turnbell::sim
