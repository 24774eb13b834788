#include "host/service/quiet_texts.h"

#include "host/core/civil_time.h"
#include "host/core/quiet_hours.h"

#include <algorithm>

namespace turnbell {

using wire::Topic;

/// What tells of a visit that has just changed does not wait, and neither does what is said to somebody who
/// is here.
bool QuietTexts::canWait(const db::MessageRow& message) {
    if (message.urgent) {
        return false;
    }
    switch (message.kind) {
    case MessageKind::Survey:
    case MessageKind::ThankYou: return true;
    case MessageKind::Notice:
        return !message.step && (message.visit || message.conversation) &&
               !state_.visits.activeByPhone(message.to);
    default: return false;
    }
}

bool QuietTexts::holds(const db::MessageRow& message, Moment now) {
    const auto& branch = state_.catalog.branch;
    return canWait(message) && quietUntil(branch.quiet, now.utc, branch.timeZone);
}

bool QuietTexts::putOff(db::MessageRow& message, Moment now) {
    const auto& branch = state_.catalog.branch;
    const auto due = std::max(message.notBefore.utc, now.utc);
    const auto until = canWait(message) ? quietUntil(branch.quiet, due, branch.timeZone) : std::nullopt;
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
