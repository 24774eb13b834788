#include "host/service/notice_fates.h"

#include "host/service/branch_state.h"
#include "host/service/consent.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace turnbell {
namespace {

/// Nobody needs to be told by voice: the notice does not hold for them, or another visit of theirs has it.
constexpr std::array<std::string_view, 4> kNeedless{"stopped", "visit_over", "same_number", "moved"};

constexpr auto kFormerNumber = "former_number";
constexpr auto kWrote = "wrote";
constexpr auto kOptedOutCode = "opted_out";
constexpr auto kOptedOutSince = "opted_out_since";

NoticeFate saying(bool yes) {
    return yes ? NoticeFate::Confirmed : NoticeFate::Declined;
}

bool byVoice(const db::NoticeFacts& facts) {
    return facts.called && *facts.called != NoticeCall::NotReached;
}

bool byText(const db::NoticeFacts& facts) {
    return facts.yes && !(facts.elsewhere && facts.reachable);
}

/// A call that reached somebody goes before an answer by text that is not younger.
bool voiceCounts(const db::NoticeFacts& facts) {
    return byVoice(facts) && (!byText(facts) || facts.calledLast);
}

std::optional<NoticeFate> answerOf(const db::NoticeFacts& facts) {
    if (voiceCounts(facts)) {
        return saying(*facts.called == NoticeCall::Confirmed);
    }
    return byText(facts) ? std::optional{saying(*facts.yes)} : std::nullopt;
}

/// It may be with somebody, but not with the customer.
bool wentElsewhere(const db::NoticeFacts& facts) {
    return facts.elsewhere && facts.text && isOut(*facts.text);
}

/// With no yes or no: in own words, or with STOP.
bool wroteBack(const db::NoticeFacts& facts) {
    return facts.wrote || (facts.asked && facts.stopped);
}

NoticeFate fateOfText(MessageState state) {
    switch (state) {
    case MessageState::Planned:
    case MessageState::Ready:
    case MessageState::Armed: return NoticeFate::Waiting;
    case MessageState::Accepted:
    case MessageState::NoReport:
    case MessageState::InDoubt:
    case MessageState::Unknown: return NoticeFate::Sent;
    case MessageState::Delivered: return NoticeFate::Delivered;
    case MessageState::Undelivered: return NoticeFate::Undelivered;
    case MessageState::Expired:
    case MessageState::Cancelled:
    case MessageState::Blocked:
    case MessageState::Failed: break;
    }
    return NoticeFate::NotSent;
}

/// Of the text, or of that there is none.
std::string codeOfText(const db::NoticePersonText& person) {
    const auto& facts = person.facts;
    if (!facts.code.empty() || !facts.text) {
        return facts.code;
    }
    if (wentElsewhere(facts) && !answerOf(facts)) {
        return kFormerNumber;
    }
    if (fateOf(facts) == NoticeFate::Wrote) {
        return kWrote;
    }
    switch (*facts.text) {
    case MessageState::Blocked: return codeOfRefusal(person.why);
    case MessageState::Expired: return "expired";
    case MessageState::Failed: return "failed";
    case MessageState::Cancelled: return "withdrawn";
    case MessageState::InDoubt:
    case MessageState::Unknown: return "unknown";
    default: return {};
    }
}

}  // namespace

NoticeFate fateOf(const db::NoticeFacts& facts) {
    if (const auto answer = answerOf(facts)) {
        return *answer;
    }
    if (!facts.code.empty()) {
        return NoticeFate::NotSent;
    }
    if (wentElsewhere(facts)) {
        return NoticeFate::Undelivered;
    }
    const auto fate = facts.text ? fateOfText(*facts.text) : NoticeFate::Waiting;
    const bool mayBeThere = fate == NoticeFate::Sent || fate == NoticeFate::Delivered;
    if (!mayBeThere) {
        return fate;
    }
    return wroteBack(facts) ? NoticeFate::Wrote : facts.silent ? NoticeFate::Silent : fate;
}

UtcTime fateSince(const db::NoticePersonText& person) {
    const auto& row = person.person;
    switch (fateOf(person.facts)) {
    case NoticeFate::Confirmed:
    case NoticeFate::Declined:
        return (voiceCounts(person.facts) ? row.calledAt : row.answered).value_or(row.created);
    case NoticeFate::Wrote: return person.stopped.value_or(person.wrote.value_or(row.created));
    case NoticeFate::Silent: return row.silent.value_or(row.created);
    case NoticeFate::Waiting: return row.created;
    default: return person.settled.value_or(row.asked.value_or(row.released.value_or(row.created)));
    }
}

/// Whoever calls must know first of all that somebody wants to be left alone.
std::string codeOf(const db::NoticePersonText& person) {
    const auto code = codeOfText(person);
    const bool isNews = person.facts.stopped && code != kOptedOutCode && isToCall(person.facts);
    return isNews ? kOptedOutSince : code;
}

std::string whyOf(const db::NoticePersonText& person) {
    const auto code = codeOf(person);
    if (code == kFormerNumber) {
        return "it went to " + shown(person.person.phone, false) +
               ", which is not the number of this visit any more";
    }
    if (code == kOptedOutSince) {
        return "opted out since: send no texts, call only if you must";
    }
    if (code == kWrote) {
        return "answered in own words: read it";
    }
    if (!person.facts.code.empty()) {
        return person.person.why;
    }
    return code.empty() ? std::string{} : person.why;
}

std::string codeOfRefusal(const std::string& why) {
    if (why == kOptedOut || why == kStoppedScope) {
        return kOptedOutCode;
    }
    return why == kNoConsent ? "no_consent" : "limit";
}

bool isToCall(const db::NoticeFacts& facts) {
    if (!facts.reachable) {
        return false;
    }
    switch (fateOf(facts)) {
    case NoticeFate::Wrote:
    case NoticeFate::Silent:
    case NoticeFate::Undelivered: return true;
    case NoticeFate::NotSent:
        return std::ranges::find(kNeedless, std::string_view{facts.code}) == kNeedless.end();
    case NoticeFate::Sent: return facts.text == MessageState::Unknown;
    default: return false;
    }
}

wire::NoticeCounts countsOf(std::span<const db::NoticeGroup> groups) {
    wire::NoticeCounts counts;
    for (const auto& group : groups) {
        const int people = group.people;
        switch (fateOf(group.facts)) {
        case NoticeFate::Waiting: counts.waiting += people; break;
        case NoticeFate::Sent: counts.sent += people; break;
        case NoticeFate::Delivered: counts.delivered += people; break;
        case NoticeFate::Confirmed: counts.confirmed += people; break;
        case NoticeFate::Declined: counts.declined += people; break;
        case NoticeFate::Wrote: counts.wrote += people; break;
        case NoticeFate::Silent: counts.silent += people; break;
        case NoticeFate::NotSent: counts.notSent += people; break;
        case NoticeFate::Undelivered: counts.undelivered += people; break;
        }
        counts.toCall += isToCall(group.facts) ? people : 0;
    }
    return counts;
}

}  // namespace turnbell
