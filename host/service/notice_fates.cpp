#include "host/service/notice_fates.h"

#include "host/service/consent.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace turnbell {
namespace {

/// Nobody needs to be told by voice: the notice does not hold for them, or another visit of theirs has it.
constexpr std::array<std::string_view, 3> kNeedless{"stopped", "visit_over", "same_number"};

/// What was said, and when: by text, or by voice. The last one counts.
struct Answer {
    NoticeFate fate = NoticeFate::Confirmed;
    UtcTime at;
};

NoticeFate saying(bool yes) {
    return yes ? NoticeFate::Confirmed : NoticeFate::Declined;
}

std::optional<Answer> answerOf(const db::NoticePersonRow& person) {
    std::optional<Answer> answer;
    if (person.yes && person.answered) {
        answer = {saying(*person.yes), *person.answered};
    }
    const bool spoke = person.called && *person.called != NoticeCall::NotReached && person.calledAt;
    if (spoke && (!answer || *person.calledAt >= answer->at)) {
        answer = {saying(*person.called == NoticeCall::Confirmed), *person.calledAt};
    }
    return answer;
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

bool isSilent(const db::NoticePersonText& person, UtcTime now) {
    const auto& silent = person.person.silent;
    const auto text = person.state ? fateOfText(*person.state) : NoticeFate::Waiting;
    return silent && *silent <= now && (text == NoticeFate::Sent || text == NoticeFate::Delivered);
}

}  // namespace

NoticeFate fateOf(const db::NoticePersonText& person, UtcTime now) {
    if (const auto answer = answerOf(person.person)) {
        return answer->fate;
    }
    if (!person.person.code.empty()) {
        return NoticeFate::NotSent;
    }
    if (isSilent(person, now)) {
        return NoticeFate::Silent;
    }
    return person.state ? fateOfText(*person.state) : NoticeFate::Waiting;
}

UtcTime fateSince(const db::NoticePersonText& person, UtcTime now) {
    const auto& row = person.person;
    if (const auto answer = answerOf(row)) {
        return answer->at;
    }
    switch (fateOf(person, now)) {
    case NoticeFate::Silent: return *row.silent;
    case NoticeFate::Waiting: return row.created;
    default: return person.settled.value_or(row.asked.value_or(row.released.value_or(row.created)));
    }
}

std::string codeOf(const db::NoticePersonText& person) {
    if (!person.person.code.empty() || !person.state) {
        return person.person.code;
    }
    switch (*person.state) {
    case MessageState::Blocked: return codeOfRefusal(person.why);
    case MessageState::Expired: return "expired";
    case MessageState::Failed: return "failed";
    case MessageState::Cancelled: return "withdrawn";
    case MessageState::InDoubt:
    case MessageState::Unknown: return "unknown";
    default: return {};
    }
}

std::string codeOfRefusal(const std::string& why) {
    if (why == kOptedOut || why == kStoppedScope) {
        return "opted_out";
    }
    return why == kNoConsent ? "no_consent" : "limit";
}

bool isToCall(const db::NoticePersonText& person, UtcTime now) {
    if (person.person.phone.empty()) {
        return false;
    }
    switch (fateOf(person, now)) {
    case NoticeFate::Silent:
    case NoticeFate::Undelivered: return true;
    case NoticeFate::NotSent:
        return std::ranges::find(kNeedless, std::string_view{person.person.code}) == kNeedless.end();
    case NoticeFate::Sent: return person.state == MessageState::Unknown;
    default: return false;
    }
}

wire::NoticeCounts countsOf(std::span<const db::NoticePersonText> people, UtcTime now) {
    wire::NoticeCounts counts;
    for (const auto& person : people) {
        switch (fateOf(person, now)) {
        case NoticeFate::Waiting: counts.waiting += 1; break;
        case NoticeFate::Sent: counts.sent += 1; break;
        case NoticeFate::Delivered: counts.delivered += 1; break;
        case NoticeFate::Confirmed: counts.confirmed += 1; break;
        case NoticeFate::Declined: counts.declined += 1; break;
        case NoticeFate::Silent: counts.silent += 1; break;
        case NoticeFate::NotSent: counts.notSent += 1; break;
        case NoticeFate::Undelivered: counts.undelivered += 1; break;
        }
        counts.toCall += isToCall(person, now) ? 1 : 0;
    }
    return counts;
}

}  // namespace turnbell
