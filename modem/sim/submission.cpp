#include "modem/sim/submission.h"

#include "modem/sms/pdu.h"

namespace turnbell::sim {
namespace {

NetworkEvent eventOf(const Device& device, const sms::Submit& submit, BootTime now) {
    return {.kind = NetworkEvent::Kind::Accepted,
            .at = device.network.utc(now),
            .number = submit.to,
            .userData = submit.userData,
            .reference = submit.reference,
            .rejectDuplicates = submit.rejectDuplicates};
}

/// 3GPP TS 23.040 9.2.3.6: the last reference of the SIM plus one. A repetition (TP-RD) keeps the reference
/// that it was typed with, as a repetition of the modem's own would.
int referenceFor(Device& device, const sms::Submit& submit) {
    if (device.lies.counter) {
        return 0;
    }
    const int next = (device.card.lastReference() + 1) % 256;
    return submit.rejectDuplicates && !device.lies.ownReference ? submit.reference : next;
}

/// What the network says: nothing if it took the text.
std::optional<int> judge(Device& device, const sms::Submit& submit, BootTime now) {
    if (const auto code = device.faults.take(Faults::Kind::Refuse)) {
        return *code;
    }
    const bool reportLost = submit.statusReport &&
                            (device.lies.reports || device.faults.take(Faults::Kind::ReportLost).has_value());
    return device.network.take(submit, reportLost, now);
}

Answer answerFor(Device& device, std::string_view what, int reference) {
    if (device.faults.take(Faults::Kind::NoReference)) {
        return Answer::ok();
    }
    return Answer::line(std::string(what) + ": " + std::to_string(reference));
}

Answer refuse(const Device& device, int code) {
    return device.quirks.okWhenFailed ? Answer::ok() : Answer::cms(code);
}

Answer putOnAir(Device& device, sms::Submit submit, std::string_view pdu, std::string_view what,
                BootTime now) {
    submit.reference = referenceFor(device, submit);
    device.card.setLastReference(submit.reference);
    auto event = eventOf(device, submit, now);
    const auto refusal = judge(device, submit, now);
    if (refusal) {
        event.kind = NetworkEvent::Kind::Refused;
        event.code = *refusal;
    } else {
        device.received.push_back({.at = now,
                                   .utc = device.network.utc(now),
                                   .reference = submit.reference,
                                   .submit = submit,
                                   .pdu = std::string(pdu)});
    }
    device.events.push_back(std::move(event));
    auto answer = refusal ? refuse(device, *refusal) : answerFor(device, what, submit.reference);
    if (device.faults.take(Faults::Kind::NoAnswer)) {
        answer = {.final = Answer::Final::Nothing};
    }
    return answer;
}

}  // namespace

bool hasLength(std::string_view pdu, int length) {
    const auto bytes = fromHex(pdu);
    return bytes && !bytes->empty() &&
           bytes->size() == bytes->front() + std::size_t{1} + static_cast<std::size_t>(length);
}

Answer submit(Device& device, std::string_view pdu, std::string_view what, BootTime now) {
    const auto bytes = fromHex(pdu);
    const auto decoded = bytes ? sms::decode(*bytes, sms::Direction::FromMobile)
                               : fail(ErrorCode::Protocol, "The PDU is not hexadecimal.");
    if (!decoded || !std::holds_alternative<sms::Submit>(*decoded)) {
        return Answer::cms(cms::kBadPdu);
    }
    if (!device.inService()) {
        return refuse(device, cms::kNoNetwork);
    }
    if (device.hang.radioDead() || device.faults.take(Faults::Kind::NotSent)) {
        return {.final = Answer::Final::Nothing};
    }
    auto answer = putOnAir(device, std::get<sms::Submit>(*decoded), pdu, what, now);
    const auto slow = device.faults.take(Faults::Kind::Slow);
    answer.wait = slow ? milliseconds{*slow} : device.network.air();
    return answer;
}

Answer storePdu(Device& device, std::string_view pdu, const AwaitedPdu& awaited) {
    auto bytes = fromHex(pdu);
    if (!bytes) {
        return Answer::cms(cms::kBadPdu);
    }
    const auto index = device.store(device.settings.memories[1])->add(awaited.stat, std::move(*bytes));
    return index ? Answer::line("+CMGW: " + std::to_string(*index)) : Answer::cms(cms::kMemoryFull);
}

}  // namespace turnbell::sim
