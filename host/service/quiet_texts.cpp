#include "host/service/quiet_texts.h"

#include "host/core/civil_time.h"
#include "host/core/quiet_hours.h"

#include <algorithm>

namespace turnbell {

using wire::Topic;

namespace {

/// So long after a text its customer waits for what answers it.
constexpr std::chrono::minutes kAwake{5};

/// The centre's clock and ours may differ by so much.
constexpr std::chrono::minutes kSkew{2};

}  // namespace

/// What a survey that has begun says to an answer that has just been written, and did not wait for us at the
/// centre: the next question, or thanks.
bool QuietTexts::answersNow(const db::MessageRow& message, Moment now) {
    const auto wrote = state_.numbers.trust(message.to).wrote;
    const bool read = wrote && *wrote <= now.utc && now.utc - *wrote < kAwake;
    if (!read || !state_.inbound.wroteBetween(message.to, now.utc - kAwake, now.utc + kSkew)) {
        return false;
    }
    const auto survey = state_.surveys.ofVisit(message.visit);
    return message.kind == MessageKind::Survey ? survey && survey->sentAt : message.automatic;
}

/// What tells of a visit that has just changed does not wait, and neither does what is said to somebody who
/// is here.
bool QuietTexts::canWait(const db::MessageRow& message, Moment now) {
    if (message.urgent) {
        return false;
    }
    switch (message.kind) {
    case MessageKind::Survey:
    case MessageKind::ThankYou: return !answersNow(message, now);
    case MessageKind::Notice:
        return !message.step && (message.visit || message.conversation) &&
               !state_.visits.activeByPhone(message.to);
    default: return false;
    }
}

bool QuietTexts::holds(const db::MessageRow& message, Moment now) {
    const auto& branch = state_.catalog.branch;
    return canWait(message, now) && quietUntil(branch.quiet, now.utc, branch.timeZone);
}

bool QuietTexts::putOff(db::MessageRow& message, Moment now) {
    const auto& branch = state_.catalog.branch;
    const auto due = std::max(message.notBefore.utc, now.utc);
    const auto until = canWait(message, now) ? quietUntil(branch.quiet, due, branch.timeZone) : std::nullopt;
    if (!until) {
        return false;
    }
    const auto patience = message.expires.boot - message.notBefore.boot;
    message.notBefore = now + (*until - now.utc);
    message.expires = message.notBefore + patience;
    message.why = "quiet hours until " + civilClock(*until, branch.timeZone);
    return true;
}

/// Those that were ready when the quiet hours began, and could not be sent.
void QuietTexts::putOffReady(Moment now) {
    const auto& branch = state_.catalog.branch;
    if (!quietUntil(branch.quiet, now.utc, branch.timeZone)) {
        return;
    }
    for (auto& due : state_.messages.inState(MessageState::Ready)) {
        const bool isNews = due.part.retryAt.boot <= now.boot && due.part.submissions == 0;
        if (isNews && putOff(due.message, now)) {
            state_.messages.update(due.message);
            due.part.retryAt = due.message.notBefore;
            state_.messages.update(due.part);
            state_.changes({Topic::Messages});
        }
    }
}

}  // namespace turnbell
