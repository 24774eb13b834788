#pragma once

#include "modem/sim/device.h"

namespace turnbell::sim {

/// Brings waiting messages from the network to the modem, as AT+CNMI says: into a store with or without
/// +CMTI and +CDSI, or typed to the host as +CMT and +CDS. Stops at the first that finds no room; it stays
/// in the network and comes when there is room.
void deliverWaiting(Device& device, BootTime now);

}  // namespace turnbell::sim
