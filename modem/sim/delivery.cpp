#include "modem/sim/delivery.h"

#include "modem/sms/pdu.h"

namespace turnbell::sim {
namespace {

/// The number that +CMT and +CDS announce: octets without the service centre.
std::size_t tpduLength(const Bytes& pdu) {
    return pdu.size() - 1 - pdu.front();
}

void typeToHost(Device& device, const WaitingMessage& message, BootTime now) {
    const auto length = std::to_string(tpduLength(message.pdu));
    const auto head = message.report ? "+CDS: " + length : "+CMT: ," + length;
    device.notify(head + "\r\n" + toHex(message.pdu), now);
    if (device.settings.messageService == 1) {
        ++device.settings.unacknowledged;
    }
}

/// False if the memory is full.
bool storeReport(Device& device, const WaitingMessage& message, BootTime now) {
    const auto index = device.reportStore.add(Stat::Unread, message.pdu);
    if (index && device.settings.indications.report == 2) {
        device.notify("+CDSI: \"SR\"," + std::to_string(*index), now);
    }
    return index.has_value();
}

/// False if the memory is full.
bool storeText(Device& device, const WaitingMessage& message, BootTime now) {
    const auto& name = device.settings.memories[2];
    const auto index = device.store(name)->add(Stat::Unread, message.pdu);
    if (index && device.settings.indications.deliver == 1) {
        device.notify("+CMTI: \"" + name + "\"," + std::to_string(*index), now);
    }
    return index.has_value();
}

bool accept(Device& device, const WaitingMessage& message, BootTime now) {
    const auto& indications = device.settings.indications;
    const bool direct = message.report ? indications.report == 1 : indications.deliver >= 2;
    if (direct) {
        typeToHost(device, message, now);
        return true;
    }
    return message.report ? storeReport(device, message, now) : storeText(device, message, now);
}

void record(Device& device, const WaitingMessage& message, BootTime now) {
    NetworkEvent event{.kind = NetworkEvent::Kind::Arrived, .at = device.network.utc(now)};
    const auto decoded = sms::decode(message.pdu, sms::Direction::FromNetwork);
    if (decoded) {
        if (const auto* deliver = std::get_if<sms::Deliver>(&*decoded)) {
            event.number = deliver->from;
            event.userData = deliver->userData;
        } else if (const auto* report = std::get_if<sms::StatusReport>(&*decoded)) {
            event.number = report->to;
            event.reference = report->reference;
        }
    }
    device.events.push_back(std::move(event));
}

}  // namespace

void deliverWaiting(Device& device, BootTime now) {
    while (device.inService() && !device.faults.muted(now) && !device.hang.deaf()) {
        const auto* message = device.network.first();
        if (message == nullptr || !accept(device, *message, now)) {
            return;
        }
        record(device, *message, now);
        device.network.dropFirst();
    }
}

}  // namespace turnbell::sim
