#include "modem/sim/control.h"
#include "modem/sim/delivery.h"
#include "modem/sim/phrase.h"
#include "modem/sms/network_pdu.h"
#include "modem/sms/pdu.h"

namespace turnbell::sim {
namespace {

void recordIncoming(Device& device, const Bytes& pdu, BootTime now) {
    NetworkEvent event{.kind = NetworkEvent::Kind::Incoming, .at = device.network.utc(now)};
    const auto decoded = sms::decode(pdu, sms::Direction::FromNetwork);
    if (decoded && std::holds_alternative<sms::Deliver>(*decoded)) {
        const auto& deliver = std::get<sms::Deliver>(*decoded);
        event.number = deliver.from;
        event.userData = deliver.userData;
    }
    device.events.push_back(std::move(event));
}

ControlAnswer text(Device& device, ControlWords& words, BootTime now) {
    const auto from = words.next();
    const auto parts = sms::encodeDeliver(from, words.rest(), device.network.stamp(now),
                                          {.reference = device.nextConcatReference});
    if (!parts) {
        return tl::make_unexpected(parts.error());
    }
    ++device.nextConcatReference;
    for (const auto& part : *parts) {
        recordIncoming(device, part, now);
        device.network.post({.pdu = part});
    }
    deliverWaiting(device, now);
    return phrase("parts ", parts->size());
}

/// Anything goes whose service centre fits: a modem passes on what it does not understand.
ControlAnswer pdu(Device& device, ControlWords& words, BootTime now) {
    const auto bytes = fromHex(words.rest());
    if (!bytes || bytes->empty() || bytes->size() < bytes->front() + std::size_t{2}) {
        return badArguments("a PDU in hexadecimal with its service centre in front is expected");
    }
    // TP-MTI, 3GPP TS 23.040 9.2.3.1: 2 is a status report.
    const bool report = (bytes->at(bytes->front() + std::size_t{1}) & 0x03U) == 2;
    recordIncoming(device, *bytes, now);
    device.network.post({.pdu = *bytes, .report = report});
    deliverWaiting(device, now);
    return std::string();
}

ControlAnswer receivedCount(Device& device, ControlWords&, BootTime) {
    return std::to_string(device.received.size());
}

constexpr std::array kEntries{
    ControlEntry{"text", "FROM TEXT", "a text comes in from a number or a name, in as many parts as it needs",
                 text},
    ControlEntry{"pdu", "HEX", "an SMS-DELIVER or SMS-STATUS-REPORT comes in as it is", pdu},
    ControlEntry{"received-count", "", "how many parts the network has taken", receivedCount},
};

}  // namespace

std::span<const ControlEntry> controlOfMessages() {
    return kEntries;
}

}  // namespace turnbell::sim
