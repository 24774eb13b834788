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

MissedCalls::MissedCalls(BranchState& state, Conversations& conversations, RemoteCheckIns& checkIns)
    : state_{state}, conversations_{conversations}, checkIns_{checkIns} {
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
    const bool joins = state_.catalog.branch.missedCallJoins && !state_.visits.activeByPhone(*phone);
    const CustomerSaid said{*phone,
                            kCallSign,
                            "call " + phone->e164() + " " + toIso8601(now.utc),
                            state_.firstLanguage(),
                            {},
                            false,
                            !TextLimits{state_}.isKnown(*phone)};
    const Actor caller{kMissedCall, false, Party::Customer};
    if (!joins || !checkIns_.join(said, {}, caller, now)) {
        conversations_.received({.address = phone->e164(), .text = kCallSign}, now);
    }
}

}  // namespace turnbell
