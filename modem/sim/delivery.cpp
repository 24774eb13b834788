#include "modem/sim/delivery.h"

#include "modem/sim/phrase.h"
#include "modem/sms/pdu.h"

#include <utility>

namespace turnbell::sim {
namespace {

constexpr milliseconds kAcknowledgePatience{15'000};  // TR2M, 3GPP TS 24.011 10: 12 to 20 s

/// The number that +CMT and +CDS announce: octets without the service centre.
std::size_t tpduLength(const Bytes& pdu) {
    return pdu.size() - 1 - pdu.front();
}

int firstPlace(const Device& device) {
    return device.quirks.indexZero ? 0 : 1;
}

void typeToHost(Device& device, const WaitingMessage& message, BootTime now) {
    const auto length = std::to_string(tpduLength(message.pdu));
    const auto report = (device.quirks.reportComma ? "+CDS: ," : "+CDS: ") + length;
    const auto head = message.report ? report : "+CMT: ," + length;
    device.notify(head + "\r\n" + toHex(message.pdu), now);
    if (device.wantsAcknowledgements()) {
        device.unacknowledged.push_back({message, now + kAcknowledgePatience});
    }
}

void announce(Device& device, std::string_view what, std::string_view store, int index, BootTime now) {
    device.notify(phrase(what, ": \"", store, "\",", index), now);
}

/// False if the memory is full.
bool storeReport(Device& device, const WaitingMessage& message, BootTime now) {
    const auto index = device.reportStore.add(Stat::Unread, message.pdu, firstPlace(device));
    if (index && device.settings.indications.report == 2) {
        const bool misplaced = device.quirks.misplacedReports;
        announce(device, "+CDSI", misplaced ? "SM" : "SR", misplaced ? 0 : *index, now);
    }
    return index.has_value();
}

/// It is said once, until there is room again.
void sayFull(Device& device, std::string_view store, BootTime now) {
    if (device.quirks.saysFull && !std::exchange(device.fullSaid, true)) {
        device.notify(phrase("^SMMEMFULL:\"", store, "\""), now);
    }
}

/// False if the memory is full.
bool storeText(Device& device, const WaitingMessage& message, BootTime now) {
    constexpr milliseconds kLate{1'500};
    const auto& name = device.settings.memories[2];
    auto& store = *device.store(name);
    const auto index = store.add(Stat::Unread, message.pdu, firstPlace(device));
    if (!index) {
        sayFull(device, name, now);
        return false;
    }
    device.fullSaid = false;
    if (device.quirks.lateList) {
        store.find(*index)->listedFrom = now + kLate;
    }
    if (device.settings.indications.deliver == 1) {
        const std::string_view other = name == "SM" ? "ME" : "SM";
        announce(device, "+CMTI", device.quirks.otherStore ? other : name, *index, now);
    }
    return true;
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

/// Nothing more is typed to a host that does not acknowledge (3GPP TS 27.005 3.4.4).
void missAcknowledgements(Device& device, BootTime now) {
    if (!device.unacknowledged.empty() && device.unacknowledged.front().until <= now) {
        device.settings.indications.deliver = 0;
        device.settings.indications.report = 0;
        device.giveBack();
    }
}

}  // namespace

void deliverWaiting(Device& device, BootTime now) {
    missAcknowledgements(device, now);
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
