#include "host/service/missed_calls.h"

#include "host/base/log.h"
#include "host/core/phone_rules.h"
#include "host/service/text_limits.h"

namespace turnbell {
namespace {

constexpr std::chrono::hours kBetweenAnswers{1};

/// What stands for the call among texts: windows show texts as they are, in every language.
constexpr const char* kCallSign = "\u260E";

}  // namespace

MissedCalls::MissedCalls(BranchState& state, Outbox& outbox, Conversations& conversations, CheckIns& checkIns)
    : state_{state}, outbox_{outbox}, conversations_{conversations}, checkIns_{checkIns} {
}

void MissedCalls::missed(const std::string& number, Moment now) {
    const auto phone = parseSender(number, state_.catalog.branch.country);
    if (!phone || state_.optOuts.stopped(*phone)) {
        return;
    }
    const bool lately = state_.inbound.calledSince(*phone, now.utc - kBetweenAnswers);
    log::inbox().info("call.missed from={} again={}", *phone, lately);
    if (lately) {
        return;
    }
    state_.inbound.insertCall(*phone, now.utc);
    TextLimits{state_}.wrote(*phone, kCallSign, now);
    const bool joins = state_.catalog.branch.missedCallJoins && !state_.visits.activeByPhone(*phone);
    if (joins && join(*phone, now)) {
        return;
    }
    conversations_.received({.address = phone->e164(), .text = kCallSign}, now);
    if (joins && state_.catalog.services.size() > 1) {
        tellServices(*phone, now);
    }
}

/// Calling is asking: it is the consent to be texted about this visit, and to nothing else.
bool MissedCalls::join(const PhoneNumber& phone, Moment now) {
    if (state_.catalog.services.size() != 1) {
        return false;
    }
    wire::CheckIn command;
    command.service = state_.catalog.services.front().code;
    command.phone = phone.e164();
    command.consentVisit = true;
    const auto checkedIn = checkIns_.checkIn(command, {kMissedCall, false, Party::Customer}, now);
    if (!checkedIn) {
        log::inbox().info("call.not_joined from={} reason={}", phone, checkedIn.error().reason);
    }
    return checkedIn.has_value();
}

void MissedCalls::tellServices(const PhoneNumber& phone, Moment now) {
    const auto& language = state_.firstLanguage();
    std::string names;
    for (const auto& service : state_.catalog.services) {
        names += (names.empty() ? "" : ", ") + service.name.in(language, language);
    }
    TextOrder order;
    order.idemKey = "call/" + phone.e164() + "/" + toIso8601(now.utc);
    order.kind = MessageKind::Courtesy;
    order.automatic = true;
    order.to = phone;
    order.text = state_.catalog.branch.name + ": " + names;
    outbox_.enqueue(order, now);
}

}  // namespace turnbell
