#pragma once

#include "modem/sim/device.h"

#include <string>

namespace turnbell::sim {

/// The three domains that a host may ask about: they are always in the same state here.
constexpr std::array<std::string_view, 3> kRegistrationNames{"+CREG", "+CGREG", "+CEREG"};

/// "1" or, where AT+CREG=2 and the like was set and there is service, `1,"00C3","001A2B3C",7` with area, cell
/// and technology (3GPP TS 27.007 7.2). `which` is an index into kRegistrationNames.
std::string registrationText(const Device& device, std::size_t which);

/// Says the registration, and the time that comes with it, to a host that asked to hear of changes.
void announceRegistration(Device& device, BootTime now);

}  // namespace turnbell::sim
