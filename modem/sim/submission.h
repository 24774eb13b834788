#pragma once

#include "modem/sim/answer.h"
#include "modem/sim/device.h"

#include <string_view>

namespace turnbell::sim {

/// What Ctrl-Z does to a PDU that was typed for AT+CMGS: checks it, gives it a reference, puts it on air and
/// asks the network. What the network takes is taken at this moment; the answer follows after the air time.
/// `what` is the information line in front of the reference ("+CMGS", "+CMSS").
Answer submit(Device& device, std::string_view pdu, std::string_view what, BootTime now);

/// What Ctrl-Z does for AT+CMGW.
Answer storePdu(Device& device, std::string_view pdu, const AwaitedPdu& awaited);

/// True if the PDU is hexadecimal and as long as AT+CMGS or AT+CMGW announced.
bool hasLength(std::string_view pdu, int length);

}  // namespace turnbell::sim
