#include "modem/sim/registration.h"

#include "modem/sim/phrase.h"

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
    case Registration::Roaming: break;
    }
    return 5;
}

}  // namespace

std::string registrationText(const Device& device, std::size_t which) {
    const bool located = device.settings.registrationNotices.at(which) == 2 && device.inService();
    return phrase(stat(device), located ? kCell : "");
}

void announceRegistration(Device& device, BootTime now) {
    for (std::size_t i = 0; i < kRegistrationNames.size(); ++i) {
        if (device.settings.registrationNotices.at(i) > 0) {
            device.notify(phrase(kRegistrationNames.at(i), ": ", registrationText(device, i)), now);
        }
    }
}

}  // namespace turnbell::sim
